"""A run of floats and some functions in; what is wrong with their results there, out.

Tasks are pure: the same task has the same outcome in any process, on any machine with the same
processor features and versions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import inf
from threading import Lock
from typing import Any

import numpy as np
from flint import arb, ctx
from numpy.typing import NDArray

from symact.errors import SymactError
from symact.exhaustive.compare import compare
from symact.exhaustive.floats import Bits, binades, infinity, number, numbers
from symact.exhaustive.model import Model, models
from symact.exhaustive.picks import picked
from symact.exhaustive.records import Count, Job, Line, Task
from symact.exhaustive.subject import Subject, module_of
from symact.judge import product
from symact.machine import machine
from symact.reference import Undecided, evaluate, reference, zero_sign
from symact.tangent import tangent
from symact.tree import Apply, Node, rational, substitute
from symact.ulp import FORMATS, ulp_error, wrong_zero

Floats = NDArray[np.floating]
Done = dict[tuple[str, float | None], Any]
"""A function and its gradient => its results."""

CHUNK = 1 << 16
"""Floats a function is called with at a time: few enough that it starts no threads."""
_FEW = 8
"""So few floats are judged by balls, one by one, where there is no model for all of them."""
_CANDIDATES = 8
"""Places in a task whose errors are compared by balls, of those that may be the worst."""
_NEARLY = 2.0**-18
"""In ulp: what candidates may lack of the largest error."""
_MOST_BALLS = 3000
"""Doubtful results of a function that a task leaves to balls; beyond, they count as wrong."""
_MOST_FAILURES = 4000
"""Runs without a model after which a task gives up: what is left counts as undecided."""


_LOCK = Lock()


def execute(subject: Subject, task: Task) -> tuple[Count, ...]:
    """Try every function of a task at each of its floats.

    Raises SymactError on a machine other than the one that the certificate will speak of.
    """
    if machine() != subject.machine:
        raise SymactError(
            f"a worker has another processor or other versions than a certificate can name:"
            f" {machine()}, not {subject.machine}"
        )
    # Arb's precision is a setting of the whole process, and a cluster's workers have threads.
    with _LOCK:
        return _Execution(subject, task).run()


@dataclass(slots=True)
class _Found:
    """A job while its task runs."""

    job: Job
    count: Count = field(default_factory=Count)
    candidates: list[tuple[float, float, float]] = field(default_factory=list)
    """Errors with the inputs and results, of those that may be the worst."""
    judged: Counter[str] = field(default_factory=Counter)
    """How many "ends", zeros and infinities, and how many others "between" balls have judged."""


class _Execution:
    def __init__(self, subject: Subject, task: Task) -> None:
        self.subject, self.task, self.form = subject, task, FORMATS[task.dtype]
        self.functions = vars(module_of(subject))
        self.found = [_Found(job) for job in task.jobs]
        self.failures = 0
        definition = subject.activation.definition
        exact = [job for job in task.jobs if job.same_as is None]
        self.keys = {job: _target(definition, job, task.line) for job in exact}
        self.families = _families(self.keys.values())

    def run(self) -> tuple[Count, ...]:
        if self.task.pick is not None:
            for sign, bits in picked(self.subject.activation, self.task):
                self._block(sign, bits)
        elif self.task.stop > infinity(self.form):
            self._special()
        else:
            for run in binades(self.task.first, self.task.stop, self.form):
                self._block(self.task.sign, run)
        for found in self.found:
            self._conclude(found)
        return tuple(found.count for found in self.found)

    # calls -----------------------------------------------------------------------------------

    def _call(self, job: Job, x: Floats, done: Done) -> Floats:
        """A job's results; a function that several jobs share is called once."""
        key = (job.function, job.gradient)
        if key not in done:
            values = {**dict(self.task.line.fixed), self.task.line.variable: x}
            arguments = [values[name] for name in self.subject.activation.arguments]
            before = [] if job.gradient is None else [job.gradient]
            done[key] = self.functions[job.function](*before, *arguments)
        results = done[key]
        return results if job.result is None else results[job.result]

    # runs of floats --------------------------------------------------------------------------

    def _block(self, sign: int, bits: Bits) -> None:
        """A run with a model for every job, or else its halves, or else one by one."""
        waiting = [bits]
        while waiting:
            bits = waiting.pop()
            first, last = (number(int(bits[end]), sign, self.form) for end in (0, -1))
            if self.failures > _MOST_FAILURES:
                self._give_up(sign, bits)
                continue
            made = self._models(min(first, last), max(first, last)) if len(bits) > _FEW else None
            if made is not None:
                self._compare(sign, bits, made)
            elif len(bits) <= _FEW:
                self._one_by_one(numbers(bits, sign, self.form))
            else:
                self.failures += 1
                half = len(bits) // 2
                waiting += [bits[half:], bits[:half]]

    def _models(self, low: float, high: float) -> dict[tuple[Node, int], Model] | None:
        """A model for every job, by its tree and order; None where one of them has none."""
        found: dict[tuple[Node, int], Model] = {}
        if any(low <= kink <= high for kink in self._kinks):
            return None
        for tree, orders in self.families.items():
            made = models(tree, self.task.line.variable, low, high, orders, self.form)
            if made is None:
                return None
            found |= {(tree, order): one for order, one in zip(orders, made, strict=True)}
        return found

    @cached_property
    def _kinks(self) -> tuple[float, ...]:
        """Where the spec itself says what the derivative is."""
        point = dict(self.task.line.fixed)
        return tuple(float(evaluate(rule.at, point)) for rule in self.subject.activation.kinks)

    def _compare(self, sign: int, bits: Bits, made: Mapping[tuple[Node, int], Model]) -> None:
        for start in range(0, len(bits), CHUNK):
            x = numbers(bits[start : start + CHUNK], sign, self.form)
            done: Done = {}
            for found in self.found:
                result = self._call(found.job, x, done)
                found.count.points += len(x)
                if found.job.same_as is not None:
                    self._agree(found, x, result, done)
                    continue
                seen = compare(made[self.keys[found.job]], x, result, self.form)
                found.count.misrounded += seen.misrounded
                found.count.wrong_zeros += seen.wrong_zeros
                self._note(found, seen.largest, float(x[seen.worst]), float(result[seen.worst]))
                if seen.wrong_zeros and found.count.otherwise is None:
                    self._find_zero(found, x, result)
                self._doubt(found, x[seen.doubtful], result[seen.doubtful])

    def _agree(self, found: _Found, x: Floats, result: Floats, done: Done) -> None:
        assert found.job.same_as is not None
        wanted = self._call(Job(found.job.same_as, found.job.same_as, ()), x, done)
        if result.tobytes() == wanted.tobytes():
            return
        differing = np.flatnonzero(_bits(result) != _bits(wanted))
        found.count.differing += len(differing)
        if len(differing) and found.count.otherwise is None:
            place = differing[0]
            found.count.otherwise = (float(x[place]).hex(), float(result[place]).hex(), "")

    def _note(self, found: _Found, error: float, x: float, computed: float) -> None:
        best = found.candidates[0][0] if found.candidates else -inf
        if error < best - _NEARLY:
            return
        if error > best + _NEARLY:
            found.candidates = [(error, x, computed)]
        elif len(found.candidates) < _CANDIDATES or error > found.candidates[-1][0]:
            found.candidates.append((error, x, computed))
            found.candidates.sort(key=lambda one: -one[0])
            del found.candidates[_CANDIDATES:]

    def _find_zero(self, found: _Found, x: Floats, result: Floats) -> None:
        for place in np.flatnonzero(result == 0)[:_CANDIDATES].tolist():
            exact = self._exact(found.job, float(x[place]))
            if exact is not None and wrong_zero(float(result[place]), exact):
                found.count.otherwise = _shown(float(x[place]), float(result[place]), exact)
                return

    # single floats ---------------------------------------------------------------------------

    def _one_by_one(self, x: Floats) -> None:
        done: Done = {}
        for found in self.found:
            result = self._call(found.job, x, done)
            found.count.points += len(x)
            if found.job.same_as is not None:
                self._agree(found, x, result, done)
                continue
            for value, computed in zip(x.tolist(), result.tolist(), strict=True):
                self._judge(found, value, computed)

    def _special(self) -> None:
        """Zero, infinity, and what is not a number."""
        task = self.task
        for start in range(task.first, task.stop, CHUNK):
            bits = range(start, min(start + CHUNK, task.stop))
            x = numbers(bits, task.sign, self.form)
            if not np.all(np.isnan(x)):
                self._one_by_one(x)
                continue
            done: Done = {}
            for found in self.found:
                result = self._call(found.job, x, done)
                found.count.points += len(x)
                if found.job.same_as is not None:
                    self._agree(found, x, result, done)
                elif not np.all(np.isnan(result)):
                    found.count.misrounded += int(np.count_nonzero(~np.isnan(result)))
                    self._note(found, inf, np.nan, float(result[~np.isnan(result)][0]))

    def _exact(self, job: Job, x: float) -> arb | None:
        point = {self.task.line.variable: x, **dict(self.task.line.fixed)}
        try:
            exact = reference(self.subject.activation, point, job.variables)
        except Undecided:
            return None
        if job.gradient is None:
            return exact
        with ctx.workprec(320):
            return product(job.gradient, exact)

    def _zero_sign(self, job: Job, x: float, exact: arb) -> int:
        activation = self.subject.activation
        if x or not exact.is_zero() or job.gradient is not None or len(activation.inputs) > 1:
            return 0
        point = {self.task.line.variable: x, **dict(self.task.line.fixed)}
        return zero_sign(activation, point, job.variables)

    def _doubt(self, found: _Found, x: Floats, computed: Floats) -> None:
        """Let balls decide, as long as a task may; what is left counts against the function.

        Zeros and infinities, which ties should not use this up for, are counted by themselves.
        """
        is_end = (computed == 0) | np.isinf(computed)
        found.count.misrounded += self._left(found, "between", x[~is_end], computed[~is_end])
        found.count.undecided += self._left(found, "ends", x[is_end], computed[is_end])

    def _left(self, found: _Found, kind: str, x: Floats, computed: Floats) -> int:
        """How many results are left when balls have judged those that they still may."""
        few = max(_MOST_BALLS - found.judged[kind], 0)
        for value, result in zip(x[:few].tolist(), computed[:few].tolist(), strict=True):
            self._judge(found, value, result)
        found.judged[kind] += len(x[:few])
        return len(x[few:])

    def _judge(self, found: _Found, x: float, computed: float) -> None:
        count, exact = found.count, self._exact(found.job, x)
        error = None if exact is None else ulp_error(computed, exact, self.form)
        if exact is None or error is None:
            count.undecided += 1
            count.otherwise = count.otherwise or (x.hex(), computed.hex(), "undecided")
            return
        count.misrounded += error > 0.5
        if wrong_zero(computed, exact, self._zero_sign(found.job, x, exact)):
            count.wrong_zeros += 1
            count.otherwise = count.otherwise or _shown(x, computed, exact)
        self._note(found, error, x, computed)

    def _give_up(self, sign: int, bits: Bits) -> None:
        x = number(int(bits[0]), sign, self.form)
        for found in self.found:
            found.count.points += len(bits)
            if found.job.same_as is None:
                found.count.undecided += len(bits)
                found.count.otherwise = found.count.otherwise or (x.hex(), "", "undecided")

    def _conclude(self, found: _Found) -> None:
        """Of the places that may be the worst, find the one that is, by balls."""
        count = found.count
        for error, x, computed in found.candidates:
            exact = self._exact(found.job, x)
            known = None if exact is None else ulp_error(computed, exact, self.form)
            if exact is None or known is None:
                # Compared with a model, whose error bound holds even where no ball decides.
                known, shown = error, (x.hex(), computed.hex(), "undecided")
            else:
                shown = _shown(x, computed, exact)
            if known > 0:
                count.add(Count(largest=known, worst=shown))


def _target(definition: Node, job: Job, line: Line) -> tuple[Node, int]:
    """A tree in the moving input alone, and how often to differentiate it by that."""
    order = 0
    for variable in job.variables:
        if variable == line.variable:
            order += 1
        else:
            definition = tangent(definition, variable)
    values = {name: rational(Fraction(value)) for name, value in line.fixed}
    tree = substitute(definition, values)
    if job.gradient is not None:
        tree = Apply("mul", (rational(Fraction(job.gradient)), tree))
    return tree, order


def _families(keys: Iterable[tuple[Node, int]]) -> dict[Node, tuple[int, ...]]:
    """Trees with all orders wanted of them: one model serves them."""
    found: dict[Node, set[int]] = {}
    for tree, order in keys:
        found.setdefault(tree, set()).add(order)
    return {tree: tuple(sorted(orders)) for tree, orders in found.items()}


def _bits(values: NDArray[np.floating]) -> NDArray[np.unsignedinteger]:
    """The bits of numbers, with every NaN alike."""
    return np.where(np.isnan(values), np.nan, values).view(f"u{values.dtype.itemsize}")


def _shown(x: float, computed: float, exact: arb) -> tuple[str, str, str]:
    return x.hex(), computed.hex(), exact.str(20, radius=False)
