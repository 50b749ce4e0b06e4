"""An indexed definition in; reductions over a row, one after another, and what they give, out.

``exp(x[i])/sum(exp(x[j]), j)`` => ``R = sum(exp(x))``, then ``exp(x)/R`` at every place. Inside a
reduction and in an output that runs along the axis, an input's symbol is its element at the place;
nothing looks at two places at once, so that each reduction costs one pass over the row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import sympy

from symact.activation import Activation
from symact.conditions import Conditions, sign
from symact.meaning import Decision, Leaf, Relation, decide, symbols_of
from symact.tree import REDUCTIONS, Apply, Node, Symbol, rebuild, walk

Kind = Literal["sum", "max", "min", "at"]

LENGTH = sympy.Symbol("#n", positive=True, integer=True)
"""How many places a row has."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One reduction: `symbol` is its value, of a `body` in elements and in earlier values."""

    symbol: sympy.Symbol
    kind: Kind
    body: sympy.Expr
    key: sympy.Symbol | None = None
    """Of kind ``at``: the number that says at which place the body is taken."""


@dataclass(frozen=True, slots=True)
class Output:
    """A result: `along` the axis, at every place, or one number for each row."""

    expression: sympy.Expr
    along: bool


@dataclass(frozen=True, slots=True)
class Program:
    """Reductions in the order of their dependence, then results."""

    arrays: tuple[sympy.Symbol, ...]
    """Inputs that have elements along the axis."""
    numbers: tuple[sympy.Symbol, ...]
    """Inputs with one number for each row."""
    keys: tuple[sympy.Symbol, ...]
    """Those of the numbers that are places on the axis."""
    parameters: tuple[sympy.Symbol, ...]
    stages: tuple[Stage, ...]
    outputs: tuple[Output, ...]
    ends: tuple[tuple[sympy.Symbol, sympy.Symbol], ...] = ()
    """Arrays, and the reductions that are subtracted from their elements once they are known."""
    poles: frozenset[sympy.Expr] | None = None
    """Of a derivative, what its function divides by. Where another root in a denominator is 0, the
    function has a kink, as a norm at the origin, and the slope there is 0."""

    def is_along(self, expression: sympy.Expr) -> bool:
        """Whether an expression differs from place to place."""
        return bool(expression.free_symbols & set(self.arrays)) or expression.has(Place)

    @property
    def divisors(self) -> frozenset[sympy.Expr]:
        """What it divides by; of a derivative, what its function does."""
        if self.poles is not None:
            return self.poles
        parts = (*(one.body for one in self.stages), *(one.expression for one in self.outputs))
        powers = {power for part in parts for power in part.atoms(sympy.Pow)}
        return frozenset(one.base for one in powers if not one.exp.is_nonnegative)

    @property
    def rising(self) -> tuple[sympy.Symbol, ...]:
        """Arrays whose exponentials in sums rise with them all: at minus infinity they are 0."""
        bodies = (stage.body for stage in self.stages if stage.kind == "sum")
        powers = {power for body in bodies for power in body.atoms(sympy.exp)}
        slopes = {a: [p.args[0].diff(a) for p in powers if p.has(a)] for a in self.arrays}
        return tuple(a for a, own in slopes.items() if own and all(s.is_positive for s in own))

    def needs(self, stage: Stage) -> set[sympy.Symbol]:
        """The reductions that one waits for."""
        found = stage.body.free_symbols
        ends = {end for array, end in self.ends if array in found and end != stage.symbol}
        return ends | ({one.symbol for one in self.stages} & found)

    def picked(self, expression: sympy.Expr) -> dict[sympy.Symbol, sympy.Expr]:
        """What an expression is at the places of keys, where its elements there are known."""
        taken: dict[sympy.Symbol, dict[sympy.Expr, sympy.Symbol]] = {}
        for stage in self.stages:
            if stage.key is not None:
                taken.setdefault(stage.key, {})[stage.body] = stage.symbol
        arrays = expression.free_symbols & set(self.arrays)
        return {
            key: expression.subs(elements)
            for key, elements in taken.items()
            if arrays and arrays <= elements.keys()
        }

    def elsewhere(self, expression: sympy.Expr) -> sympy.Expr:
        """An expression at places that no key names: Kronecker's deltas are 0."""
        return expression.subs({Place(key): sympy.S.Zero for key in self.keys})

    def with_arrays(self, *arrays: sympy.Symbol) -> Program:
        return replace(self, arrays=(*self.arrays, *arrays))

    def with_numbers(self, *numbers: sympy.Symbol) -> Program:
        return replace(self, numbers=(*self.numbers, *numbers))


