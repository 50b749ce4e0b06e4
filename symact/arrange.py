"""A rational function of named atoms in; its cheapest readable arrangement as a tree out.

``f + s - f*s`` => ``f + s*(1 - f)``; numbers, then parameters, then functions in a product; signs
pulled out; the cost counts what a reader has to take in: functions most, constants hardly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd, lcm

from flint import Ordering, fmpz_mpoly, fmpz_mpoly_ctx

from symact.plain import plain
from symact.to_tree import is_negative, negate, number, power, product
from symact.tree import Apply, Node, Number, walk

Terms = Mapping[tuple[int, ...], Fraction]
"""A polynomial: exponents of the atoms (negative ones allowed) => coefficient."""

LONG_NUMBER = 999
"""Sums that begin with a larger number are also tried with 1 in its place."""

MOST_TERMS = 12
"""Longer polynomials are factored, but not searched for the best grouping."""


@dataclass(frozen=True, slots=True)
class Atom:
    """Something that stands in products: its tree, its price, and its place among factors."""

    node: Node
    weight: float
    """What a reader pays for it; less than 1 for a constant."""
    rank: int
    """Parameters 0, inputs 1, inner derivatives 2, the function 3, other names 4."""
    root: int = 1
    """2: the atom is the square root of its node."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A tree with its cost: first what a reader has to take in, then its length."""

    node: Node
    cost: float
    length: int

    @property
    def size(self) -> tuple[float, int]:
        """What candidates are compared by."""
        return round(self.cost, 6), self.length


def cheapest(candidates: Iterable[Shown]) -> Shown:
    """The first in order of cost, length and text."""
    best: list[Shown] = []
    for shown in candidates:
        if not best or shown.size < best[0].size:
            best = [shown]
        elif shown.size == best[0].size and shown.node != best[0].node:
            best.append(shown)
    return best[0] if len(best) == 1 else min(best, key=lambda shown: plain(shown.node))


def arrange(above: Terms, below: Terms, atoms: Sequence[Atom]) -> Shown:
    """The cheapest arrangement of a quotient of two polynomials."""
    arranger = _Arranger(atoms)
    if len(below) == 1:
        ((exponents, coefficient),) = below.items()
        spread = {
            tuple(a - b for a, b in zip(key, exponents, strict=True)): value / coefficient
            for key, value in above.items()
        }
        return arranger.best(spread)
    top, bottom = arranger.factored(above), arranger.factored(below)
    return cheapest(
        [
            arranger.product(t[0] / b[0], t[1], [*t[2], *((s, -k) for s, k in b[2])], minus=b[1])
            for t in top
            for b in bottom
        ]
    )


_Factors = tuple[Fraction, tuple[int, ...], list[tuple[Shown, int]]]


