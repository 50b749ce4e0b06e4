"""Outcomes of tasks in; a file that outlives the process, and those it already holds, out.

A line of JSON for each finished task, appended at once: a process that is killed loses the tasks
it was at. A line that was being written then is not taken for one.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from symact.errors import SymactError
from symact.exhaustive.records import Count

_ABOUT = "What `symact verify --exhaustive` has done so far; the same command goes on from here."


class Journal:
    """The finished tasks of one activation; a context manager that holds the file open."""

    def __init__(self, path: Path, key: str) -> None:
        self.path, self.key = path, key
        self.done: dict[tuple[str, str], tuple[Count, ...]] = {}
        """Stage and task => what was found."""
        self.discarded = False
        """Whether there were tasks of other kernels, which say nothing of these."""
        self._file: IO[str] | None = None

    def __enter__(self) -> Journal:
        with self._explained():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = self.path.open("a+", encoding="utf-8")
            try:
                _lock(file, self.path)
                self._file = file
                self._read(file)
            except BaseException:
                file.close()
                raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the file; it goes where nothing in it is still needed."""
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()
            if not self.done:
                self.path.unlink(missing_ok=True)

    def add(self, stage: str, task: str, counts: tuple[Count, ...]) -> None:
        """Note a finished task. Raises SymactError where it cannot be kept."""
        self.done[stage, task] = counts
        with self._explained():
            self._write(_entry(stage, task, counts))

    def forget(self, stage: str) -> None:
        """Drop a stage that a certificate now speaks of."""
        self.done = {key: found for key, found in self.done.items() if key[0] != stage}
        with self._explained():
            self._write({"forget": stage})

    def _read(self, file: IO[str]) -> None:
        """Take in what an earlier run wrote, or begin anew where that was of something else."""
        file.seek(0)
        text = file.read()
        lines = list(_objects(text))
        if not lines or lines[0].get("key") != self.key:
            self.discarded = len(lines) > 1
            file.truncate(0)
            self._write({"about": _ABOUT, "key": self.key})
            return
        if not text.endswith("\n"):
            file.write("\n")
        for line in lines[1:]:
            with contextlib.suppress(KeyError, TypeError):
                if "forget" in line:
                    gone = line["forget"]
                    self.done = {key: one for key, one in self.done.items() if key[0] != gone}
                else:
                    counts = tuple(_count(table) for table in line["found"])
                    self.done[line["stage"], line["task"]] = counts

    def _write(self, *entries: dict[str, Any]) -> None:
        assert self._file is not None
        self._file.write("".join(json.dumps(entry) + "\n" for entry in entries))
        self._file.flush()
        os.fsync(self._file.fileno())

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise SymactError(
                f"cannot write the journal {self.path}: {reason}\n"
                "    hint: what was written before is kept; make room, or choose another folder"
                " with --output, and run the same command again"
            ) from error


def _entry(stage: str, task: str, counts: tuple[Count, ...]) -> dict[str, Any]:
    return {"stage": stage, "task": task, "found": [asdict(count) for count in counts]}


def _count(table: dict[str, Any]) -> Count:
    for name in ("worst", "otherwise"):
        table[name] = table[name] and tuple(table[name])
    return Count(**table)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The whole lines of a text that are objects."""
    for line in text.splitlines(keepends=True):
        try:
            found = json.loads(line) if line.endswith("\n") else None
        except ValueError:
            continue
        if isinstance(found, dict):
            yield found


def _lock(file: IO[str], path: Path) -> None:
    """Keep a second campaign from writing to the same journal, where the system can."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise SymactError(
            f"another `symact verify --exhaustive` is writing to {path}\n"
            "    hint: wait until it is done, or stop it and run this again"
        ) from None
