# Written by `symact build`: a copy of symact's own, change it there.
"""Compiled steps over rows in, all rows worked on by Numba's number of threads out.

A row longer than `PART` is gone through in parts of that length, whatever the number of threads:
its bits depend on the row alone.
"""

import math

import numpy as np

from . import _threads
from ._vecmath_rows import PART

_PARALLEL_SIZE = 1 << 16
"""Elements from which threads pay for themselves."""
_GROUP, _GROUP_BYTES = 16, 3 << 13
"""Rows of a group, and the bytes of their elements, at most: they stay in the fastest cache."""

_JOINED = {
    "sum": lambda values: [_sum(values[:, 0])],
    "pair": lambda values: _pair_sum(values[:, 0], values[:, 1]),
    "max": lambda values: [values[:, 0].max()],
    "min": lambda values: [values[:, 0].min()],
}


class Rows:
    """A compiled function over rows of one width: its steps, and the memory that it asks for.

    `plan` says for each step which of the `held` values of parts are joined to one, and how.
    """

    def __init__(self, function, plan, scratch, held):
        self._function = function
        self._plan = [[one.split() for one in step.split(", ") if one] for step in plan]
        self._scratch, self._held = scratch, held

    def fill(self, args, outs, length, dtype):
        """Fill outputs, rows or parts of rows shared among threads if that pays."""
        rows = len(outs[0])
        if length > PART:
            self._fill_long(rows, args, outs, length, dtype)
            return
        few = 1
        if not self._scratch:
            width = (len(args) + len(outs)) * length * dtype.itemsize
            few = min(_GROUP, max(_GROUP_BYTES // max(width, 1), 1), rows)

        def task(first, last):
            memory = self._memory(few, length, dtype)
            self._function(first, last, few, -1, length, *args, *memory, *outs)

        if rows * length < _PARALLEL_SIZE or rows == 1:
            task(0, rows)
        else:
            _threads.run(task, rows, length)

    def _memory(self, few, length, dtype):
        """Copies of rows, scratch rows, and values held from one step to another."""
        copies = np.empty((few, length), dtype)
        scratch = np.empty((max(self._scratch, 1), length))
        return copies, scratch, np.empty((few, max(self._held, 1)))

    def _fill_long(self, rows, args, outs, length, dtype):
        if rows < _threads.count():
            for row in range(rows):
                self._fill_row(row, args, outs, length, dtype, _threads.run)
            return

        def task(first, last):
            for row in range(first, last):
                self._fill_row(row, args, outs, length, dtype, _alone)

        _threads.run(task, rows, length)

    def _fill_row(self, row, args, outs, length, dtype, run):
        """One row, step by step; values that parts have found out are joined after each."""
        parts = -(-length // PART)
        copies, scratch, held = self._memory(1, length, dtype)
        held = np.zeros((parts, held.shape[1]))
        for step, joins in enumerate(self._plan):

            def task(first, last, step=step):
                begin, end = row * parts + first, row * parts + last
                memory = (copies, scratch, held[first:last])
                self._function(begin, end, parts, step, length, *args, *memory, *outs)

            if joins == [["once"]]:
                task(0, 1)
                continue
            run(task, parts, PART)
            for how, place in joins:
                first = int(place)
                joined = _JOINED[how](held[:, first : first + 2])
                held[:, first : first + len(joined)] = joined


def _alone(task, size, weight):
    task(0, size)


def _sum(values):
    """The sum of the parts' sums, rounded once."""
    return math.fsum(values) if np.isfinite(values).all() else values.sum()


def _pair_sum(highs, lows):
    """The sum of pairs, as a pair."""
    with np.errstate(all="ignore"):
        high = _sum(np.concatenate((highs, lows)))
        low = _sum(np.concatenate((highs, lows, [-high]))) if math.isfinite(high) else 0.0
    return high, low
