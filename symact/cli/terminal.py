"""Lines, tables and progress in; text for a terminal, or plain text for a pipe, out."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from textwrap import wrap
from typing import Any

import typer

from symact.plain import rows_of

Report = Any
"""Called with a name, how many are done, and how many there are."""


def console(stderr: bool = False) -> Any:
    """A Rich console that prints texts as they are: no markup, no highlighting."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def say(text: str = "", style: str = "", stderr: bool = False) -> None:
    """Print a line to standard output or error; longer lines are the terminal's to wrap."""
    console(stderr).print(text, style=style or None, soft_wrap=True)


def items(lines: Iterable[str]) -> None:
    """Print lines two columns in; one too long for a terminal goes on at a case or a space."""
    target = console()
    room = target.width if target.is_terminal else 10_000
    for line in lines:
        whole = f"  {line}"
        cases = rows_of(whole, room)
        fit = max(map(len, cases)) <= room
        hanging = 4 + len(whole) - len(whole.lstrip())
        say("\n".join(cases if fit else _wrapped(whole, room, hanging)))


def _wrapped(row: str, room: int, hanging: int) -> list[str]:
    """A line as several, broken at spaces, all but the first some columns in."""
    further = " " * hanging
    return wrap(
        row, room, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    ) or [""]


def complain(message: str) -> None:
    """Print an error to standard error."""
    from rich.text import Text

    label = Text("error", "bold red")
    console(stderr=True).print(label + Text(": ", "") + Text(message), soft_wrap=True)


def warn(message: str) -> None:
    """Print a warning to standard error."""
    from rich.text import Text

    label = Text("warning", "bold yellow")
    console(stderr=True).print(label + Text(": ", "") + Text(message), soft_wrap=True)


def as_json(data: Any) -> None:
    """Print data for a program to read."""
    typer.echo(json.dumps(data, indent=2, ensure_ascii=False))


WIDE = 100
"""Columns that a terminal needs for a table's optional columns."""


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], optional: Sequence[str] = ()
) -> None:
    """Print a table: fitted to a terminal, or in a pipe one whole line for each row.

    Where a terminal is narrow, optional columns are left out, and those after the first are cut.
    """
    target = console()
    narrow = target.is_terminal and target.width < WIDE
    kept = [place for place, head in enumerate(heads) if not (narrow and head in optional)]
    cells = [[row[place] for place in kept] for row in (heads, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    if target.is_terminal:
        widths = _fitted(widths, target.width - 2 * (len(widths) - 1))
    for number, row in enumerate(cells):
        parts = (_cut(cell, width) for cell, width in zip(row, widths, strict=True))
        say("  ".join(parts).rstrip(), "" if number else "bold")


def _fitted(widths: Sequence[int], room: int) -> list[int]:
    """The widest columns but the first made narrower, down to 8, until all have room."""
    fitted = list(widths)
    while sum(fitted) > room and (most := max(fitted[1:], default=0)) > 8:
        fitted[1 + fitted[1:].index(most)] -= 1
    return fitted


def _cut(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"


def formulas(lines: Sequence[tuple[str, str]], hanging: int) -> None:
    """Print formulas, each with a remark: beside it, or below where a terminal is too narrow.

    A formula longer than a line goes on at a space, `hanging` columns further in.
    """
    from rich.text import Text

    target = console()
    room = target.width if target.is_terminal else 10_000
    longest = max(len(remark) for _, remark in lines)
    column = min(max(len(formula) for formula, _ in lines), max(room - longest - 3, 0), 72)
    for formula, remark in lines:
        rows = rows_of(formula, room)
        further = hanging if len(rows) == 1 else formula.index("{") + 4
        *full, last = [line for row in rows for line in _wrapped(row, room, further)]
        beside = max(len(last), column) + 3 + len(remark) <= room
        gap = " " * (max(column - len(last), 0) + 3) if beside else "\n" + " " * hanging
        text = "".join(f"{line}\n" for line in full) + last + gap
        target.print(Text(text) + Text(remark, "dim"), soft_wrap=True)


@contextmanager
def progress(verb: str) -> Iterator[Report]:
    """A bar on a terminal, a line for each finished item in a pipe; both on standard error."""
    target = console(stderr=True)
    if not target.is_terminal:
        yield lambda name, done, total: target.print(
            f"{verb} {name} ({done} of {total})", soft_wrap=True
        )
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
    from rich.progress import TimeElapsedColumn as Elapsed

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=24))
    with Progress(
        *columns, MofNCompleteColumn(), Elapsed(), console=target, transient=True
    ) as bars:
        task = bars.add_task(verb, total=None)
        yield lambda name, done, total: bars.update(
            task, description=f"{verb} {name}", completed=done, total=total
        )


_RATE = 60e6
"""Results that one core judged in a second, of cheap functions, where this was measured."""


@contextmanager
def campaign_progress(plan: tuple[int, int], jobs: int, elsewhere: bool) -> Iterator[Report]:
    """An estimate, then a bar with the time left; in a pipe a line for each finished stage."""
    target = console(stderr=True)
    stages, total = plan
    workers = "on the cluster" if elsewhere else f"in {jobs} process{'es' * (jobs > 1)}"
    guess = "" if elsewhere else f", about {_duration(total / _RATE / jobs)} for cheap functions"
    say(f"{stages} stages, {total:.3g} results to judge, {workers}{guess}", stderr=True)
    if not target.is_terminal:
        yield _Lines(stages)
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn
    from rich.progress import TimeElapsedColumn as Elapsed
    from rich.progress import TimeRemainingColumn as Remaining

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=24))
    times = (TaskProgressColumn(), Elapsed(), TextColumn("left:"), Remaining())
    with Progress(
        *columns, *times, console=target, transient=True, speed_estimate_period=600
    ) as bars:
        task = bars.add_task("begin", total=total)
        yield lambda news: bars.update(
            task, description=news.label, completed=news.results, total=news.total
        )


_TELLING = 0.01
"""Of all results, those that must be in before they tell how long the rest takes."""


class _Lines:
    """A line for each stage that is complete, with the time that the rest will take."""

    def __init__(self, stages: int) -> None:
        self.stages, self.done = stages, 0
        self.start: tuple[float, int] | None = None

    def __call__(self, news: Any) -> None:
        if self.start is None:
            self.start = (time.monotonic(), news.results)
        if news.stage is None:
            return
        self.done += 1
        began, before = self.start
        place = f"{self.done} of {self.stages} stages"
        known = news.results - before
        if known > _TELLING * news.total:
            left = (time.monotonic() - began) * (news.total - news.results) / known
            place += f"; about {_duration(left)} left"
        names = ", ".join(job.label for job in news.stage.jobs)
        say(f"verified {news.stage.dtype} {names} ({place})", stderr=True)


def _duration(seconds: float) -> str:
    """``3 min``; to two digits."""
    for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds / size:.2g} {unit}"
    return f"{seconds:.0f} s"
