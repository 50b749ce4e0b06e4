"""One smooth branch with its derivative in; formulas for the derivative out, cheapest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import combinations, islice
from math import inf
from operator import add
from typing import Literal

import sympy
from flint import fmpz_mpoly

from symact.arrange import Terms, arrange
from symact.conditions import Conditions
from symact.eliminate import Formula, eliminate, proved, value
from symact.field import Field
from symact.labels import replaced
from symact.lattice import BY_EXP, TooComplex
from symact.names import Name
from symact.plain import plain
from symact.quotient import Generator, Quotient, factors
from symact.shown import CONSTANT, FUNCTION, Atom, Shown, cheapest, digit_count, priced
from symact.to_tree import negate, to_tree
from symact.tree import Apply, Node, Number, Symbol, walk

Method = Literal["elimination", "explicit"]

FORMULAS_ARRANGED = 12
"""Of all formulas, so many of the shortest are arranged and compared."""

NESTING = 0.5
"""What a reader pays for each sum in three others, and as much again for each further one."""

MUCH_LONGER = 1.25
"""How much longer a formula may be for what is written in names."""

LONGEST_ARRANGED = 60
"""Formulas with more terms than this are not arranged in other ways."""


@dataclass(frozen=True, slots=True)
class Smooth:
    """One branch with its derivative and everything that a formula for it may be made of."""

    expression: sympy.Expr
    derivative: sympy.Expr
    conditions: Conditions
    inputs: tuple[sympy.Symbol, ...]
    function: Name
    names: tuple[Name, ...]
    written: Mapping[sympy.Expr, Node]
    opaque: Mapping[sympy.Symbol, Name] = field(default_factory=dict)
    """Names that are worked with as if they were variables."""
    names_at_once: int = 2
    """Combinations of up to this many names are tried, and all names together."""
    inputs_allowed: bool = True
    """Whether a formula may contain the inputs, or the names and parameters alone."""

    @property
    def moving(self) -> frozenset[sympy.Symbol]:
        """What is no constant."""
        return frozenset((*self.inputs, *self.opaque))


@dataclass(frozen=True, slots=True)
class Found:
    """A formula in labels, with the names in it, and how it was found."""

    shown: Shown
    names: tuple[Name, ...]
    method: Method


def formulas(smooth: Smooth) -> tuple[Found, ...]:
    """Formulas for the derivative, the cheapest to read first; each was proved as a polynomial.

    Last come those in names that are much longer to write than one without, or that take the
    function's own terms off it again and are not much shorter than all others.
    """
    found = _sorted(smooth, [*as_derived(smooth), *_candidates(smooth)])
    undoing = {one.shown.node for one in found if _undoes(one.shown.node, smooth)}
    direct = [one for one in found if one.shown.node not in undoing]
    explicit = min((symbols_in(one) for one in found if one.method == "explicit"), default=inf)
    shortest = min(map(symbols_in, direct), default=inf)

    def is_last(one: Found) -> bool:
        if one.method == "explicit":
            return False
        if one.shown.node in undoing:
            return symbols_in(one) * MUCH_LONGER > shortest
        return symbols_in(one) > MUCH_LONGER * explicit

    return tuple(sorted(found, key=is_last))


def _undoes(node: Node, smooth: Smooth) -> bool:
    """Whether a formula takes a term in the inputs off the function: ``f - x`` of x + sin(x)."""
    function, whole = smooth.function.label, smooth.function.definition
    if not isinstance(whole, Apply) or whole.head != "add":
        return False
    inputs = {symbol.name for symbol in smooth.inputs}
    terms = {
        term
        for term in whole.args
        if any(isinstance(part, Symbol) and part.name in inputs for part in walk(term))
    }
    full = {name.label: name.definition for name in smooth.names}
    taken_off = {function: set(map(negate, terms)), negate(function): terms}
    return any(
        replaced(part, full) in taken_off[own]
        for sum_ in walk(node)
        if isinstance(sum_, Apply) and sum_.head == "add"
        for own in taken_off.keys() & set(sum_.args)
        for part in sum_.args
    )


def plain_derivative(smooth: Smooth) -> Found:
    """The derivative as SymPy leaves it."""
    return Found(as_derived(smooth)[-1], (), "explicit")


def shortest(expression: sympy.Expr, inputs: tuple[sympy.Symbol, ...]) -> Node | None:
    """An expression over one bar, arranged to be read; None where that takes too long."""
    itself = Name(Symbol("f"), Symbol("f"), expression, FUNCTION)
    smooth = Smooth(expression, expression, (), inputs, itself, (), {})
    try:
        found = _Search(Field((expression,)), smooth).explicit()
    except (TooComplex, ZeroDivisionError):
        return None
    return None if found is None else found.node


def formulas_in_names(smooth: Smooth) -> tuple[Found, ...]:
    """The same in the function and the names alone, without the inputs."""
    return _sorted(smooth, _candidates(replace(smooth, inputs_allowed=False)))


def _sorted(smooth: Smooth, candidates: Iterable[Shown]) -> tuple[Found, ...]:
    left = {shown.node: shown for shown in candidates}
    ordered = sorted(left.values(), key=lambda shown: (_burden(shown), plain(shown.node)))
    return tuple(_found(smooth, shown) for shown in ordered)


def _burden(shown: Shown) -> tuple[float, int]:
    """What a formula costs a reader, who loses count of brackets in brackets in brackets."""
    return round(shown.cost + NESTING * _nesting(shown.node), 6), shown.length


def _nesting(node: Node, depth: int = 0) -> int:
    """The depths of all sums within sums within sums, but those in a function's argument."""
    if not isinstance(node, Apply) or node.head not in ("add", "mul", "neg", "div", "pow"):
        return 0
    is_sum = node.head == "add"
    own = max(0, depth - 2) if is_sum else 0
    return own + sum(_nesting(arg, depth + is_sum) for arg in node.args)