class Marked(sympy.Function):
    """A number that algebra leaves as it is, and that no element moves."""

    @classmethod
    def eval(cls, *args: sympy.Expr) -> None:
        return None

    def _eval_is_real(self) -> bool:
        return True

    def fdiff(self, argindex: int = 1) -> sympy.Expr:
        return sympy.S.Zero


class Place(Marked):
    """``Place(k)``: 1 at place k of the axis, 0 elsewhere (Kronecker's delta)."""


class Taken(Marked):
    """``Taken(body, M)``: 1 where a largest or smallest value M is taken, 0 elsewhere."""


def program(activation: Activation) -> Program:
    """The stages of an indexed definition.

    Raises ValueError for a reduction that sees another place than its own, and for no real value.
    """
    return _Reader(activation).program()


class _Reader:
    """Walks a definition from the inside out and puts a symbol in the place of every reduction."""

    def __init__(self, activation: Activation) -> None:
        self.activation = activation
        self.names = dict(symbols_of(activation))
        self.stages: list[Stage] = []
        self.keys: list[sympy.Symbol] = []

    def program(self) -> Program:
        definition = self.activation.definition
        indexed = dict.fromkeys(_indexed_inputs(definition))
        rest = rebuild(definition, self.staged)
        arrays = tuple(self.names[name] for name in self.activation.inputs if name in indexed)
        numbers = tuple(self.names[name] for name in self.activation.inputs if name not in indexed)
        parameters = tuple(self.names[p.name] for p in self.activation.parameters)
        expression = self.expression(rest)
        bodies = (expression, *(one.body for one in self.stages))
        if any(part.is_real is False or part.has(sympy.I) for part in bodies):
            raise ValueError("this has no real value, whatever the inputs are")
        found = Program(arrays, numbers, tuple(self.keys), parameters, tuple(self.stages), ())
        return replace(found, outputs=(Output(expression, found.is_along(expression)),))

    def staged(self, node: Node) -> Node:
        """``x[i]`` => ``x``; a reduction, or an element at a given place => its symbol."""
        if not isinstance(node, Apply):
            return node
        if node.head == "index":
            array, index = node.args
            assert isinstance(array, Symbol)
            assert isinstance(index, Symbol)
            if index.name not in self.activation.inputs:
                return array
            key = self.names[index.name]
            self.keys += [] if key in self.keys else [key]
            return self.add("at", self.names[array.name], key)
        if node.head not in REDUCTIONS:
            return node
        body = self.expression(node.args[0])
        if node.head != "mean":
            kind: Kind = "sum" if node.head == "sum" else (
                "max" if node.head == "max_over" else "min")  # fmt: skip
            return self.add(kind, body)
        total = self.add("sum", body)
        self.names[LENGTH.name] = LENGTH
        return Apply("div", (total, Symbol(LENGTH.name)))

    def add(self, kind: Kind, body: sympy.Expr, key: sympy.Symbol | None = None) -> Symbol:
        """The symbol of a reduction, the same one for the same reduction."""
        for stage in self.stages:
            if (stage.kind, stage.body, stage.key) == (kind, body, key):
                return Symbol(stage.symbol.name)
        symbol = reduced_symbol(len(self.stages), kind, body)
        self.names[symbol.name] = symbol
        self.stages.append(Stage(symbol, kind, body, key))
        return Symbol(symbol.name)

    def expression(self, node: Node) -> sympy.Expr:
        return _of_decision(decide(node, self.names)).replace(sympy.log, log_of)


def reduced_symbol(number: int, kind: Kind, body: sympy.Expr, stem: str = "R") -> sympy.Symbol:
    """A symbol for a reduction's value, with the sign that the body gives it."""
    known = body.replace(sympy.Piecewise, _known_sign) if body.has(sympy.Piecewise) else body
    roots = {one for one in known.atoms(sympy.Pow) if one.exp == sympy.S.Half}
    known = known.xreplace({root: sympy.Dummy(nonnegative=True) for root in roots})
    facts = {"positive": True} if known.is_positive else (
        {"nonnegative": True} if known.is_nonnegative else {"real": True})  # fmt: skip
    return sympy.Symbol(f"#{stem}{number}", **facts)


