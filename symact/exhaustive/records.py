"""What a campaign is made of, and what it finds, as records that can be sent anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isnan


@dataclass(frozen=True, slots=True)
class Job:
    """One function, or one of its results, as a derivative of the activation."""

    function: str
    label: str
    """The public name; of several results, with the input that this one is the gradient of."""
    variables: tuple[str, ...]
    gradient: float | None = None
    """What a gradient function is called with before the inputs."""
    result: int | None = None
    """Which of several results, None where there is one."""
    same_as: str | None = None
    """The function whose bits these must be; no exact value is needed then."""


@dataclass(frozen=True, slots=True)
class Line:
    """One input along which floats are tried, and what everything else is held at."""

    variable: str
    fixed: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Task:
    """Some floats of one sign and format, and the functions to try there."""

    line: Line
    jobs: tuple[Job, ...]
    dtype: str
    sign: int = 1
    first: int = 0
    """The first bit pattern, without the sign."""
    stop: int = 0
    """The one after the last."""
    pick: tuple[str, int] | None = None
    """Where it is not all floats of a run: which ones `symact.exhaustive.picks` chooses."""
    bounds: tuple[float, float] = (-inf, inf)
    """What is picked lies between these."""

    @property
    def key(self) -> str:
        """What tells this task from others with the same line, jobs and dtype."""
        if self.pick:
            return f"{self.pick[0]} {self.pick[1]}"
        return f"{'-' if self.sign < 0 else '+'}{self.first:x}:{self.stop:x}"


@dataclass(slots=True)
class Count:
    """What was found of one job; counts add up, in any order, and the worst is the worst of all."""

    points: int = 0
    misrounded: int = 0
    wrong_zeros: int = 0
    undecided: int = 0
    differing: int = 0
    largest: float = 0.0
    worst: tuple[str, str, str] | None = None
    """Input, result in hexadecimal, and the exact value to 20 digits."""
    otherwise: tuple[str, str, str] | None = None
    """The first point that is undecided or a zero of the wrong sign."""

    def add(self, other: Count) -> None:
        """Take in what another task found."""
        for name in ("points", "misrounded", "wrong_zeros", "undecided", "differing"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        if other.worst and (-other.largest, _order(other.worst)) < (
            -self.largest,
            _order(self.worst),
        ):
            self.largest, self.worst = other.largest, other.worst
        if other.otherwise and _order(other.otherwise) < _order(self.otherwise):
            self.otherwise = other.otherwise


def _order(found: tuple[str, str, str] | None) -> tuple[float, bool]:
    """By magnitude, negative numbers first; nothing comes last."""
    if found is None:
        return (inf, True)
    value = float.fromhex(found[0])
    return (inf if isnan(value) else abs(value), value > 0)
