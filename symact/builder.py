"""Specs in; an output package that is fresh, or what keeps it from being so, out."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from os import PathLike
from pathlib import Path

from symact import manifest
from symact.activation import Activation
from symact.digest import digest, input_digest
from symact.document import document
from symact.emit import MARK
from symact.finding import known_as
from symact.frameworks import Applied, adopt
from symact.known_values import check_known_values
from symact.limits import Limits
from symact.manifest import Entry
from symact.output import ensure_writable, orphans, read, replace
from symact.package import shared_files
from symact.render import Rendered, render
from symact.spec import load, load_library, parse
from symact.workers import workers

FilePath = str | PathLike[str]
Progress = Callable[[str, int, int], None]
"""Called with an activation's name, how many are done, and how many there are to derive."""

OUTPUT = Path("generated")
"""Where a build goes when nothing else is said."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did: activations by name, files by path within the output."""

    output: Path
    derived: tuple[str, ...]
    unchanged: tuple[str, ...]
    written: tuple[str, ...]
    removed: tuple[str, ...]
    unruled: tuple[str, ...] = ()
    """Activations whose kinks the convention asked for says nothing of."""
    known: tuple[tuple[str, str], ...] = ()
    """Derived activations that the catalog has already: name, and what it is there."""
    replaced: tuple[tuple[str, str], ...] = ()
    """Activations, and the functions of the catalog whose names they take."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not what a build would write, as a unified diff from what it is."""

    path: str
    diff: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an output should hold: texts by path, in the order to write them."""

    files: dict[str, str]
    orphans: tuple[str, ...]
    derived: tuple[str, ...]
    unchanged: tuple[str, ...]


def build(
    specs: Iterable[FilePath] = (),
    output: FilePath = OUTPUT,
    *,
    limits: Limits | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    convention: str = "",
) -> Report:
    """Write the package for some spec files, or for the catalog if there are none.

    Activations whose specs have not changed are not derived again. Raises `SpecErrors` for wrong
    specs and `OutputError` for a folder that cannot be written; the output is then as it was.
    With more than one job, derivations run in new processes, which import the caller's main module.
    With a framework's name as `convention`, the slopes at kinks are those of that framework.
    """
    folder, paths = Path(output), tuple(specs)
    chosen = _chosen(paths, limits, convention)
    plan = _plan(chosen.activations, folder, jobs, progress, limits or Limits(), writes=True)
    changed = replace(folder, plan.files, plan.orphans)
    written = tuple(path for path in changed if path not in plan.orphans)
    stale = [one for one in chosen.activations if one.name in plan.derived] if paths else []
    known = tuple(_known(stale))
    replaced = tuple(_replaced(one for one in stale if one.name not in dict(known)))
    return Report(
        folder,
        plan.derived,
        plan.unchanged,
        written,
        plan.orphans,
        chosen.others,
        known,
        replaced,
    )


def check(
    specs: Iterable[FilePath] = (),
    output: FilePath = OUTPUT,
    *,
    limits: Limits | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    convention: str = "",
) -> tuple[Difference, ...]:
    """Compare an output with what `build` would make of it; nothing is written."""
    folder = Path(output)
    chosen = _chosen(specs, limits, convention)
    plan = _plan(chosen.activations, folder, jobs, progress, limits or Limits())
    wanted = {**plan.files, **dict.fromkeys(plan.orphans, "")}
    return tuple(
        Difference(path, _diff(path, actual or "", text))
        for path, text in sorted(wanted.items())
        if (actual := read(folder, path)) != text
    )


def activations_of(
    specs: Iterable[FilePath] = (), *, limits: Limits | None = None
) -> tuple[Activation, ...]:
    """The activations of some spec files, or of the catalog if there are none."""
    paths = tuple(specs)
    return parse(load(paths, limits=limits) if paths else load_library(), limits=limits)


def _known(activations: Iterable[Activation]) -> Iterator[tuple[str, str]]:
    """Which activations are proved to be functions of the catalog, copies of it apart."""
    catalog = parse(load_library())
    texts = {one.source.text for one in catalog}
    for activation in activations:
        match = None if activation.source.text in texts else known_as(activation, catalog)
        if match is not None:
            yield activation.name, str(match)


def _replaced(activations: Iterable[Activation]) -> Iterator[tuple[str, str]]:
    """Which activations take a name or an alias from a function of the catalog."""
    owners = {name: s.name for s in load_library() for name in (s.name, *s.table.aliases)}
    texts = {spec.source.text for spec in load_library()}
    for activation in activations:
        taken = [owners[n] for n in (activation.name, *activation.aliases) if n in owners]
        if taken and activation.source.text not in texts:
            yield activation.name, taken[0]


def _chosen(specs: Iterable[FilePath], limits: Limits | None, convention: str) -> Applied:
    activations = activations_of(specs, limits=limits)
    return adopt(activations, convention) if convention else Applied(activations, ())


def _plan(
    activations: Sequence[Activation],
    folder: Path,
    jobs: int,
    progress: Progress | None,
    limits: Limits,
    writes: bool = False,
) -> _Plan:
    known = manifest.from_json(read(folder, manifest.FILE) or "")
    inputs = {activation.name: input_digest(activation) for activation in activations}
    fresh = {
        name: known[name]
        for name, wanted in inputs.items()
        if name in known and _is_fresh(known[name], wanted, folder)
    }
    stale = [activation for activation in activations if activation.name not in fresh]
    if stale and writes:
        ensure_writable(folder)
    check_known_values(stale)
    rendered = list(_derive(stale, jobs, progress, limits.seconds))
    made = {
        item.member.name: Entry(item.member, inputs[item.member.name], _digests(item))
        for item in rendered
    }
    entries = [{**fresh, **made}[name] for name in inputs]
    own = dict(file for item in rendered for file in item.files)
    kept = {path: read(folder, path) or "" for entry in fresh.values() for path, _ in entry.files}
    files = {
        **own,
        **kept,
        "docs/symact.tex": f"% {MARK}.\n{document(activations)}",
        **shared_files([entry.member for entry in entries]),
        manifest.FILE: manifest.to_json(entries),
    }
    return _Plan(files, orphans(folder, files, inputs), tuple(made), tuple(fresh))


def _is_fresh(entry: Entry, wanted: str, folder: Path) -> bool:
    """Whether an activation's files are there, as they were written, from the same input."""
    texts = {path: read(folder, path) for path, _ in entry.files}
    return entry.input == wanted and all(
        text is not None and digest(text) == dict(entry.files)[path] for path, text in texts.items()
    )


def _digests(rendered: Rendered) -> tuple[tuple[str, str], ...]:
    return tuple((path, digest(text)) for path, text in rendered.files)


def _derive(
    activations: Sequence[Activation], jobs: int, progress: Progress | None, seconds: int
) -> Iterator[Rendered]:
    """Derive activations in order, in several processes if there are jobs for them."""
    total = len(activations)
    if jobs > 1 and total > 1:
        with workers(min(jobs, total)) as pool:
            yield from _reported(pool.map(render, activations, repeat(seconds)), total, progress)
    else:
        yield from _reported(map(render, activations, repeat(seconds)), total, progress)


def _reported(
    items: Iterable[Rendered], total: int, progress: Progress | None
) -> Iterator[Rendered]:
    for done, item in enumerate(items, 1):
        if progress is not None:
            progress(item.member.name, done, total)
        yield item


def _diff(path: str, actual: str, wanted: str) -> str:
    lines = difflib.unified_diff(
        actual.splitlines(keepends=True),
        wanted.splitlines(keepends=True),
        f"{path} (as it is)",
        f"{path} (as built)",
    )
    return "".join(lines)
