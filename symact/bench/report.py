"""A run in; rows of a table, data for JSON and a picture out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from symact.bench.measure import COPY, OURS, Case, Run
from symact.bench.peers import with_kept, without_out


def heads(run: Run) -> tuple[str, ...]:
    """The heads of the table: ours in nanoseconds per element, the others as ratios to ours."""
    others = (library for library in run.libraries if library not in (OURS, COPY))
    return ("function", "dtype", "ns", *others, COPY)


def rows(run: Run) -> Iterator[tuple[str, ...]]:
    """A row per case, then geometric means, of all and by dtype, and the least ratios."""
    libraries = heads(run)[3:]
    many = len({(case.size, case.threads) for case in run.cases}) > 1
    for case in run.cases:
        label = f"{case.function} {case.size}x{case.threads}" if many else case.function
        ours = (case.best(OURS) or 0.0) * 1e9 / case.size
        yield (label, case.dtype, f"{ours:.3f}", *(_ratio(case.ratio(one)) for one in libraries))
    yield ("geometric mean", "", "", *(_ratio(run.mean(one)) for one in libraries))
    dtypes = dict.fromkeys(case.dtype for case in run.cases)
    for dtype in dtypes if len(dtypes) > 1 else ():
        yield ("geometric mean", dtype, "", *(_ratio(run.mean(one, dtype)) for one in libraries))
    yield ("least", "", "", *(_ratio(run.least(one)) for one in libraries))


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def about(run: Run) -> str:
    """The machine and the versions, in a line."""
    versions = ", ".join(f"{name} {number}" for name, number in run.versions)
    return f"{run.processor}; {run.system}; {versions}"


def to_data(run: Run) -> dict[str, Any]:
    """The run as JSON: times in seconds."""
    return {**asdict(run), "versions": dict(run.versions)}


def markdown(run: Run) -> str:
    """The table as Markdown, with what it ran on."""
    lines = [heads(run), tuple("---" for _ in heads(run)), *rows(run)]
    table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    sizes = ", ".join(f"{size:,}" for size in sorted({case.size for case in run.cases}))
    threads = ", ".join(str(count) for count in sorted({case.threads for case in run.cases}))
    return (
        f"# Speed\n\nWritten by `symact bench`. {about(run)}. Arrays of {sizes} elements,"
        f" {threads} thread(s). `ns` is our time per element in nanoseconds; the other columns say"
        f" how many times longer each library takes, the last one how long a copy of as many"
        f" bytes. JAX takes as many threads as it wants.{_about_torch(run)}\n\n{table}\n"
    )


def _about_torch(run: Run) -> str:
    """Sentences on calls of torch that do not do quite what ours do."""
    timed = [case.function for case in run.cases if case.ratio("torch") is not None]
    texts = (
        ("torch reads what its forward pass has kept beside its output", with_kept(timed)),
        ("torch makes the array that it returns", without_out(timed)),
    )
    return "".join(f" In {', '.join(names)} {text}." for text, names in texts if names)


def draw(run: Run, path: Path) -> None:
    """Draw the ratios of all libraries; one line is as fast as ours. Needs matplotlib."""
    from matplotlib.figure import Figure

    libraries = [library for library in run.libraries if library not in (OURS, COPY)]
    figure = Figure(figsize=(9, 1.2 + 0.18 * len(run.cases)), layout="constrained")
    axes = figure.subplots()
    labels = [f"{case.function} {case.dtype}" for case in run.cases]
    for library in libraries:
        axes.plot(_ratios(run.cases, library), labels, "o", markersize=4, label=library)
    axes.axvline(1.0, color="black", linewidth=0.8)
    axes.set_xscale("log")
    axes.set_xlabel("time of the other library / time of symact")
    axes.tick_params(axis="y", labelsize=6)
    axes.invert_yaxis()
    axes.legend(loc="lower right")
    axes.grid(axis="x", alpha=0.3)
    figure.savefig(path)


def _ratios(cases: Sequence[Case], library: str) -> list[float]:
    return [case.ratio(library) or float("nan") for case in cases]
