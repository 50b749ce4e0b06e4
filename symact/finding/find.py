"""An activation in; the ones of a catalog that it is certainly equal to, by proof, out.

Numbers only choose what is worth a proof: values at a few points, after the candidate's parameters
were fitted to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, islice, product

import numpy as np
from flint import ctx

from symact.activation import Activation
from symact.conditions import assumed
from symact.deadline import deadline
from symact.errors import LimitError
from symact.finding.fingerprint import Floats, values
from symact.finding.fit import close, fits
from symact.finding.guess import number, terms
from symact.finding.rows import same_rows
from symact.identity import equal_branches
from symact.meaning import symbols_of
from symact.plain import plain
from symact.points import in_domain
from symact.reference import Undecided, evaluate
from symact.tree import Constant, Node, Number, Symbol, is_indexed, substitute, symbols, walk

POINTS = 32
"""Inputs at which functions are fitted."""

FAR = (1e-4, 3e-3, 0.04, 0.2, 7.3, 12.9, 26.0, 61.0, 155.0, 520.0, 3e3, 8e5)
"""Inputs, with either sign, at which a fit is tried then."""

SECONDS = 20
"""Processor time for one proof."""

MOST_PARAMETERS = 6
"""Parameters that are fitted at once."""

MOST_GUESSES = 12
"""Choices of exact parameters that a proof is tried with."""

BITS, STRIDE = 400, 7
"""With how many bits, and at which of the inputs, a fit is looked at before a proof is tried."""


@dataclass(frozen=True, slots=True)
class Match:
    """One function of the catalog, and its parameters in those of the formula."""

    activation: Activation
    arguments: tuple[tuple[str, Node], ...]
    proved: bool
    """By exact algebra, on every smooth branch; otherwise only at the points compared."""

    @property
    def setting(self) -> str:
        """``beta = 1.702``; nothing where the parameters are at their defaults."""
        defaults = {p.name: p.default for p in self.activation.parameters}
        changed = [
            (name, node)
            for name, node in self.arguments
            if symbols(node) or float(values(node, {}, ())) != defaults[name]
        ]
        return ", ".join(f"{name} = {plain(node)}" for name, node in changed)

    def __str__(self) -> str:
        names = (*self.activation.inputs, *([self.setting] if self.setting else []))
        return f"{self.activation.name}({', '.join(names)})"


def find(asked: Activation, catalog: Iterable[Activation]) -> Iterator[Match]:
    """What a function is called in a catalog, functions of fewer parameters first.

    Functions of a whole axis are compared with such only, by proof alone.
    """
    along = is_indexed(asked.definition)
    for candidate in sorted(catalog, key=lambda one: len(one.parameters)):
        alike = len(candidate.inputs) == len(asked.inputs)
        if alike and is_indexed(candidate.definition) == along:
            found = _match_of_rows(asked, candidate) if along else (
                _Comparison(asked, candidate).match())  # fmt: skip
            if found is not None:
                yield found


def known_as(asked: Activation, catalog: Iterable[Activation]) -> Match | None:
    """The first function that it is proved to be, if there is one."""
    return next((match for match in find(asked, catalog) if match.proved), None)


def _match_of_rows(asked: Activation, candidate: Activation) -> Match | None:
    arguments = same_rows(asked, candidate)
    return None if arguments is None else Match(candidate, arguments, proved=True)


class _Comparison:
    """One candidate, with the formula's values at two choices of the formula's parameters."""

    def __init__(self, asked: Activation, candidate: Activation) -> None:
        self.asked, self.candidate = asked, candidate
        self.inputs = _inputs(len(asked.inputs))
        self.choices = [
            {p.name: _drawn(place, turn) for place, p in enumerate(asked.parameters)}
            for turn in (range(2) if asked.parameters else range(1))
        ]
        self.wanted = [self._values(asked, choice, self.inputs) for choice in self.choices]

    def _values(
        self, activation: Activation, parameters: dict[str, float], inputs: Sequence[Floats]
    ) -> Floats:
        point = dict(zip(activation.inputs, inputs, strict=True)) | parameters
        return values(activation.definition, point, inputs[0].shape)

    def match(self) -> Match | None:
        first = None
        guesses = sorted(dict.fromkeys(islice(self._guesses(), MOST_GUESSES)), key=_length)
        for arguments in guesses:
            if self._is_refuted(dict(arguments)):
                continue
            found = Match(self.candidate, arguments, self._is_proved(dict(arguments)))
            if found.proved:
                return found
            first = first or found
        return first

    def _guesses(self) -> Iterator[tuple[tuple[str, Node], ...]]:
        """Exact parameters with which the two agree numerically."""
        names = [p.name for p in self.candidate.parameters]
        defaults = {p.name: p.default for p in self.candidate.parameters}
        ours = self._values(self.candidate, defaults, self.inputs)
        if all(close(ours, wanted) for wanted in self.wanted):
            # A default is a float64, and the formula may hold the decimal that it stands for.
            for meaning in (Fraction, _written):
                exact = {name: number(meaning(defaults[name])) for name in names}
                if self._agrees(exact):
                    yield tuple(exact.items())
            return
        if not names or len(names) > MOST_PARAMETERS:
            return
        for fitted in self._fitted(names, [defaults[name] for name in names]):
            given = {
                p.name: [choice[p.name] for choice in self.choices] for p in self.asked.parameters
            }
            columns = [islice(terms(column, given), 3) for column in zip(*fitted, strict=True)]
            for nodes in product(*columns):
                arguments = dict(zip(names, nodes, strict=True))
                if self._agrees(arguments):
                    yield tuple(self._settled(arguments, defaults).items())

    def _settled(self, arguments: dict[str, Node], defaults: dict[str, float]) -> dict[str, Node]:
        """The same with its default, or zeros, for parameters that then do not matter."""
        for name, default in defaults.items():
            trial = {**arguments, name: number(Fraction(default))}
            if self._agrees(trial):
                arguments = trial
        # What cancels, as common factors of a quotient do, is gone together or not at all.
        for count in range(len(arguments), 1, -1):
            for names in combinations(arguments, count):
                trial = arguments | dict.fromkeys(names, number(Fraction(0)))
                if trial != arguments and self._agrees(trial):
                    return trial
        return arguments

    def _fitted(
        self, names: Sequence[str], defaults: Sequence[float]
    ) -> Iterator[list[tuple[float, ...]]]:
        """Parameters of the candidate for each choice of the formula's."""

        def function(at: Sequence[float]) -> Floats:
            return self._values(self.candidate, dict(zip(names, at, strict=True)), self.inputs)

        for first in fits(function, self.wanted[0], defaults, self._constants()):
            rest = [next(fits(function, wanted, first), None) for wanted in self.wanted[1:]]
            if all(one is not None for one in rest):
                yield [first, *(one for one in rest if one is not None)]

    def _constants(self) -> list[float]:
        """Numbers of the formula, which its parameters may be."""
        parts = (
            node for node in walk(self.asked.definition) if isinstance(node, Number | Constant)
        )
        return list(islice((float(values(node, {}, ())) for node in dict.fromkeys(parts)), 4))

    def _agrees(self, arguments: dict[str, Node]) -> bool:
        """Whether exact parameters are allowed, and fit as well as the fitted ones."""
        far = _far(len(self.asked.inputs))
        for choice, wanted in zip(self.choices, self.wanted, strict=True):
            exact = {name: float(values(node, choice, ())) for name, node in arguments.items()}
            if not all(np.isfinite(value) for value in exact.values()):
                return False
            if not close(self._values(self.candidate, exact, self.inputs), wanted):
                return False
            ours, theirs = (
                self._values(self.candidate, exact, far), self._values(self.asked, choice, far)
            )  # fmt: skip
            both = np.isfinite(ours) & np.isfinite(theirs)
            if not close(ours[both], theirs[both]):
                return False
            fixed = {name for name, node in arguments.items() if not symbols(node)}
            if len(fixed) == len(arguments) and not in_domain(self.candidate.parameters, exact):
                return False
        return True

    def _put(self, arguments: dict[str, Node]) -> Node:
        """The candidate's definition in the formula's own names."""
        inputs = zip(self.candidate.inputs, map(Symbol, self.asked.inputs), strict=True)
        return substitute(self.candidate.definition, arguments | dict(inputs))

    def _is_refuted(self, arguments: dict[str, Node]) -> bool:
        """Whether the two certainly differ somewhere, by however little: a fit is no equality."""
        left = self._put(arguments)
        columns = [column[::STRIDE].tolist() for column in self.inputs]
        with ctx.workprec(BITS):
            for choice, row in product(self.choices, zip(*columns, strict=True)):
                point = dict(zip(self.asked.inputs, row, strict=True)) | choice
                try:
                    one, other = (evaluate(tree, point) for tree in (left, self.asked.definition))
                except (Undecided, ArithmeticError, ValueError):
                    continue
                if one.is_finite() and other.is_finite() and not one.overlaps(other):
                    return True
        return False

    def _is_proved(self, arguments: dict[str, Node]) -> bool:
        left = self._put(arguments)
        names = symbols_of(self.asked)
        try:
            with deadline(self.asked, SECONDS):
                facts = assumed(self.asked, names)
                return equal_branches(left, self.asked.definition, names, facts) > 0
        except (LimitError, ArithmeticError, ValueError, TypeError, RecursionError):
            return False


def _length(arguments: tuple[tuple[str, Node], ...]) -> int:
    """How much there is to read: zeros and ones come before the decimals of another fit."""
    return sum(len(plain(node)) for _, node in arguments)


def _written(value: float) -> Fraction:
    """The shortest decimal of a float: 1/5 for 0.2."""
    return Fraction(repr(value))


def _inputs(count: int) -> list[Floats]:
    """Inputs between -6 and 6 that are no special numbers; each input its own order of them."""
    grid = np.linspace(-5.83, 5.71, POINTS) + 0.013 * np.sin(np.arange(POINTS) * 1.7)
    return [grid[(np.arange(POINTS) * (7 * place + 1)) % POINTS] for place in range(count)]


def _far(count: int) -> list[Floats]:
    """Inputs near 0 and far from it, of both signs."""
    both = np.array([sign * size for size in FAR for sign in (1, -1)])
    return [np.roll(both, 5 * place) for place in range(count)]


def _drawn(place: int, turn: int) -> float:
    """A parameter's value: positive, near 1, no special number."""
    return 0.73 + 0.41 * turn + 0.29 * place + 0.017 * place * turn