def symbols_in(found: Found) -> int:
    """How many digits, names and operations stand in a formula."""
    return sum(
        digit_count(node.value, alone=True) if isinstance(node, Number) else 1
        for node in walk(found.shown.node)
    )


def _found(smooth: Smooth, shown: Shown) -> Found:
    used = set(walk(shown.node))
    names = tuple(name for name in (smooth.function, *smooth.names) if name.label in used)
    return Found(shown, names, method_of(names))


def method_of(names: Iterable[Name]) -> Method:
    """How a formula with these names was found: by elimination, if one stands for something."""
    is_named = any(name.label != name.definition for name in names)
    return "elimination" if is_named else "explicit"


def _candidates(smooth: Smooth) -> Iterator[Shown]:
    opaque = _with_opaque(smooth)
    for version in (smooth, opaque) if opaque.opaque else (smooth,):
        expressions = (
            version.expression,
            version.derivative,
            *(n.expression for n in version.names),
        )
        try:
            yield from _Search(Field(expressions), version).run()
        except (TooComplex, ZeroDivisionError):
            continue


def _with_opaque(smooth: Smooth) -> Smooth:
    """The same with every ``tanh(u)`` as a variable: what holds for that holds for the function."""
    named = [name for name in smooth.names if name.expression.func in BY_EXP]
    by = {name.expression: sympy.Dummy(f"k{i}", real=True) for i, name in enumerate(named)}
    if not by or smooth.expression in by:
        return smooth
    return replace(
        smooth,
        expression=smooth.expression.xreplace(by),
        derivative=smooth.derivative.xreplace(by),
        names=tuple(
            replace(name, expression=name.expression.xreplace(by))
            for name in smooth.names
            if name.expression not in by
        ),
        written={**smooth.written, **{by[n.expression]: n.label for n in named}},
        opaque={by[name.expression]: name for name in named},
    )


def as_derived(smooth: Smooth) -> tuple[Shown, ...]:
    """The derivative with common factors taken out, and as SymPy leaves it."""
    forms = (sympy.factor_terms(smooth.derivative), smooth.derivative)
    inputs = frozenset(symbol.name for symbol in smooth.inputs)
    return tuple(priced(to_tree(form, smooth.written), inputs) for form in forms)


Selection = tuple[tuple[Name, Quotient], ...]
"""Names that a formula may be written in, with what they are in the field."""


