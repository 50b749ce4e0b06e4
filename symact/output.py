"""Texts in; files in an output folder out: all of them, or none where anything fails."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from symact.emit import MARK
from symact.errors import SymactError

_HEAD = 1000
"""Characters of a file in which its mark stands."""
_OWN_PLACES = ("*.py", "*.pyi", "docs/*.tex", "docs/*.bib")


class OutputError(SymactError):
    """The output folder cannot be written, or holds files that are not symact's."""


def read(folder: Path, path: str) -> str | None:
    """The text of a file of the output as it is, None where there is none."""
    try:
        return (folder / path).read_bytes().decode("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise _refusal(folder, error) from error


def orphans(folder: Path, expected: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Files that symact wrote for specs that are no longer built, in order.

    Certificates are written by `symact verify`; those of the activations `names` stay.
    """
    endings = (".json", ".exhaustive.json")
    kept = {*expected, *(f"certificates/{name}{end}" for name in names for end in endings)}
    found = [path for pattern in _OWN_PLACES for path in folder.glob(pattern)]
    found += folder.glob("certificates/*.json")
    paths = {path.relative_to(folder).as_posix() for path in found}
    return tuple(path for path in sorted(paths - kept) if _is_own(read(folder, path)))


def _is_own(text: str | None) -> bool:
    """Whether symact wrote a text: `build`, or for a certificate `verify`."""
    return text is not None and MARK.rpartition(" ")[0] in text[:_HEAD]


def replace(folder: Path, files: Mapping[str, str], unwanted: Iterable[str]) -> tuple[str, ...]:
    """Make the folder hold these files and not the unwanted ones; returns the paths changed.

    Everything is written beside its place first. If anything fails then or later, every file is
    as it was. Raises `OutputError`, also rather than replace a file that symact did not write.
    """
    changed = {path: text for path, text in files.items() if read(folder, path) != text}
    _refuse_foreign(folder, changed)
    try:
        with _workplace(folder) as workplace:
            _write(workplace / "new", changed)
            _swap(folder, workplace, changed, tuple(unwanted))
    except OSError as error:
        raise _refusal(folder, error) from error
    return (*changed, *unwanted)


def ensure_writable(folder: Path) -> None:
    """Raise `OutputError` where a folder cannot be written, before anything is derived for it."""
    try:
        with _workplace(folder):
            pass
    except OSError as error:
        raise _refusal(folder, error) from error


def _refuse_foreign(folder: Path, paths: Iterable[str]) -> None:
    foreign = []
    for path in paths:
        text = read(folder, path)
        if (folder / path).is_dir() or (text is not None and text.strip() and not _is_own(text)):
            foreign.append(path)
    if foreign:
        listed = ", ".join(foreign[:5]) + (", …" if len(foreign) > 5 else "")
        raise OutputError(
            f"{folder} holds files that symact did not write and would replace: {listed}\n"
            "    hint: choose another folder, or remove them"
        )


@contextlib.contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    """A temporary folder within the output, so that files move into place on one file system."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    workplace = Path(tempfile.mkdtemp(prefix=".symact-", dir=folder))
    try:
        yield workplace
    finally:
        shutil.rmtree(workplace, ignore_errors=True)
        for place in missing:
            # Goes if nothing was written to it.
            with contextlib.suppress(OSError):
                place.rmdir()


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8"))


def _swap(folder: Path, workplace: Path, paths: Iterable[str], unwanted: tuple[str, ...]) -> None:
    """Move new files in and unwanted ones out, undoing it all if it cannot be completed."""
    undo: list[tuple[Path, Path | None]] = []
    try:
        for index, path in enumerate((*paths, *unwanted)):
            place, new = folder / path, workplace / "new" / path
            old = workplace / f"old-{index}" if place.exists() else None
            if old is not None:
                shutil.copy2(place, old)
            place.parent.mkdir(parents=True, exist_ok=True)
            undo.append((place, old))
            if path in unwanted:
                place.unlink()
            else:
                os.replace(new, place)
            _forget_bytecode(place)
    except BaseException:
        for place, old in reversed(undo):
            if old is None:
                place.unlink(missing_ok=True)
            else:
                os.replace(old, place)
        raise


def _forget_bytecode(place: Path) -> None:
    """Remove what Python and Numba compiled from a module.

    Python takes its copy for fresh when size and second are the same; Numba's can never be used.
    """
    if place.suffix == ".py":
        for suffix in ("pyc", "nbi", "nbc"):
            for stale in (place.parent / "__pycache__").glob(f"{place.stem}.*.{suffix}"):
                stale.unlink(missing_ok=True)


def _refusal(folder: Path, error: OSError) -> OutputError:
    reason = error.strerror or type(error).__name__
    where = error.filename or folder
    return OutputError(
        f"cannot write the output to {folder}: {reason} ({where})\n"
        "    hint: make room or get the right to write there, or choose another --output"
    )
