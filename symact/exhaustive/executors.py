"""Tasks in; their outcomes out, as they finish: from this process, several, or a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any

from symact.errors import SymactError
from symact.exhaustive.records import Count, Task
from symact.exhaustive.subject import Subject
from symact.exhaustive.task import execute
from symact.workers import workers

Work = tuple[Subject, Task]
Outcome = tuple[Work, tuple[Count, ...]]
Executor = Callable[[Iterator[Work]], Iterator[Outcome]]
"""Takes work only when it can begin it, so that whoever gives it can stop at any time."""

_AHEAD = 2
"""Tasks that each process has waiting for it, so that none is ever idle."""
_PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_LOSSES = 3
"""Times that processes may die under tasks before a campaign gives up."""


def executor(jobs: int, dask: str | None) -> Executor:
    """This process for one job, else so many processes; or the cluster of a scheduler's address."""
    if dask is not None:
        return partial(_on_cluster, address=dask)
    return _here if jobs == 1 else partial(_in_processes, jobs=jobs)


def _here(work: Iterator[Work]) -> Iterator[Outcome]:
    for subject, task in work:
        yield (subject, task), execute(subject, task)


def _in_processes(work: Iterator[Work], jobs: int) -> Iterator[Outcome]:
    """A pool; one that breaks, as when the system kills a process, is replaced by another."""
    left: list[Work] = []
    for remaining in range(_LOSSES, -1, -1):
        try:
            with workers(jobs) as pool:
                yield from _bounded(pool.submit, _chain(left, work), _AHEAD * jobs, left)
            return
        except BrokenProcessPool:
            if not remaining:
                raise SymactError(
                    "processes were killed again and again, perhaps for want of memory\n"
                    "    hint: what is done is kept; use fewer --jobs and run the same again"
                ) from None


def _chain(left: list[Work], work: Iterator[Work]) -> Iterator[Work]:
    """What was begun and lost, then what is new."""
    again, left[:] = list(left), []
    yield from again
    yield from work


def _bounded(
    submit: Callable[..., Future[tuple[Count, ...]]],
    work: Iterator[Work],
    most: int,
    left: list[Work],
) -> Iterator[Outcome]:
    """Outcomes of work of which only so much is under way; `left` says what is, if this fails."""
    running: dict[Future[tuple[Count, ...]], Work] = {}
    try:
        while True:
            while len(running) < most and (item := next(work, None)) is not None:
                left.append(item)
                running[submit(execute, *item)] = item
                left.pop()
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                counts = future.result()
                yield running.pop(future), counts
    finally:
        left[:] = [*left, *running.values()]


def _on_cluster(work: Iterator[Work], address: str) -> Iterator[Outcome]:
    """A Dask cluster: a task whose worker is lost is given to another one by the scheduler."""
    try:
        from distributed import Client
    except ImportError:
        raise SymactError("--dask needs Dask: pip install 'symact[dask]'") from None
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise SymactError(
            f"no Dask scheduler answers at {address}: {error}\n"
            "    hint: start one with `dask scheduler`, and workers with `dask worker ADDRESS`"
        ) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=60)
        except TimeoutError as error:
            raise SymactError(
                f"the Dask scheduler at {address} has no workers\n"
                f"    hint: start some with `dask worker {address}`"
            ) from error
        yield from _as_completed(client, work)


def _as_completed(client: Any, work: Iterator[Work]) -> Iterator[Outcome]:
    from distributed import as_completed

    running: dict[Any, Work] = {}
    completed = as_completed(loop=client.loop)

    def begin() -> bool:
        item = next(work, None)
        if item is None:
            return False
        future = client.submit(execute, *item, pure=False, retries=_LOSSES)
        running[future] = item
        completed.add(future)
        return True

    threads = max(1, sum(client.nthreads().values()))
    while len(running) < _AHEAD * threads and begin():
        pass
    if not running:
        return
    for future in completed:
        yield running.pop(future), future.result()
        future.release()
        begin()
