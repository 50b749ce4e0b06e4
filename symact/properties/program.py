"""A smooth SymPy expression in; straight-line arithmetic that any algebra can run, out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol, TypeVar

import sympy

from symact.meaning import fraction_of

T = TypeVar("T")


class Undetermined(ArithmeticError):
    """Something that cannot be decided by the means at hand, or in the time allowed."""


class Algebra(Protocol[T]):
    """What a program is run in: balls, power series, expansions at infinity."""

    def constant(self, value: sympy.Expr) -> T: ...
    def add(self, a: T, b: T) -> T: ...
    def multiply(self, a: T, b: T) -> T: ...
    def power(self, base: T, exponent: Fraction) -> T: ...
    def apply(self, function: str, argument: T) -> T: ...


@dataclass(frozen=True, slots=True)
class _Step:
    head: str
    args: tuple[int, ...] = ()
    value: sympy.Expr | Fraction | None = None


class Program:
    """The steps of one or several expressions in one variable; common parts are computed once."""

    def __init__(self, expressions: Iterable[sympy.Expr], variable: sympy.Symbol) -> None:
        self.variable = variable
        self._steps: list[_Step] = []
        self._places: dict[sympy.Expr, int] = {}
        self._results = tuple(map(self._place, expressions))

    def run(self, algebra: Algebra[T], x: T) -> tuple[T, ...]:
        """The values of the expressions where the variable is `x`."""
        done: list[T] = []
        for step in self._steps:
            done.append(self._run(step, algebra, x, done))
        return tuple(done[place] for place in self._results)

    def _run(self, step: _Step, algebra: Algebra[T], x: T, done: list[T]) -> T:
        match step:
            case _Step(head="variable"):
                return x
            case _Step(head="constant", value=sympy.Expr() as value):
                return algebra.constant(value)
            case _Step(head="power", args=(base,), value=Fraction() as exponent):
                return algebra.power(done[base], exponent)
            case _Step(head="add" | "multiply" as head, args=args):
                operation = algebra.add if head == "add" else algebra.multiply
                total = done[args[0]]
                for place in args[1:]:
                    total = operation(total, done[place])
                return total
            case _Step(head=head, args=(argument,)):
                return algebra.apply(head, done[argument])
        raise TypeError(f"not a step: {step!r}")

    def _place(self, node: sympy.Expr) -> int:
        if node not in self._places:
            step = self._step(node)
            self._steps.append(step)
            self._places[node] = len(self._steps) - 1
        return self._places[node]

    def _step(self, node: sympy.Expr) -> _Step:
        if node == self.variable:
            return _Step("variable")
        if not node.has(self.variable):
            return _Step("constant", (), node)
        if node.is_Add or node.is_Mul:
            head = "add" if node.is_Add else "multiply"
            fixed, moving = node.as_independent(self.variable, as_Add=bool(node.is_Add))
            trivial = fixed == (0 if node.is_Add else 1)
            parts = type(node).make_args(moving)
            if len(parts) == 1 and trivial:
                return _Step(head, (self._place(parts[0]),))
            return _Step(head, tuple(map(self._place, (*([] if trivial else [fixed]), *parts))))
        if node.is_Pow and node.exp.is_Rational:
            return _Step("power", (self._place(node.base),), fraction_of(node.exp))
        if node.is_Pow:
            return _Step("exp", (self._place(node.exp * sympy.log(node.base)),))
        return _Step(node.func.__name__, (self._place(node.args[0]),))
