"""Activations and the name of a framework in; the same with its slopes at kinks out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import cache

from symact.activation import Activation, KinkRule
from symact.frameworks.library import FRAMEWORKS, load_framework
from symact.frameworks.model import Counterpart
from symact.parser import Scope, parse_expression
from symact.places import Text
from symact.ranges import REAL
from symact.spec import parse
from symact.spec.library import load_library


@dataclass(frozen=True, slots=True)
class Applied:
    """Activations under a framework's conventions; `others` names those that keep their own."""

    activations: tuple[Activation, ...]
    others: tuple[str, ...]


def adopt(activations: Iterable[Activation], framework: str) -> Applied:
    """Let a framework decide the slopes at the kinks of the catalog's functions that it has.

    Functions that it does not have keep what their specs say, and so does every function that is
    not the catalog's own. Raises SymactError where there is no such framework.
    """
    found = load_framework(framework)
    done, others = [], []
    for activation in activations:
        counterparts = found.counterparts(activation.name) if is_of_catalog(activation) else []
        if counterparts:
            activation = ruled(activation, counterparts[0])
        else:
            others.append(activation.name)
        done.append(activation)
    return Applied(tuple(done), tuple(others))


def is_of_catalog(activation: Activation) -> bool:
    """Whether an activation is the catalog's own, and not another one of its name."""
    return _parts(activation) in _catalog()


@cache
def _catalog() -> frozenset[tuple[object, ...]]:
    return frozenset(map(_parts, parse(load_library())))


def _parts(activation: Activation) -> tuple[object, ...]:
    """What an activation is made of, of whatever class it is."""
    return tuple(getattr(activation, field.name) for field in fields(Activation))


def counterparts_of(activation: Activation) -> Iterator[tuple[str, Counterpart]]:
    """What frameworks call an activation of the catalog; nothing for any other one."""
    if not is_of_catalog(activation):
        return
    for framework in FRAMEWORKS:
        for counterpart in load_framework(framework).counterparts(activation.name):
            yield framework, counterpart


def ruled(activation: Activation, counterpart: Counterpart) -> Activation:
    """An activation with a counterpart's slopes at kinks.

    Known derivatives go with the conventions that they were stated for.
    """
    rules = tuple(_rules(activation, counterpart))
    if not rules:
        return activation
    values = tuple(replace(known, derivative=None) for known in activation.values if known.value)
    return replace(activation, kinks=rules, values=values)


def _rules(activation: Activation, counterpart: Counterpart) -> Iterator[KinkRule]:
    """A counterpart's kinks as a spec's would be, then the spec's own at other points."""
    names = dict.fromkeys((p.name for p in activation.parameters), REAL)
    for at, choice in counterpart.kinks.items():
        node = parse_expression(Text.of(at), Scope(names)).node
        yield KinkRule(node, choice if isinstance(choice, str) else Fraction(str(choice)))
    if counterpart.kinks:
        yield from activation.kinks
