"""Activations of a built package in; their exhaustive certificates, written as they come, out."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from symact import manifest
from symact.activation import Activation
from symact.bits import files_of
from symact.digest import digest, input_digest
from symact.errors import SymactError
from symact.exhaustive.executors import Executor, Outcome, Work, executor
from symact.exhaustive.journal import Journal
from symact.exhaustive.plan import KINDS, Stage, stages
from symact.exhaustive.records import Count, Task
from symact.exhaustive.subject import Subject, engine_digest
from symact.exhaustive.summary import Exhaustive, found, load, write
from symact.from_output import of_output
from symact.machine import machine
from symact.output import read
from symact.verify import DTYPES, target

PATIENCE = 45.0
"""Seconds that a stage has before others have their turn; twice as many the next time."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is wanted of a campaign."""

    only: tuple[str, ...] = KINDS
    """Kinds of functions, of `symact.exhaustive.plan.KINDS`."""
    dtypes: tuple[str, ...] = DTYPES
    others: int = 0
    """Sets of parameters besides the defaults."""
    seconds: float | None = None
    """After so long no more tasks are begun."""
    jobs: int = 1
    dask: str | None = None
    """The address of a Dask scheduler, which then does the work in place of `jobs`."""
    again: bool = False
    """Try even what the certificates already hold."""


@dataclass(frozen=True, slots=True)
class News:
    """How far a campaign is."""

    label: str
    results: int
    """Results judged, of `total`, those of earlier runs included."""
    total: int
    stage: Stage | None = None
    """A stage that is now complete."""


Report = Callable[[News], None]


@dataclass(slots=True)
class _Pending:
    """One stage and what is left of it."""

    subject: Subject
    activation: Activation
    stage: Stage
    journal: Journal
    waiting: dict[str, Task] = field(default_factory=dict)

    def sum(self) -> tuple[Count, ...]:
        totals = tuple(Count() for _ in self.stage.jobs)
        for task in self.stage.tasks:
            parts = self.journal.done[self.stage.key, task.key]
            for total, part in zip(totals, parts, strict=True):
                total.add(part)
        return totals


class Campaign:
    """Stages of several activations, in the order of their priority."""

    def __init__(self, activations: Sequence[Activation], output: Path, options: Options) -> None:
        self.activations, self.output, self.options = tuple(activations), output, options
        self.subjects = {one.name: _subject(one, output) for one in activations}
        self.remarks: list[str] = []
        """What the user should know of before the start."""
        self.certificates = {one.name: self._known(one) for one in activations}
        self._stack = ExitStack()
        self.unfinished: tuple[str, ...] = ()
        """What a run that ended in time has left, and how much of it is in the journals."""

    @property
    def complete(self) -> bool:
        return not self.unfinished

    def _known(self, activation: Activation) -> Exhaustive:
        """The certificate there is, if it is of these kernels and this machine."""
        subject = self.subjects[activation.name]
        old = load(self.output, activation.name)
        if old is not None and (old.kernel, old.machine) == (subject.digest, subject.machine):
            return old
        if old is not None:
            what = "other kernels" if old.kernel != subject.digest else "another machine"
            self.remarks.append(f"{activation.name}: the certificate of {what} is replaced")
        return Exhaustive(activation.name, subject.digest, subject.machine, ())

    def run(self, report: Report | None = None) -> tuple[Exhaustive, ...]:
        """Do what is left to do; `complete` then says whether that was all of it.

        Raises SymactError where a journal or a certificate cannot be written. Whenever this ends,
        and however, what is done is kept, and another run goes on from there.
        """
        with self._stack:
            pending = list(self._pending())
            self._advance(pending, report or (lambda news: None))
        return tuple(self.certificates[one.name] for one in self.activations)

    def plan(self) -> tuple[int, int]:
        """The numbers of stages and of results that are not in the certificates yet."""
        return len(self._stages), sum(weight(stage) for _, _, stage in self._stages)

    @cached_property
    def _stages(self) -> list[tuple[Activation, Activation | None, Stage]]:
        """The stages that are still to do, the most wanted first."""
        options = self.options
        listed: list[tuple[tuple[int, int], int, int, Activation, Activation | None, Stage]] = []
        for place, activation in enumerate(self.activations):
            other = self._inverse(activation)
            for priority, stage in stages(
                activation,
                other,
                only=options.only,
                dtypes=options.dtypes,
                others=options.others,
            ):
                if options.again or not self.certificates[activation.name].holds(stage):
                    listed.append((priority, place, len(listed), activation, other, stage))
        ordered = sorted(listed, key=lambda one: one[:3])
        return [(activation, other, stage) for *_, activation, other, stage in ordered]

    def _inverse(self, activation: Activation) -> Activation | None:
        name = f"{activation.name}_derivative_from_output"
        text = dict(self.subjects[activation.name].files)[activation.name]
        if "from_output" not in self.options.only or not re.search(rf"^def {name}\(", text, re.M):
            return None
        return of_output(activation)

    def _pending(self) -> Iterator[_Pending]:
        journals: dict[str, Journal] = {}
        for activation, other, stage in self._stages:
            subject = self.subjects[activation.name]
            if activation.name not in journals:
                path = self.output / "certificates" / f"{activation.name}.journal"
                key = digest(repr((subject.digest, engine_digest(), subject.machine)))
                journal = self._stack.enter_context(Journal(path, key))
                journals[activation.name] = journal
                if journal.discarded:
                    self.remarks.append(f"{path} was of other kernels, and begins anew")
            if other is not None and stage.line.variable not in activation.inputs:
                subject = Subject(
                    other, subject.module, subject.files, subject.machine, subject.folder
                )
            journal = journals[activation.name]
            tasks = {
                task.key: task for task in stage.tasks if (stage.key, task.key) not in journal.done
            }
            yield _Pending(subject, activation, stage, journal, tasks)

    def _advance(self, pending: Sequence[_Pending], report: Report) -> None:
        owners: dict[tuple[str, Task], _Pending] = {}
        total = sum(weight(one.stage) for one in pending)
        done = sum(weight(one.stage) - _left(one) for one in pending)

        def work() -> Iterator[Work]:
            for one, task in _turns(pending):
                if self._is_late():
                    return
                owners[one.activation.name, task] = one
                yield one.subject, task

        self._started = time.monotonic()
        for one in pending:
            if not one.waiting:
                self._complete(one)
        report(News("", done, total))
        for (subject, task), counts in self._outcomes(work()):
            one = owners.pop((subject.module, task))
            one.journal.add(one.stage.key, task.key, counts)
            done += _weight_of(task)
            del one.waiting[task.key]
            if not one.waiting:
                self._complete(one)
            label = f"{one.activation.name} {one.stage.dtype}"
            report(News(label, done, total, None if one.waiting else one.stage))
        self.unfinished = tuple(
            f"{one.activation.name} {one.stage.dtype} {job.label} ({_share(one):.0%} done)"
            for one in pending
            if one.waiting
            for job in one.stage.jobs
        )

    def _outcomes(self, work: Iterator[Work]) -> Iterator[Outcome]:
        run: Executor = executor(self.options.jobs, self.options.dask)
        return run(work)

    def _is_late(self) -> bool:
        seconds = self.options.seconds
        return seconds is not None and time.monotonic() - self._started > seconds

    def _complete(self, one: _Pending) -> None:
        """Put a stage into its certificate, and then take it out of the journal."""
        name = one.activation.name
        results = [
            found(one.stage, job, count, target(one.stage.dtype, _order(job.label, name)))
            for job, count in zip(one.stage.jobs, one.sum(), strict=True)
        ]
        self.certificates[name] = self.certificates[name].joined(results)
        write([self.certificates[name]], self.output)
        one.journal.forget(one.stage.key)