class _Arranger:
    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms
        self.done: dict[frozenset[tuple[tuple[int, ...], Fraction]], Shown] = {}
        self.ctx = fmpz_mpoly_ctx.get(
            tuple(f"a{index}" for index in range(len(atoms))), Ordering.lex
        )

    def best(self, terms: Terms) -> Shown:
        """The cheapest tree of a polynomial."""
        key = frozenset(terms.items())
        if key not in self.done:
            self.done[key] = self._best(terms)
        return self.done[key]

    def _best(self, terms: Terms) -> Shown:
        if not terms:
            return Shown(number(Fraction(0)), 0.0, 1)
        if len(terms) == 1:
            ((exponents, coefficient),) = terms.items()
            return self.product(coefficient, exponents, [])
        candidates = [self.product(*factors) for factors in self.factored(terms)]
        if any(e < 0 for key in terms for e in key) or any(
            value.denominator != 1 for value in terms.values()
        ):
            candidates.append(self._sum(terms))
        return cheapest(candidates)

    def factored(self, terms: Terms) -> list[_Factors]:
        """Ways to write a polynomial as number, monomial and powers of sums."""
        coefficient, exponents, rest = _primitive(terms)
        if len(rest) == 1:
            return [(coefficient, exponents, [])]
        ways: list[_Factors] = []
        _, factors = self.ctx.from_dict({k: int(v) for k, v in rest.items()}).factor()
        for lead in (*map(Fraction, self._signs(rest)), *self._leads(rest)):
            scaled = {key: value / lead for key, value in rest.items()}
            ways.append((lead * coefficient, exponents, [(self._sum(scaled), 1)]))
        if len(factors) > 1 or int(factors[0][1]) > 1:
            ways.append(self._powers(coefficient, exponents, rest, factors))
        return ways

    def _powers(
        self,
        coefficient: Fraction,
        exponents: tuple[int, ...],
        rest: Terms,
        factors: Sequence[tuple[fmpz_mpoly, int]],
    ) -> _Factors:
        parts = []
        every, scale = self.ctx.constant(1), Fraction(1)
        for polynomial, times in _joined([(p, int(times)) for p, times in factors]):
            part = {
                tuple(map(int, key)): Fraction(int(value))
                for key, value in polynomial.to_dict().items()
            }
            every *= polynomial**times
            lead = next(iter(self._leads(part)), Fraction(self._signs(part)[0]))
            scale *= lead**times
            parts.append((self._sum({k: v / lead for k, v in part.items()}), times))
        whole = self.ctx.from_dict({k: int(v) for k, v in rest.items()})
        ratio = Fraction(int(whole.leading_coefficient()), int(every.leading_coefficient()))
        parts.sort(key=lambda part: part[0].length)
        return coefficient * ratio * scale, exponents, parts

    def _signs(self, terms: Terms) -> tuple[int, ...]:
        """The signs that make a sum begin well: with a positive number, if it has one."""
        constant = terms.get((0,) * len(self.atoms))
        if constant:
            return (1,) if constant > 0 else (-1,)
        return 1, -1

    def _leads(self, terms: Terms) -> Iterable[Fraction]:
        """A long number to divide by: ``200000 + 26829*x**2`` => ``1 + 0.134145*x**2``."""
        first = terms[min(terms, key=lambda key: (sum(map(abs, key)), key))]
        if abs(first) > LONG_NUMBER:
            yield first

    def _sum(self, terms: Terms) -> Shown:
        """The cheapest sum: term by term, or with the terms that share an atom taken together."""
        groupings: list[list[Terms]] = [[{key: value} for key, value in terms.items()]]
        if len(terms) <= MOST_TERMS:
            groupings += list(self._splits(terms))
        return cheapest(self._added([self.best(group) for group in groups]) for groups in groupings)

    def _splits(self, terms: Terms) -> Iterable[list[Terms]]:
        for index in range(len(self.atoms)):
            have = {key: value for key, value in terms.items() if key[index] > 0}
            lack = {key: value for key, value in terms.items() if key[index] <= 0}
            if len(have) > 1 and lack:
                yield [have, lack]

    def _added(self, parts: Sequence[Shown]) -> Shown:
        terms = [term for part in parts for term in _terms_of(part.node)]
        terms.sort(key=self._order)
        if is_negative(terms[0]):
            node: Node = Apply("neg", (Apply("add", tuple(map(negate, terms))),))
        else:
            node = Apply("add", tuple(terms))
        cost = sum(part.cost for part in parts)
        return Shown(node, cost, sum(part.length for part in parts) + len(parts))

    def _order(self, term: Node) -> tuple[object, ...]:
        """Positive first; numbers, then what has no bracket, parameters alone last."""
        inner = negate(term) if is_negative(term) else term
        used = [atom for part in walk(inner) for atom in self.atoms if atom.node == part]
        bracket = sum(isinstance(part, Apply) and part.head == "add" for part in walk(inner))
        constant = not any(atom.weight >= 1 for atom in used)
        numeric = isinstance(inner, Number) or not used
        lowest = min((atom.rank for atom in used if atom.weight >= 1), default=0)
        return (
            is_negative(term), not numeric, constant, bracket > 0,
            -lowest if len(used) == 1 else 0, sum(atom.rank > 1 for atom in used),
            sum(atom.weight >= 1 for atom in used),
        )  # fmt: skip

    def product(
        self,
        coefficient: Fraction,
        exponents: Sequence[int],
        sums: Sequence[tuple[Shown, int]],
        minus: Sequence[int] = (),
    ) -> Shown:
        """Number, atoms by rank, sums; negative powers below the line."""
        if minus:
            exponents = tuple(a - b for a, b in zip(exponents, minus, strict=True))
        above: list[Node] = []
        below: list[Node] = []
        cost, length = 0.0, 0
        order = sorted(range(len(self.atoms)), key=lambda i: (self.atoms[i].rank, i))
        roots: dict[int, tuple[list[Node], list[Node]]] = {}
        for index in order:
            atom, exponent = self.atoms[index], exponents[index]
            if exponent:
                side = above if exponent > 0 else below
                if atom.root > 1 and abs(exponent) == 1 and atom.rank == 0:
                    side = roots.setdefault(atom.root, ([], []))[exponent < 0]
                    side.append(atom.node)
                else:
                    side.append(power(atom.node, Fraction(abs(exponent), atom.root)))
                cost += atom.weight + (abs(exponent) > 1)
                cost += 1 if exponent < 0 and atom.weight >= 1 else 0
                length += 2
        for order_of_root, (up, down) in roots.items():
            radicand = product(Fraction(1), up or down, down if up else ())
            root = power(radicand, Fraction(1, order_of_root))
            (above if up else below).insert(0, root)
        for shown, times in sums:
            if is_negative(shown.node):
                shown = replace(shown, node=negate(shown.node))
                coefficient *= (-1) ** abs(times)
            side = above if times > 0 else below
            side.append(power(shown.node, Fraction(abs(times))))
            cost += shown.cost + (abs(times) > 1) + (times < 0)
            length += shown.length + 1
        if len(above) == 1 and not below and sums and abs(coefficient) == 1:
            node = above[0] if coefficient > 0 else negate(above[0])
        else:
            node = product(coefficient, above, below)
        digits = _digits(abs(coefficient), alone=not above)
        return Shown(node, cost + 0.1 * digits, length + digits + (coefficient < 0))