def log_of(argument: sympy.Expr) -> sympy.Expr:
    """``log(exp(u)/R)`` => ``u - log(R)``, which has a value where the quotient underflows, and
    ``log(1/v)`` => ``-log(v)``."""
    powers = [one for one in sympy.Mul.make_args(argument) if isinstance(one, sympy.exp)]
    if not powers and argument.is_Pow and argument.exp == -1:
        return -sympy.log(argument.base)
    if not powers:
        return sympy.log(argument)
    rest = _without_powers(argument)
    logarithm = -sympy.log(1 / rest) if (1 / rest).is_Symbol else sympy.log(rest)
    return sympy.Add(*(power.args[0] for power in powers), logarithm)


def multiple(exponent: sympy.Expr, of: sympy.Expr) -> sympy.Expr | None:
    """How many times another an exponent is: a rational number; None of others.

    SymPy leaves ``(a - b)/(b - a)`` as it is.
    """
    term, factor = next(iter(of.as_coefficients_dict().items()))
    times = exponent.as_coefficients_dict()[term] / factor
    is_whole = times != 0 and sympy.expand_mul(exponent - times * of) == 0
    return times if is_whole and times.is_Rational else None


def _without_powers(product: sympy.Expr) -> sympy.Expr:
    """A product without its exponentials. (SymPy leaves ``exp(u + v)*exp(-u - v)`` as it is.)"""
    factors = sympy.Mul.make_args(product)
    return sympy.Mul(*(one for one in factors if not isinstance(one, sympy.exp)))


def exponent_of(expression: sympy.Expr) -> sympy.Expr | None:
    """``c*exp(u)`` => ``u + log(c)``, for a positive c that is no exponential; None of others."""
    powers = [one for one in sympy.Mul.make_args(expression) if isinstance(one, sympy.exp)]
    rest = _without_powers(expression)
    if not powers or rest.has(sympy.exp) or not rest.is_positive:
        return None
    return sympy.Add(*(power.args[0] for power in powers), sympy.log(rest))


def _known_sign(*cases: sympy.Tuple) -> sympy.Expr:
    """``-x if x < 0 else x`` => something that is not negative; other cases as they are."""
    before: Conditions = ()
    above: list[sympy.Expr] = []
    for value, condition in cases:
        holds, fails, here = before, before, above
        if isinstance(condition, sympy.StrictLessThan):
            relation = Relation(condition.lhs, condition.rhs)
            holds, fails = (*before, (relation, True)), (*before, (relation, False))
            here = [*above, condition.rhs - condition.lhs]
            above = [*above, condition.lhs - condition.rhs]
        # A power of a positive number is positive.
        base = value.base if value.is_Pow else value
        if base not in here:
            side = sign(base, holds, tuple(sorted(base.free_symbols, key=str)))
            if side is None or side < 0:
                return sympy.Piecewise(*cases, evaluate=False)
        before = fails
    return sympy.Dummy(nonnegative=True)


def _of_decision(decision: Decision) -> sympy.Expr:
    """Branches as a SymPy Piecewise, conditions ``left < right`` only."""
    if isinstance(decision, Leaf):
        return decision.expression
    relation = decision.relation
    kind = sympy.Eq if relation.equality else sympy.Lt
    test = kind(relation.left, relation.right, evaluate=False)
    return sympy.Piecewise(
        (_of_decision(decision.holds), test), (_of_decision(decision.fails), True), evaluate=False
    )


def _indexed_inputs(node: Node) -> Iterable[str]:
    for part in walk(node):
        if isinstance(part, Apply) and part.head == "index":
            assert isinstance(part.args[0], Symbol)
            yield part.args[0].name


def substituted(found: Program, values: Mapping[sympy.Symbol, sympy.Expr]) -> Program:
    """A program with symbols replaced everywhere."""
    stages = tuple(replace(stage, body=stage.body.subs(values)) for stage in found.stages)
    results = tuple(replace(one, expression=one.expression.subs(values)) for one in found.outputs)
    return replace(found, stages=stages, outputs=results)
