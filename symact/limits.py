"""Bounds on what a spec may cost, and the options that raise them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from symact.errors import SymactError


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on an untrusted spec: far above any activation in use, far below what hurts."""

    file: int = 2_000_000
    """Bytes of one spec file."""
    activations: int = 1_000
    """Activations in one build."""
    length: int = 20_000
    """Characters of one expression."""
    depth: int = 100
    """Nesting of one expression, before and after its references are expanded."""
    digits: int = 1_000
    """Decimal digits of any exact constant, written or the result of constant arithmetic."""
    exponent: int = 1_000
    """Total degree that constant exponents give an expression."""
    nodes: int = 20_000
    """Size of an expression after its references are expanded."""
    order: int = 8
    """Highest derivative a spec may ask for."""
    arguments: int = 12
    """Inputs and parameters of one activation."""
    functions: int = 24
    """Different smooth functions in an expression after its references are expanded."""
    branches: int = 32
    """Smooth branches that conditions part an expression into."""
    growth: int = 3_000
    """Size of all derivatives of an activation together, written out."""
    seconds: int = 60
    """Time that one activation's derivation may take."""


CEILINGS = {"depth": 130, "digits": 4_000}
"""Where raising a limit ends: Python's own stack, and its longest integer in decimal."""


def limit_hint(name: str) -> str:
    """The remedy that every error about a limit ends with."""
    return f"the limit can be raised: --limit {name}=N, or limits=Limits({name}=N) in Python"


def limits_from_options(options: Iterable[str]) -> Limits:
    """Read command-line options: ``["depth=120"]`` => ``Limits(depth=120)``."""
    names = [field.name for field in fields(Limits)]
    chosen: dict[str, int] = {}
    for option in options:
        name, _, value = option.partition("=")
        if name not in names:
            raise SymactError(f"--limit {option}: no such limit; there are {', '.join(names)}")
        if not (value.isascii() and value.isdigit() and int(value[:18]) > 0 and len(value) <= 18):
            raise SymactError(f"--limit {option}: expected {name}=N with a positive integer N")
        if int(value) > CEILINGS.get(name, int(value)):
            raise SymactError(f"--limit {option}: {name} can be {CEILINGS[name]} at most")
        chosen[name] = int(value)
    return replace(Limits(), **chosen)