def _joined(factors: list[tuple[fmpz_mpoly, int]]) -> list[tuple[fmpz_mpoly, int]]:
    """``(1 - t)*(1 + t)`` => ``1 - t**2``: pairs whose product has two terms."""
    for index, (first, times) in enumerate(factors):
        for other, (second, again) in enumerate(factors[:index]):
            if times == again and len(both := first * second) == 2:
                rest = [f for k, f in enumerate(factors) if k not in (index, other)]
                return _joined([*rest, (both, times)])
    return factors


def _digits(value: Fraction, *, alone: bool) -> int:
    """How long a coefficient is to read; a bar counts, a factor 1 does not."""
    length = len(str(value.numerator)) if alone or value.numerator != 1 else 0
    return length + (1 + len(str(value.denominator)) if value.denominator != 1 else 0)


def _terms_of(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Apply) and node.head == "add":
        return node.args
    if is_negative(node):
        inner = negate(node)
        if isinstance(inner, Apply) and inner.head == "add":
            return tuple(map(negate, inner.args))
    return (node,)


def _primitive(terms: Terms) -> tuple[Fraction, tuple[int, ...], Terms]:
    """``6*a*b/5 + 4*a => 2/5, a, 3*b + 10``."""
    above = gcd(*(value.numerator for value in terms.values()))
    below = lcm(*(value.denominator for value in terms.values()))
    content = Fraction(above, below)
    lowest = tuple(min(column) for column in zip(*terms, strict=True))
    rest = {
        tuple(e - low for e, low in zip(key, lowest, strict=True)): value / content
        for key, value in terms.items()
    }
    return content, lowest, rest
