"""What a user calls an activation in; the activation out, from given spec files or the catalog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from symact.activation import Activation
from symact.errors import SymactError, quote
from symact.hints import nearest
from symact.limits import Limits, limits_from_options


def limits_of(options: Iterable[str] | None) -> Limits:
    """The limits that ``--limit`` options ask for."""
    return limits_from_options(options or ())


def known(specs: Sequence[Path] | None, limits: Limits) -> tuple[Activation, ...]:
    """The activations of the given spec files, then those of the catalog that they leave."""
    from symact.spec import load, load_library, parse

    given = parse(load(specs, limits=limits), limits=limits) if specs else ()
    taken = {name for activation in given for name in (activation.name, *activation.aliases)}
    catalog = parse(load_library())
    return (*given, *(activation for activation in catalog if activation.name not in taken))


def chosen(
    names: Sequence[str], specs: Sequence[Path] | None, limits: Limits, *, axis: bool = False
) -> tuple[Activation, ...]:
    """Some activations by name; without names those of the given files, or else the catalog's.

    Unless `axis`, functions of a whole axis are left out where they are not named, and refused
    where they are: what is chosen here works element by element.
    """
    from symact.builder import activations_of
    from symact.tree import is_indexed

    found = [find(name, specs, limits) for name in names]
    for activation in () if axis else found:
        if is_indexed(activation.definition):
            raise SymactError(
                f"{activation.name} is a function of a whole axis; this measures functions of"
                " single elements only"
            )
    if names:
        return tuple(found)
    everything = activations_of(specs or (), limits=limits)
    return tuple(one for one in everything if axis or not is_indexed(one.definition))


def find(name: str, specs: Sequence[Path] | None, limits: Limits) -> Activation:
    """An activation by name or alias; ``gates.toml:gate`` names its file too."""
    file, _, last = name.rpartition(":")
    if file:
        specs = [*(specs or ()), Path(file)]
    return among(last, known(specs, limits))


def among(name: str, activations: Sequence[Activation]) -> Activation:
    """One of some activations by name or alias. Raises SymactError with the nearest name."""
    names = {
        label: activation
        for activation in reversed(activations)
        for label in (activation.name, *activation.aliases)
    }
    if name not in names:
        remedy = nearest(name, names) or "`symact list` shows the catalog; --spec FILE adds a file"
        raise SymactError(f"no activation is called {quote(name)}: {remedy}")
    return names[name]
