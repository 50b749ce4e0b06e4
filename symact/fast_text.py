"""A fast form in; the statements of a jitted function that compute it, and its guard, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy

from symact.lower_fast import LARGEST, SMALLEST
from symact.source_text import literal


@dataclass(slots=True)
class Text:
    """Statements of a jitted function; ``_ok`` collects the guard."""

    names: Mapping[sympy.Symbol, str]
    module: str = "_vecmath"
    guard: float = 1.0
    lines: list[str] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    conditions: list[str] = field(default_factory=list)
    guards: tuple[str, str] = ("True", "True")

    def assign(self, text: str) -> str:
        """A variable that holds an expression; the same expression is computed once."""
        if text not in self.known:
            name = f"_v{len(self.known)}"
            self.known[text] = name
            self.lines.append(f"{name} = {text}")
        return self.known[text]

    def number(self, value: float) -> str:
        return literal(value)

    def symbol(self, symbol: sympy.Symbol) -> str:
        return self.names[symbol]

    def binary(self, operator: str, a: str, b: str) -> str:
        if operator == "*" and a == "-1.0":
            return self.assign(f"-{b}")
        return self.assign(f"{a} {operator} {b}")

    def call(self, name: str, *args: str) -> Any:
        if "pair" in name:
            pair = self.assign(f"_vecmath.{name}({', '.join(args)})")
            return self.assign(f"{pair}[0]"), self.assign(f"{pair}[1]")
        if name.endswith("_dd") and args[1] == "0.0":
            return self.call(name.removesuffix("_dd"), args[0])
        module = "_vecmath" if name == "sqrt" else self.module
        return self.assign(f"{module}.{name}({', '.join(args)})")

    def steady(self, total: str, sizes: Sequence[str], slack: float) -> None:
        guard = self.guard * slack
        first, *rest = (self.assign(f"abs({size})") for size in sizes)
        for size in rest:
            first = self.assign(f"{first} + {size}")
        self.require(f"abs({total}) * {literal(guard)} >= {first}")

    def steady_order(self, left: str, right: str) -> None:
        """Require that two numbers are further apart than their errors can be."""
        size = self.assign(f"abs({left}) + abs({right})")
        self.require(f"abs({left} - {right}) * {literal(2.0**30)} > {size}")

    def divisor(self, value: str) -> None:
        # 1/2 + x/infinity would look like a number in range.
        self.require(f"abs({value}) > {literal(SMALLEST)}")
        self.bounded(value)

    def bounded(self, value: str) -> None:
        self.require(f"abs({value}) < {literal(LARGEST)}")

    def require(self, condition: str) -> None:
        """Note a condition of the guard."""
        self.conditions.append(self.assign(condition))

    def size(self, value: str) -> str:
        return self.assign(f"abs({value})")

    def apart(self, below: Callable[[], str], above: Callable[[], str]) -> tuple[str, str]:
        """Two values of which a select will take one: only its own guard counts."""
        before, self.conditions = self.conditions, []
        first, first_conditions = below(), self.conditions
        self.conditions = []
        second = above()
        self.guards = self.all_of(first_conditions), self.all_of(self.conditions)
        self.conditions = before
        return first, second

    def select(self, variable: str, below: str, above: str) -> str:
        return self.choose(f"{variable} < 0.0", below, above, *self.guards)

    def choose(self, test: str, holds: str, fails: str, if_holds: str, if_fails: str) -> str:
        """A select of values, and of the guards that go with them."""
        if if_holds == if_fails:
            self.conditions += [] if if_holds == "True" else [if_holds]
        else:
            self.require(f"{if_holds} if {test} else {if_fails}")
        return holds if holds == fails else self.assign(f"{holds} if {test} else {fails}")

    def all_of(self, conditions: Sequence[str]) -> str:
        """One variable for several conditions; ``True`` for none."""
        first, *rest = tuple(dict.fromkeys(conditions)) or ("True",)
        for condition in rest:
            first = self.assign(f"{first} & {condition}")
        return first
