"""What can be wrong with a user's input: a message, its place and the remedy."""

from __future__ import annotations

from collections.abc import Iterable

from symact.places import Document, Place, Text

REPORTED = 20
"""Most errors reported of one build; the others are counted."""


class SymactError(Exception):
    """Base of every error that symact raises for a reason the user can act on."""


class SpecError(SymactError):
    """Wrong input at a place: what is wrong there, and what would be right."""

    def __init__(self, message: str, place: Place, hint: str = "") -> None:
        super().__init__(message, place, hint)
        self.message = message
        self.place = place
        self.hint = hint

    @property
    def file(self) -> str | None:
        """The file as the user named it, None for a text given in memory."""
        return self.place.file

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self.place.line

    @property
    def column(self) -> int:
        """The column, counted in characters from 1."""
        return self.place.column

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.message}"]
        if self.place.excerpt.strip():
            lines += ["    " + self.place.excerpt, "    " + self.place.caret]
        if self.hint:
            lines.append(f"    hint: {self.hint}")
        return "\n".join(lines)


class WholeAxisError(SymactError, ValueError):
    """A function of a whole axis where only one of single elements will do."""


class UnsupportedError(SpecError):
    """Meaningful input that symact does not support."""


class LimitError(SpecError):
    """Input beyond one of the `Limits`; the hint names the option that raises it."""


class SpecErrors(SymactError):
    """Every error of all given specs, in the order of the files and lines."""

    def __init__(self, errors: Iterable[SpecError], total: int | None = None) -> None:
        self.errors = tuple(errors)
        self.total = len(self.errors) if total is None else total
        super().__init__(self.errors, self.total)

    def __str__(self) -> str:
        lines = [str(error) for error in self.errors]
        if self.total > len(self.errors):
            lines.append(f"… and {self.total - len(self.errors)} more errors")
        return "\n".join(lines)


class Problems:
    """Collects errors; locates the first `REPORTED` of them only, so that any number is cheap."""

    def __init__(self) -> None:
        self.errors: list[SpecError] = []
        self.total = 0

    def add(
        self,
        document: Document,
        span: tuple[int, int],
        message: str,
        hint: str = "",
        kind: type[SpecError] = SpecError,
    ) -> None:
        """Note an error at a span of a document."""
        self.total += 1
        if len(self.errors) < REPORTED:
            self.errors.append(kind(message, document.place(*span), hint))

    def add_in(
        self,
        text: Text,
        span: tuple[int, int],
        message: str,
        hint: str = "",
        kind: type[SpecError] = SpecError,
    ) -> None:
        """Note an error at a span of a string value."""
        if len(self.errors) < REPORTED:
            self.add(text.document, text.span(*span), message, hint, kind)
        else:
            self.total += 1

    def take(self, errors: SpecErrors) -> None:
        """Note errors that another stage has raised."""
        self.total += errors.total
        self.errors.extend(errors.errors[: REPORTED - len(self.errors)])

    def raise_any(self) -> None:
        """Raise what was noted, if anything was, in the order of files, lines and columns."""
        if self.total:
            files = [error.file for error in self.errors]
            order = sorted(self.errors, key=lambda e: (files.index(e.file), e.line, e.column))
            raise SpecErrors(order, self.total)


def quote(text: str) -> str:
    """A piece of input inside a message: in quotes, one line, at most forty characters."""
    shown = "".join(c if c.isprintable() else "�" for c in text[:40])
    mark = '"' if "'" in shown else "'"
    return f"{mark}{shown}{'…' * (len(text) > 40)}{mark}"
