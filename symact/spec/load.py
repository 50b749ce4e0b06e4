"""Paths of spec files in; their `ActivationSpec`s out, or every error of every file at once."""

from __future__ import annotations

from collections.abc import Iterable

from symact.errors import Problems
from symact.limits import Limits
from symact.spec.model import ActivationSpec
from symact.spec.read import FilePath, read_files, read_text
from symact.spec.resolve import note_problems


def load(
    paths: FilePath | Iterable[FilePath], *, limits: Limits | None = None
) -> tuple[ActivationSpec, ...]:
    """Read spec files, several activations each.

    Raises `SpecErrors`; where a field is wrong, the errors in the expressions of the other
    tables are reported with it.
    """
    limits = limits or Limits()
    paths = [paths] if isinstance(paths, str) or not isinstance(paths, Iterable) else list(paths)
    problems = Problems()
    specs = read_files(paths, limits, problems)
    return _sound(specs, limits, problems)


def load_text(
    text: str, *, file: str | None = None, limits: Limits | None = None
) -> tuple[ActivationSpec, ...]:
    """The same for a spec file's text; `file` is the name that errors give it."""
    limits = limits or Limits()
    problems = Problems()
    return _sound(read_text(text, file, limits, problems), limits, problems)


def _sound(
    specs: tuple[ActivationSpec, ...], limits: Limits, problems: Problems
) -> tuple[ActivationSpec, ...]:
    if problems.total:
        note_problems(specs, limits, problems)
    problems.raise_any()
    return specs