def _turns(pending: Sequence[_Pending]) -> Iterator[tuple[_Pending, Task]]:
    """Every task, stage by stage; one that takes long waits until the others had as much time."""
    left = [(one, deque(one.waiting.values())) for one in pending]
    patience = PATIENCE
    while left:
        for one, tasks in left:
            began = time.monotonic()
            while tasks:
                yield one, tasks.popleft()
                if time.monotonic() - began >= patience:
                    break
        left = [(one, tasks) for one, tasks in left if tasks]
        patience *= 2


def _order(label: str, name: str) -> int:
    """0 for the function itself, else 1: what targets depend on."""
    return int(label != name)


def weight(stage: Stage) -> int:
    """How many results a stage has to judge."""
    return sum(map(_weight_of, stage.tasks))


def _left(one: _Pending) -> int:
    return sum(map(_weight_of, one.waiting.values()))


def _share(one: _Pending) -> float:
    return 1 - _left(one) / weight(one.stage)


def _weight_of(task: Task) -> int:
    points = task.stop - task.first if task.pick is None else 60_000
    return points * len(task.jobs)


def run(
    activations: Sequence[Activation],
    output: Path,
    options: Options,
    report: Report | None = None,
) -> tuple[Exhaustive, ...]:
    """Certify functions of a built package; see `Campaign`."""
    return Campaign(activations, output, options).run(report)


def _subject(activation: Activation, output: Path) -> Subject:
    """The activation's module in the output, which must be what a build would write."""
    name = activation.name
    entry = manifest.from_json(read(output, manifest.FILE) or "").get(name)
    text = read(output, f"{name}.py")
    fix = "run `symact build` with the same specs and --output, then this again"
    if entry is None or text is None:
        raise SymactError(f"{output} has no functions of {name}\n    hint: {fix}")
    stale = entry.input != input_digest(activation)
    if stale or dict(entry.files).get(f"{name}.py") != digest(text):
        raise SymactError(
            f"{output / name}.py is not what a build would write now\n    hint: {fix}"
        )
    files = files_of(name, lambda module: read(output, f"{module}.py"))
    return Subject(activation, name, files, machine(), str(output.resolve()))
