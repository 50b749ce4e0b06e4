"""Activations in; the atlas of them all as one HTML page or one PDF, and what was left out, out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import TypeVar

from symact.activation import Activation
from symact.atlas.entries import AtlasEntry, entry
from symact.atlas.page import write
from symact.deadline import deadline
from symact.phrases import phrases
from symact.sheet.compose import Wishes, data_sheet
from symact.sheet.model import Sheet
from symact.sheet.pdf import book
from symact.workers import workers

Progress = Callable[[str, int, int], None]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Atlas:
    """The document, and the activations that it lacks, each with the reason."""

    document: bytes
    left_out: tuple[tuple[str, str], ...]


def atlas(
    activations: Sequence[Activation],
    language: str,
    form: str,
    *,
    seconds: int,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Atlas:
    """The atlas as html or pdf; each activation may take `seconds` of processor time.

    With more than one job, work is done in new processes, which import the caller's main module.
    """
    say = phrases(language)
    if form == "html":
        entries, lacking = _gathered(_entry, activations, language, seconds, jobs, progress)
        return Atlas(write(entries, say).encode(), lacking)
    sheets, lacking = _gathered(_sheet, activations, language, seconds, jobs, progress)
    return Atlas(book(sheets, say), lacking)


def _gathered(
    make: Callable[[Activation, str, int], Made | str],
    activations: Sequence[Activation],
    language: str,
    seconds: int,
    jobs: int,
    progress: Progress | None,
) -> tuple[list[Made], tuple[tuple[str, str], ...]]:
    """What was made, in order, and what failed with its reason."""
    found: list[Made] = []
    failed: list[tuple[str, str]] = []
    work = _mapped(partial(_attempt, make), activations, language, seconds, jobs)
    for done, (activation, made) in enumerate(zip(activations, work, strict=True), 1):
        if isinstance(made, str):
            failed.append((activation.name, made))
        else:
            found.append(made)
        if progress is not None:
            progress(activation.name, done, len(activations))
    return found, tuple(failed)


def _mapped(
    make: Callable[[Activation, str, int], Made | str],
    activations: Iterable[Activation],
    language: str,
    seconds: int,
    jobs: int,
) -> Iterator[Made | str]:
    if jobs == 1:
        yield from map(make, activations, repeat(language), repeat(seconds))
        return
    with workers(jobs) as pool:
        yield from pool.map(make, activations, repeat(language), repeat(seconds))


def _attempt(
    make: Callable[[Activation, str, int], Made],
    activation: Activation,
    language: str,
    seconds: int,
) -> Made | str:
    """What was made, or why it could not be."""
    try:
        return make(activation, language, seconds)
    except Exception as error:  # One sheet that fails must not lose the others.
        return str(error).partition("\n")[0] or type(error).__name__


def _entry(activation: Activation, language: str, seconds: int) -> AtlasEntry:
    return entry(activation, phrases(language), seconds)


def _sheet(activation: Activation, language: str, seconds: int) -> Sheet:
    with deadline(activation, seconds):
        return data_sheet(activation, phrases(language), Wishes(kernels=False))
