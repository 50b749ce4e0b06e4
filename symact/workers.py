"""Processes that work for this one and end when it does, however it ends."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.context import SpawnContext, SpawnProcess


@contextmanager
def workers(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of `jobs` new processes; left by an exception, they end at once.

    They import the caller's main module. Ctrl-C is for the caller alone.
    """
    # Not forked: a fork would inherit the locks of threads that it does not inherit.
    pool = ProcessPoolExecutor(jobs, mp_context=_Context(), initializer=_end_with_the_caller)
    try:
        yield pool
        pool.shutdown()
    finally:
        _stop(pool)


class _Worker(SpawnProcess):
    def start(self) -> None:
        """Start without Ctrl-C: from its first moment, for what is ignored is inherited."""
        if threading.current_thread() is not threading.main_thread():
            super().start()
            return
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            super().start()
        finally:
            signal.signal(signal.SIGINT, before)


class _Context(SpawnContext):
    Process = _Worker


def _end_with_the_caller() -> None:
    """Without this, the workers of a process that is killed would wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch, daemon=True).start()


def _watch() -> None:
    caller = parent_process()
    assert caller is not None
    caller.join()
    os._exit(1)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the processes of a pool, whatever they are at."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()
