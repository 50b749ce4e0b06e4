"""Activations and the names of columns in; what stands there, as text and as data, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from symact.activation import Activation
from symact.cli.filters import WORDS, Answers
from symact.deadline import deadline
from symact.errors import SymactError, quote
from symact.hints import listing, nearest
from symact.limits import Limits

TEXTS: Mapping[str, Callable[[Activation], Any]] = {
    "name": lambda activation: activation.name,
    "title": lambda activation: activation.title,
    "aliases": lambda activation: list(activation.aliases),
    "family": lambda activation: activation.family,
    "formula": lambda activation: _formula(activation),
    "inputs": lambda activation: list(activation.inputs),
    "parameters": lambda activation: {item.name: item.default for item in activation.parameters},
    "reference": lambda activation: activation.reference,
    "file": lambda activation: activation.source.file,
}
"""Columns that a spec fills by itself."""

ERRORS = {"ulp32": "float32", "ulp64": "float64"}
"""Columns of certified errors, and what they are errors of."""

COST = "cost"

NUMBERS = (COST, *ERRORS)
"""Columns of numbers, which can be asked to be at most something."""

COLUMNS = (*TEXTS, *NUMBERS, *WORDS)
"""Every column there is."""

USUAL = ("name", "title", "aliases", "family", "formula")
ALWAYS = (*USUAL, "inputs", "parameters", "file")
"""What JSON has, whatever is asked for."""

Progress = Callable[[str, int, int], None]


def check_columns(names: Sequence[str]) -> None:
    """Raise SymactError for a name that is no column, with those that are."""
    for name in names:
        if name not in COLUMNS:
            hint = nearest(name, COLUMNS) or f"there are {listing(COLUMNS)}"
            raise SymactError(f"no column is called {quote(name)}: {hint}")


def bounds_of(texts: Sequence[str]) -> dict[str, float]:
    """``["cost=20"]`` => ``{"cost": 20.0}``; SymactError for what is no bound of a number."""
    found = {}
    for text in texts:
        name, _, bound = (part.strip() for part in text.partition("="))
        try:
            found[name] = float(bound)
        except ValueError:
            raise SymactError(f"--at-most takes COLUMN=NUMBER, not {quote(text)}") from None
        if name not in NUMBERS:
            raise SymactError(f"--at-most {text}: columns of numbers are {listing(NUMBERS)}")
    return found


def costs(
    activations: Sequence[Activation], limits: Limits, progress: Progress
) -> dict[str, int | None]:
    """Arithmetic operations of value and derivative in float32, by name; None along an axis.

    They are counted in `symact.generated`, and of other activations in new kernels.
    """
    from symact.atlas.sources import built_sources, kernel_sources
    from symact.frameworks import is_of_catalog
    from symact.tree import is_indexed

    elementwise = [one for one in activations if not is_indexed(one.definition)]
    found: dict[str, int | None] = dict.fromkeys(one.name for one in activations)
    new = [one for one in elementwise if not is_of_catalog(one)]
    for activation in elementwise:
        if activation not in new:
            found[activation.name] = _operations(built_sources(activation))
    for done, activation in enumerate(new, 1):
        with deadline(activation, limits.seconds):
            found[activation.name] = _operations(kernel_sources(activation))
        progress(activation.name, done, len(new))
    return found


def _operations(sources: Sequence[str]) -> int:
    from symact.atlas.work import operations

    return sum(map(operations, sources[:2]))


def largest_errors(activation: Activation) -> dict[str, float | None]:
    """The largest error of any of its functions in the catalog's certificates, for each dtype."""
    from symact.sheet.evidence import evidence

    found = evidence(activation)
    results = found.results if found is not None else ()
    return {
        column: max(
            (float(one["max_ulp"]) for one in results if one["dtype"] == dtype), default=None
        )
        for column, dtype in ERRORS.items()
    }


def entry(
    activation: Activation,
    names: Sequence[str],
    answers: Mapping[str, Answers],
    counted: Mapping[str, int | None],
) -> dict[str, Any]:
    """The named columns of one activation, as data."""
    facts: dict[str, Any] = {**answers.get(activation.name, {})}
    if not ERRORS.keys().isdisjoint(names):
        facts |= largest_errors(activation)
    facts[COST] = counted.get(activation.name)
    return {name: TEXTS[name](activation) if name in TEXTS else facts[name] for name in names}


def cell(datum: Any) -> str:
    """A datum as a cell of a table."""
    match datum:
        case None:
            return "-"
        case bool():
            return "yes" if datum else "no"
        case float():
            return f"{datum:.2f}"
        case list():
            return ", ".join(map(str, datum))
        case dict():
            return ", ".join(f"{name} = {value:.12g}" for name, value in datum.items())
    return str(datum)


def in_order(entries: Sequence[dict[str, Any]], column: str, reverse: bool) -> list[dict[str, Any]]:
    """Entries by a column: numbers and texts upwards, yes before no; unknown ones always last."""
    known = [one for one in entries if one[column] is not None]
    unknown = [one for one in entries if one[column] is None]
    return sorted(known, key=lambda one: _rank(one[column]), reverse=reverse) + unknown


def at_most(entries: Sequence[dict[str, Any]], bounds: Mapping[str, float]) -> list[dict[str, Any]]:
    """Entries whose numbers are known to be within bounds."""
    return [
        one
        for one in entries
        if all(one[name] is not None and one[name] <= bound for name, bound in bounds.items())
    ]


def _rank(datum: Any) -> Any:
    if isinstance(datum, bool):
        return not datum
    return cell(datum).lower() if isinstance(datum, str | list | dict) else datum


def _formula(activation: Activation) -> str:
    from symact.plain import plain

    return plain(activation.expression)
