"""Activations for tests, from expressions as a user would write them."""

from __future__ import annotations

from symact.activation import Activation
from symact.spec import load_catalog, load_text, parse


def activation(expression: str, table: str = "", name: str = "f") -> Activation:
    """The activation of one spec table; `table` holds further TOML lines of it."""
    specs = load_text(f"[{name}]\nexpression = '{expression}'\n{table}\n")
    return next(a for a in parse(specs, library=load_catalog()) if a.name == name)
