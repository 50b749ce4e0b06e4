"""Lines about a row in; the same in steps out, each of them over a few rows, or parts of one row.

A step ends where a loop over the row does. So the loops of several short rows stand side by side
in the processor, none waiting for another's result, and parts of one long row can be shared among
threads: what a step finds out about each part is joined before the next step begins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Join = Literal["same", "sum", "pair", "max", "min"]
"""How the values of parts make that of the row; a pair's low part is held next to it."""

_INDENT = "    "
_NAME = re.compile(r"\b_\w+\b")


@dataclass(frozen=True, slots=True)
class Step:
    """Lines up to the end of a loop; and the values they give, each with what joins it."""

    lines: tuple[str, ...]
    given: tuple[tuple[str, Join], ...]
    guard: str
    """The condition of the lines; empty if there is none."""
    once: bool
    """Whether one part of the row is to do it for all."""

    @property
    def names(self) -> Iterator[tuple[str, Join]]:
        """The values to hold, a pair's low part as one of its own."""
        for name, join in self.given:
            yield name, join
            if join == "pair":
                yield f"{name}_low", join


@dataclass(slots=True)
class Steps:
    """Collects lines; knows what can be computed again wherever it is asked for."""

    lines: list[str] = field(default_factory=list)
    given: list[tuple[str, Join]] = field(default_factory=list)
    guard: str = ""
    done: list[Step] = field(default_factory=list)
    derived: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of a value of the row, spaces between, and the lines that make it of others."""

    def derive(self, names: str, *lines: str) -> None:
        self.derived[names] = lines

    def give(self, name: str, join: Join) -> None:
        self.given.append((name, join))

    def end(self, *, once: bool = False) -> None:
        """The end of a step, if it has begun."""
        if self.lines:
            self.done.append(Step(tuple(self.lines), tuple(self.given), self.guard, once))
        self.lines, self.given = [], []

    def slots(self) -> dict[str, int]:
        """The place of every value that a later step asks for."""
        places: dict[str, int] = {}
        for number, step in enumerate(self.done):
            later = set().union(
                *(self.used((*one.lines, one.guard)) for one in self.done[number + 1 :])
            )
            for name, join in step.given:
                if name in later or (join == "pair" and f"{name}_low" in later):
                    places[name] = len(places)
                    if join == "pair":
                        places[f"{name}_low"] = len(places)
        return places

    def needs(
        self, lines: Sequence[str], places: Mapping[str, int], made: Collection[str]
    ) -> list[str]:
        """The lines that fetch what was `made` before, or make it of that."""
        used = self.used(lines)
        held = [f"{name} = _held[_slot - _group, {place}]"
                for name, place in places.items() if name in used and name in made]  # fmt: skip
        derived = [line for names, part in self.derived.items()
                   if used & {*names.split()} for line in part]  # fmt: skip
        return [*held, *derived]

    def used(self, lines: Sequence[str]) -> set[str]:
        """The names that lines mention, and those that what they mention is made of."""
        used = _names(lines)
        for names, lines in reversed(self.derived.items()):
            if used & {*names.split()}:
                used |= _names(lines)
        return used

    def text(self) -> list[str]:
        """Loops over rows, one for each step."""
        places, made = self.slots(), set[str]()
        lines: list[str] = []
        for number, step in enumerate(self.done):
            own = {name for name, _ in step.names}
            stores = [f"_held[_slot - _group, {places[name]}] = {name}"
                      for name, _ in step.names if name in places]  # fmt: skip
            first = self.needs((step.guard,), places, made)
            body = self.needs(step.lines, places, made - own)
            body = [line for line in body if not step.guard or line not in first]
            body += [*step.lines, *stores]
            if step.guard:
                body = [*first, f"if {step.guard}:", *(_INDENT + line for line in body)]
            made |= own
            lines += [
                f"for _slot in _vecmath_rows.slots({number}, _step, _group, _few, _last):",
                _INDENT + "_row, _begin, _stop, _spare = _vecmath_rows.part(_slot, _group, _n)",
                *(_INDENT + line for line in body),
            ]
        return lines

    def plan(self) -> tuple[str, ...]:
        """For each step, what joins the values of parts: ``sum 0, pair 1``, or ``once``."""
        places = self.slots()
        return tuple(
            "once" if step.once else ", ".join(
                f"{join} {places[name]}" for name, join in step.given
                if name in places and join != "same"
            )
            for step in self.done
        )  # fmt: skip


def _names(lines: Sequence[str]) -> set[str]:
    return {name for line in lines for name in _NAME.findall(line)}
