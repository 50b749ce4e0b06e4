"""A bound on how long one activation or claim may take: symbolic algebra has none of its own."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

from symact.activation import Activation
from symact.errors import LimitError
from symact.limits import limit_hint
from symact.places import Place, table_place

SHORTEST = 1e-3
"""Seconds left to a block whose time is used up: a timer of none would never go off."""


_AGAIN = 0.25
"""Seconds after which it goes off again: Python drops what is raised in a finalizer."""


class _Expired(BaseException):
    """Not an Exception, so that no library's handler takes it for one of its own."""


def deadline(activation: Activation, seconds: int) -> AbstractContextManager[None]:
    """A `time_limit` on what is derived from an activation, whose table an error points to."""
    source = activation.source
    place = table_place(source.file, source.line, source.text)
    return time_limit(seconds, f"deriving {activation.name}", place)


@contextmanager
def time_limit(seconds: int, work: str, place: Place) -> Iterator[None]:
    """Raise LimitError if the block takes more processor time, whatever else the machine does.

    One inside another has no longer than what the outer one has left, and counts against it.
    Works in a process's main thread where the system has interval timers; elsewhere, without
    effect: nothing else can interrupt SymPy.
    """
    in_main_thread = threading.current_thread() is threading.main_thread()
    if not (in_main_thread and hasattr(signal, "SIGVTALRM")):
        yield
        return

    def expire(signum: int, frame: FrameType | None) -> None:
        raise _Expired

    left, _ = signal.getitimer(signal.ITIMER_VIRTUAL)
    allowed = min(seconds, left) if left else seconds
    previous = signal.signal(signal.SIGVTALRM, expire)
    signal.setitimer(signal.ITIMER_VIRTUAL, allowed, _AGAIN)
    try:
        yield
    except _Expired:
        message = f"{work} took more than {seconds} s"
        raise LimitError(message, place, limit_hint("seconds")) from None
    finally:
        rest, _ = signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)
        if left:
            more = max(left - allowed + rest, SHORTEST)
            signal.setitimer(signal.ITIMER_VIRTUAL, more, _AGAIN)