class _Search:
    """The field of one branch, and the formulas in it."""

    def __init__(self, field: Field, smooth: Smooth) -> None:
        self.field, self.smooth = field, smooth
        self.target = field.quotient(smooth.derivative)
        self.function = field.quotient(smooth.expression)
        self.named = self._unlike_the_function(smooth.names)
        self.kept = tuple(
            slot for slot, generator in enumerate(field.generators) if self._is_kept(generator)
        )
        self.kept_atoms = [self._atom(field.generators[slot]) for slot in self.kept]

    def _unlike_the_function(self, names: Iterable[Name]) -> list[tuple[Name, Quotient]]:
        """Names with their quotients, but what is the function itself, differently written."""
        read = ((name, self.field.quotient(name.expression)) for name in names)
        return [(name, own) for name, own in read if own != self.function]

    def _is_kept(self, generator: Generator) -> bool:
        moving = generator.meaning.free_symbols & self.smooth.moving
        return not moving or (generator.kind == "symbol" and self.smooth.inputs_allowed)

    def _atom(self, generator: Generator) -> Atom:
        """The atom of a generator: constants are cheap, functions dear."""
        if generator.meaning in self.smooth.opaque:
            name = self.smooth.opaque[generator.meaning]
            return Atom(name.label, name.weight, name.rank)
        moving = generator.meaning.free_symbols & self.smooth.moving
        variable = (1, 1) if generator.kind == "symbol" else (FUNCTION, 4)
        weight, rank = variable if moving else (CONSTANT, 0)
        if generator.kind != "root":
            return Atom(to_tree(generator.meaning, self.smooth.written), weight, rank)
        base = to_tree(generator.meaning.args[0], self.smooth.written)
        return Atom(base, weight, rank, generator.power)

    def run(self) -> Iterator[Shown]:
        if (found := self.explicit()) is not None:
            yield found
        # Shortest first, so that what would be too long to be arranged is not proved.
        candidates = sorted(self._unproved(), key=_bulk)
        usable = (one for one in candidates if self._is_usable(*one))
        for formula, names in islice(usable, FORMULAS_ARRANGED):
            yield self._arranged(formula, [name for name, _ in names])

    def _unproved(self) -> Iterator[tuple[Formula, Selection]]:
        for names in self._selections():
            quotients = [quotient for _, quotient in names]
            for formula in eliminate(self.field, self.target, quotients, self.kept):
                yield formula, names

    def _is_usable(self, formula: Formula, names: Selection) -> bool:
        """Whether a formula is proved, and has a value wherever the derivative has."""
        quotients = [quotient for _, quotient in names]
        chosen = [name for name, _ in names]
        if not (self._positive(formula.below, chosen) or self._regular(formula, quotients)):
            return False
        return proved(self.field, self.target, quotients, self.kept, formula)

    def _selections(self) -> Iterator[Selection]:
        """Sets of names to write the derivative in, with the function and without."""
        function = (self.smooth.function, self.function)
        count = len(self.named)
        sizes = sorted({*range(min(count, self.smooth.names_at_once) + 1), count})
        for size in sizes:
            for chosen in combinations(self.named, size):
                yield (*chosen, function)
                if chosen:
                    yield chosen

    def explicit(self) -> Shown | None:
        """The quotient itself, in the generators."""
        target = self.target
        if not self.smooth.inputs_allowed:
            return None
        if max(len(target.num), len(target.den)) > LONGEST_ARRANGED:
            return None
        atoms = [self._atom(generator) for generator in self.field.generators]
        return arrange(_terms(target.num, len(atoms)), _terms(target.den, len(atoms)), atoms)

    def _arranged(self, formula: Formula, names: Sequence[Name]) -> Shown:
        atoms = [*self.kept_atoms, *(Atom(n.label, n.weight, n.rank, n.root) for n in names)]
        as_found = arrange(formula.above, formula.below, atoms)
        above = self._without_squares(formula.above, names)
        if above == formula.above:
            return as_found
        return cheapest((as_found, arrange(above, formula.below, atoms)))

    def _without_squares(self, above: Terms, names: Sequence[Name]) -> Terms:
        """``3 - r**2`` => ``2 - x**2``, for a name r that is the root of ``1 + x**2``."""
        for place, name in enumerate(names, len(self.kept)):
            if name.root > 1 and (radicand := self._in_kept(name.expression**name.root)):
                more = (0,) * len(names)
                base = {(*key, *more): value for key, value in radicand.items()}
                above = _lowered(above, place, name.root, base)
        return above

    def _in_kept(self, expression: sympy.Expr) -> Terms | None:
        """A polynomial in the generators that are kept; None where it is none."""
        value = self.field.quotient(expression)
        others = set(range(len(self.field.generators))) - set(self.kept)
        if not value.den.is_constant() or any(value.num.degrees()[slot] for slot in others):
            return None
        bottom = Fraction(int(value.den.leading_coefficient()))
        terms = _terms(value.num, len(self.field.generators))
        return {tuple(key[k] for k in self.kept): one / bottom for key, one in terms.items()}

    def _regular(self, formula: Formula, quotients: Sequence[Quotient]) -> bool:
        """Whether the denominator vanishes nowhere that the derivative's own does not: no f/x."""
        if max(len(formula.above), len(formula.below)) > LONGEST_ARRANGED:
            return False
        kept = [Quotient(self.field.ctx.gen(slot), self.field.one.num) for slot in self.kept]
        below = value(self.field, formula.below, [*kept, *quotients])
        allowed = self.target.den * self.function.den
        return all(
            self._never_zero(factor) or _divides(factor, allowed)
            for factor, _ in factors(below.num)[1]
        )

    def _positive(self, terms: Terms, names: Sequence[Name]) -> bool:
        """Whether a denominator is a sum of terms of one sign: ``1 + exp(y)**2``."""
        meanings = (self.field.generators[slot].meaning for slot in self.kept)
        positive = [bool(meaning.is_positive) for meaning in meanings]
        positive += [n.expression.is_positive or _is_exponential(n.label) for n in names]
        signs = {coefficient > 0 for coefficient in terms.values()}
        kinds = [
            {(sure, exponent % 2) for sure, exponent in zip(positive, key, strict=True) if exponent}
            for key in terms
        ]
        nowhere_negative = all(sure or not odd for kind in kinds for sure, odd in kind)
        somewhere_sure = any(all(sure for sure, _ in kind) for kind in kinds)
        return len(signs) == 1 and nowhere_negative and somewhere_sure

    def _never_zero(self, factor: fmpz_mpoly) -> bool:
        meaning = self.field.meaning(Quotient(factor, self.field.one.num))
        if meaning.is_nonzero:
            return True
        divisors = (
            part.base
            for part in sympy.preorder_traversal(self.smooth.expression)
            if part.is_Pow and part.exp.is_negative
        )
        return meaning in divisors


