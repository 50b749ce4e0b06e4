# Written by `symact build`: a copy of symact's own, change it there.
"""A range of elements in, the same range worked on by Numba's number of threads."""

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import numba
from numba.np.ufunc import parallel

_SLICE = 1 << 15
"""Elements per task at least, so that handing a task over costs little beside working on it."""

_lock = Lock()
_pools = {}


def run(task, size, weight=1):
    """Call ``task(start, stop)`` on ranges that cover ``range(size)``; return when all are done.

    An item counts as so many elements as its `weight`.

    The first exception of a task is raised here. The caller's own thread takes its share.
    """
    threads = min(count(), size * weight // _SLICE, size)
    pool = _pool(threads - 1) if threads > 1 else None
    if pool is None:
        task(0, size)
        return
    grain = 64 if weight == 1 else 1
    step = -(-size // threads // grain) * grain
    later = []
    try:
        for start in range(step, size, step):
            later.append(pool.submit(task, start, min(start + step, size)))
    except RuntimeError:
        # The interpreter is shutting down and takes no new tasks: what is left is done here.
        task(start, size)
    try:
        task(0, min(step, size))
    finally:
        errors = [future.exception() for future in later]
    for error in errors:
        if error is not None:
            raise error


def count():
    """How many threads there are: Numba's mask, without launching Numba's own threads for it.

    They would make a later ``fork`` unsafe, and nobody can have called ``numba.set_num_threads``
    before they are launched.
    """
    if getattr(parallel, "_is_initialized", True):
        return numba.get_num_threads()
    return numba.config.NUMBA_NUM_THREADS


def _pool(workers):
    """The shared pool of so many workers."""
    with _lock:
        if workers not in _pools:
            _pools[workers] = ThreadPoolExecutor(workers, thread_name_prefix="symact")
        return _pools[workers]


def _after_fork():
    """A forked child has none of its parent's threads, and perhaps a lock that one of them held."""
    global _lock
    _lock = Lock()
    _pools.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
