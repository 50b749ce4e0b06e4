"""A fast form in; the statements of a jitted function that compute it, and its guard, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy

from symact.lower_fast import LARGEST, SMALLEST
from symact.source_text import literal

_SHORTER: Mapping[str, Mapping[tuple[bool, bool], tuple[str, tuple[int, ...]]]] = {
    "pair_sum": {
        (True, True): ("two_sum", (0, 2)),
        (True, False): ("pair_plus", (2, 3, 0)),
        (False, True): ("pair_plus", (0, 1, 2)),
    },
    "pair_product": {
        (True, True): ("two_product", (0, 2)),
        (True, False): ("pair_times", (2, 3, 0)),
        (False, True): ("pair_times", (0, 1, 2)),
    },
}
"""What to call where the low part of the first or of the second pair is 0, with which arguments."""


@dataclass(frozen=True, slots=True)
class Within:
    """A condition: the variable that holds an absolute value is below a limit."""

    size: str
    limit: float


@dataclass(slots=True)
class Text:
    """Statements of a jitted function; ``_ok`` collects the guard."""

    names: Mapping[sympy.Symbol, str]
    module: str = "_vecmath"
    guard: float = 1.0
    lines: list[str] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    """Expression => the variable that holds it."""
    texts: dict[str, str] = field(default_factory=dict)
    """The same the other way round."""
    conditions: list[str | Within] = field(default_factory=list)
    sizes: set[str] = field(default_factory=set)
    """Variables that hold an absolute value."""
    guards: tuple[str, str] = ("True", "True")
    parameters: frozenset[str] = frozenset()
    """What a loop does not change."""
    ending: str = ""
    """What is done to each branch's value before one of them is selected, as ``f({})``."""
    begun: dict[str, str | tuple[str, str, str]] = field(default_factory=dict)
    """What has been ended => the value before that, or the select of such values."""

    def assign(self, text: str) -> str:
        """A variable that holds an expression; the same expression is computed once."""
        if text not in self.known:
            name = f"_v{len(self.known)}"
            self.known[text] = name
            self.texts[name] = text
            self.lines.append(f"{name} = {text}")
        return self.known[text]

    def ended(self, value: str) -> str:
        """A branch's value, or what a tail has instead of one, as it is selected."""
        if not self.ending:
            return value
        name = self.assign(self.ending.format(value))
        self.begun[name] = value
        return name

    def before_end(self, name: str) -> str:
        """The value that `ended` was given, also of what a select has made of several."""
        match self.begun.get(name, name):
            case (test, holds, fails):
                holds, fails = self.before_end(holds), self.before_end(fails)
                return self.assign(f"{holds} if {test} else {fails}")
            case value:
                return str(value)

    def nan_of(self, name: str) -> str:
        """An argument that is NaN, as a result."""
        return f"_vecmath32.single({name})" if self.ending else name

    def selected(self, test: str, holds: str, fails: str) -> str:
        """One of two values."""
        name = self.assign(f"{holds} if {test} else {fails}")
        if self.ending:
            self.begun[name] = (test, holds, fails)
        return name

    def number(self, value: float) -> str:
        return literal(value)

    def symbol(self, symbol: sympy.Symbol) -> str:
        return self.names[symbol]

    def binary(self, operator: str, a: str, b: str) -> str:
        if operator == "*" and a == "-1.0":
            return self.assign(f"-{b}")
        return self.assign(f"{a} {operator} {b}")

    def call(self, name: str, *args: str) -> Any:
        name, args = shortened(name, args)
        if "pair" in name or name in ("two_sum", "two_product"):
            pair = self.assign(f"_vecmath.{name}({', '.join(args)})")
            return self.assign(f"{pair}[0]"), self.assign(f"{pair}[1]")
        if name.endswith("_dd") and args[1] == "0.0":
            return self.call(name.removesuffix("_dd"), args[0])
        module = "_vecmath" if name == "sqrt" else self.module
        return self.assign(f"{module}.{name}({', '.join(args)})")

    def steady(self, total: str, sizes: Sequence[str], slack: float) -> None:
        guard = self.guard * slack
        first, *rest = sizes
        for size in rest:
            first = self.assign(f"{first} + {size}")
        self.require(f"abs({total}) * {literal(guard)} >= {first}")

    def steady_order(self, left: str, right: str, terms: Sequence[str]) -> None:
        """Require that two sums of terms are further apart than their errors can be."""
        size = self.assign(" + ".join(f"abs({term})" for term in terms))
        self.require(f"abs({left} - {right}) * {literal(2.0**30)} > {size}")

    def divisor(self, value: str) -> None:
        self.normal(value)
        # 1/2 + x/infinity would look like a number in range.
        self.within(value, LARGEST)

    def normal(self, value: str) -> None:
        """Require a number whose digits have all been kept."""
        self.require(f"abs({value}) > {literal(SMALLEST)}")

    def within(self, value: str, limit: float) -> None:
        """Require a magnitude below a limit; of several limits, `all_of` keeps the tightest."""
        size = value if value in self.sizes else self.size(value)
        self.conditions.append(Within(size, limit))

    def require(self, condition: str) -> None:
        """Note a condition of the guard."""
        self.conditions.append(self.assign(condition))

    def size(self, value: str) -> str:
        # The magnitude of -x is that of x.
        text = self.texts.get(value, "")
        name = self.assign(
            f"abs({text[1:] if text[:1] == '-' and text[1:].isidentifier() else value})"
        )
        self.sizes.add(name)
        return name

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

    def between(self, x: str, low: float, high: float, inside: str, outside: str) -> str:
        """A value that needs no guard between two bounds, and another elsewhere."""
        test = self.assign(f"({x} > {literal(low)}) & ({x} < {literal(high)})")
        ok, self.conditions = self.all_of(self.conditions), []
        if ok != "True":
            self.require(f"{ok} | {test}")
        return self.assign(f"{inside} if {test} else {outside}")

    def choose(self, test: str, holds: str, fails: str, if_holds: str, if_fails: str) -> str:
        """A select of values, and of the guards that go with them."""
        if if_holds == if_fails or (self.is_fixed(if_holds) and self.is_fixed(if_fails)):
            # A guard that is the same for all elements is checked once, whichever side is taken.
            self.conditions += [one for one in (if_holds, if_fails) if one != "True"]
        else:
            self.require(_either(if_holds, test, if_fails))
        return holds if holds == fails else self.selected(test, holds, fails)

    def is_fixed(self, name: str) -> bool:
        """Whether a condition's variable depends on parameters only; False is no such condition."""
        if name in ("True", "False"):
            return name == "True"
        words = set(re.findall(r"(?<![\w.])[A-Za-z_]\w*", self.texts.get(name, "")))
        words -= {"True", "abs", "not", "if", "else", "_vecmath", "_vecmath32"}
        return bool(words) and all(word in self.parameters or self.is_fixed(word) for word in words)

    def all_of(self, conditions: Sequence[str | Within]) -> str:
        """One variable for several conditions; ``True`` for none."""
        first, *rest = tuple(dict.fromkeys(self._written(conditions))) or ("True",)
        for condition in rest:
            first = self.assign(f"{first} & {condition}")
        return first

    def _written(self, conditions: Sequence[str | Within]) -> Iterator[str]:
        limits: dict[str, float] = {}
        for condition in conditions:
            if isinstance(condition, Within):
                limit = limits.get(condition.size, condition.limit)
                limits[condition.size] = min(limit, condition.limit)
            else:
                yield condition
        for size, limit in limits.items():
            yield self.assign(f"{size} < {literal(limit)}")


def shortened(name: str, args: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """A call on pairs of which some have a low part of 0, and what may be called instead."""
    if name not in _SHORTER:
        return name, tuple(args)
    zeros = (args[1] == "0.0", args[3] == "0.0")
    short, kept = _SHORTER[name].get(zeros, (name, (0, 1, 2, 3)))
    return short, tuple(args[place] for place in kept)


def _either(holds: str, test: str, fails: str) -> str:
    """A select of truths; ``False if a == b else True`` is the test ``a != b``."""
    if (holds, fails) == ("True", "False"):
        return test
    if (holds, fails) == ("False", "True"):
        return test.replace(" == ", " != ") if " == " in test else f"not ({test})"
    return f"{holds} if {test} else {fails}"