def _is_exponential(node: Node) -> bool:
    return isinstance(node, Apply) and node.head == "exp"


def _bulk(found: tuple[Formula, Selection]) -> tuple[int, int]:
    """How much a formula is before it is arranged: terms, then degrees and digits."""
    terms = [*found[0].above.items(), *found[0].below.items()]
    return len(terms), sum(sum(key) + len(str(value)) for key, value in terms)


def _divides(factor: fmpz_mpoly, polynomial: fmpz_mpoly) -> bool:
    return bool((polynomial % factor).is_zero())


def _terms(polynomial: fmpz_mpoly, count: int) -> dict[tuple[int, ...], Fraction]:
    return {
        tuple(int(e) for e in exponents[:count]): Fraction(int(coefficient))
        for exponents, coefficient in polynomial.to_dict().items()
    }


def _lowered(terms: Terms, place: int, root: int, base: Terms) -> Terms:
    """A polynomial in which ``r**root`` is replaced by what it is, r standing at a place."""
    while any(key[place] >= root for key in terms):
        found: dict[tuple[int, ...], Fraction] = {}
        for key, factor in terms.items():
            if key[place] < root:
                parts = {key: factor}
            else:
                rest = (*key[:place], key[place] - root, *key[place + 1 :])
                parts = {tuple(map(add, rest, more)): factor * one for more, one in base.items()}
            for part, share in parts.items():
                found[part] = found.get(part, Fraction(0)) + share
        terms = {key: factor for key, factor in found.items() if factor}
    return terms
