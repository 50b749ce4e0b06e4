"""A rational function of named atoms in; its cheapest readable arrangement as a tree out.

``f + s - f*s`` => ``f + s*(1 - f)``: every way to take out an atom, a factor or a number is tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import gcd, lcm

from flint import Ordering, fmpz_mpoly, fmpz_mpoly_ctx

from symact.quotient import factors
from symact.shown import INPUT, Atom, Factors, Shown, added, cheapest, multiplied
from symact.to_tree import number

Terms = Mapping[tuple[int, ...], Fraction]
"""A polynomial: exponents of the atoms (negative ones allowed) => coefficient."""

LONG_NUMBER = 9
"""Sums that begin with a larger number are also tried with 1 in its place."""

MOST_TERMS = 12
"""Longer polynomials are factored, but not searched for the best grouping."""

EFFORT = 1_500
"""Polynomials looked at for one formula; beyond, sums are left as they are."""


def arrange(above: Terms, below: Terms, atoms: Sequence[Atom]) -> Shown:
    """The cheapest arrangement of a quotient of two polynomials."""
    arranger = _Arranger(atoms)
    if len(below) == 1:
        ((exponents, coefficient),) = below.items()
        spread = {_minus(key, exponents): value / coefficient for key, value in above.items()}
        return arranger.best(spread)
    return arranger.quotient(above, below)


def _minus(a: Sequence[int], b: Sequence[int]) -> tuple[int, ...]:
    return tuple(x - y for x, y in zip(a, b, strict=True))


def _quotient(top: Factors, bottom: Factors) -> Factors:
    return Factors(
        top.coefficient / bottom.coefficient,
        _minus(top.exponents, bottom.exponents),
        (*top.sums, *((shown, -times) for shown, times in bottom.sums)),
    )


class _Arranger:
    """The search over the arrangements of one formula, with what it has found so far."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = atoms
        self.done: dict[frozenset[tuple[tuple[int, ...], Fraction]], Shown] = {}
        names = tuple(f"a{index}" for index in range(len(atoms)))
        self.ctx = fmpz_mpoly_ctx.get(names, Ordering.lex)

    def quotient(self, above: Terms, below: Terms) -> Shown:
        """The cheapest fraction, or whole part and fraction: ``a + b/c`` for ``(a*c + b)/c``."""
        tops, bottoms = self.factored(above), self.factored(below)
        quotients = (_quotient(top, bottom) for top in tops for bottom in bottoms)
        candidates = [multiplied(quotient, self.atoms) for quotient in quotients]
        for whole, rest in self._wholes(above, below):
            candidates.append(added([self.best(whole), self.quotient(rest, below)]))
        return cheapest(candidates)

    def _wholes(self, above: Terms, below: Terms) -> Iterator[tuple[Terms, Terms]]:
        """``a*c + b``, ``c`` => a and b, where c divides all terms that share an atom.

        Last, where c is a polynomial in the inputs, what division leaves, if that is shorter.
        """
        divisor = self._polynomial(below)
        for have, lack in self._splits(above):
            whole, rest = divmod(self._polynomial(have), divisor)
            if rest.is_zero():
                yield _terms(whole), lack
        used = zip(self.atoms, divisor.degrees(), strict=True)
        if all(atom.weight <= INPUT for atom, degree in used if degree):
            content = int(divisor.content())
            whole, rest = divmod(self._polynomial(above), divisor.primitive()[1])
            if not whole.is_zero() and 0 < len(rest) < len(above):
                yield _scaled(_terms(whole), Fraction(content)), _terms(rest)

    def _polynomial(self, terms: Terms) -> fmpz_mpoly:
        return self.ctx.from_dict({key: int(value) for key, value in terms.items()})

    def best(self, terms: Terms) -> Shown:
        """The cheapest tree of a polynomial."""
        key = frozenset(terms.items())
        if key not in self.done:
            self.done[key] = self._best(terms)
        return self.done[key]

    def _best(self, terms: Terms) -> Shown:
        if not terms:
            zero = Factors(Fraction(0), (0,) * len(self.atoms))
            return replace(multiplied(zero, self.atoms), node=number(Fraction(0)))
        candidates = [multiplied(factors, self.atoms) for factors in self.factored(terms)]
        inverse = any(exponent < 0 for key in terms for exponent in key)
        if len(terms) > 1 and (inverse or any(c.denominator != 1 for c in terms.values())):
            candidates.append(self._sum(terms))
        return cheapest(candidates)

    def factored(self, terms: Terms) -> list[Factors]:
        """Ways to write a polynomial as number, monomial and powers of sums."""
        coefficient, exponents, rest = _primitive(terms)
        if len(rest) == 1:
            ((_, sign),) = rest.items()
            return [Factors(sign * coefficient, exponents)]
        ways = [
            Factors(lead * coefficient, exponents, ((self._sum(_scaled(rest, lead)), 1),))
            for lead in (*self._signs(rest), *self._leads(rest))
        ]
        whole = self._polynomial(rest)
        _, found = factors(whole)
        if len(found) > 1 or found[0][1] > 1:
            ways.append(self._powers(Factors(coefficient, exponents), whole, found))
        return ways

    def _powers(
        self, outside: Factors, whole: fmpz_mpoly, found: list[tuple[fmpz_mpoly, int]]
    ) -> Factors:
        """The product of irreducible factors, each with a good beginning."""
        sums = []
        every, scale = self.ctx.constant(1), Fraction(1)
        for polynomial, times in _joined(found):
            part = _terms(polynomial)
            lead = next(self._leads(part), self._signs(part)[0])
            every, scale = every * polynomial**times, scale * lead**times
            sums.append((self._sum(_scaled(part, lead)), times))
        ratio = Fraction(int(whole.leading_coefficient()), int(every.leading_coefficient()))
        sums.sort(key=lambda part: part[0].length)
        coefficient = outside.coefficient * ratio * scale
        return Factors(coefficient, outside.exponents, tuple(sums))

    def _signs(self, terms: Terms) -> tuple[Fraction, ...]:
        """The signs that make a sum begin well: with a positive number, if it has one."""
        constant = terms.get((0,) * len(self.atoms))
        good = Fraction(-1 if constant and constant < 0 else 1)
        certain = constant and (constant > 0 or len(terms) == 2)
        return (good,) if certain else (good, -good)

    def _leads(self, terms: Terms) -> Iterator[Fraction]:
        """A long number to divide by: ``200000 + 26829*x**2`` => ``1 + 0.134145*x**2``."""
        first = terms[min(terms, key=lambda key: (sum(map(abs, key)), key))]
        if abs(first) > LONG_NUMBER:
            yield first

    def _sum(self, terms: Terms) -> Shown:
        """The cheapest sum: term by term, or with the terms that share an atom taken together."""
        groupings: list[list[Terms]] = [[{key: value} for key, value in terms.items()]]
        if len(terms) <= MOST_TERMS and len(self.done) < EFFORT:
            groupings += self._splits(terms)
        return cheapest(added([self.best(group) for group in groups]) for groups in groupings)

    def _splits(self, terms: Terms) -> Iterator[list[Terms]]:
        for index in range(len(self.atoms)):
            have = {key: value for key, value in terms.items() if key[index] > 0}
            lack = {key: value for key, value in terms.items() if key[index] <= 0}
            if len(have) > 1 and lack:
                yield [have, lack]


def _terms(polynomial: fmpz_mpoly) -> Terms:
    return {tuple(map(int, k)): Fraction(int(v)) for k, v in polynomial.to_dict().items()}


def _scaled(terms: Terms, lead: Fraction) -> Terms:
    return {key: value / lead for key, value in terms.items()}


def _joined(found: list[tuple[fmpz_mpoly, int]]) -> list[tuple[fmpz_mpoly, int]]:
    """``(1 - t)*(1 + t)`` => ``1 - t**2``: pairs whose product has two terms."""
    for index, (first, times) in enumerate(found):
        for other, (second, again) in enumerate(found[:index]):
            if times == again and len(both := first * second) == 2:
                rest = [factor for k, factor in enumerate(found) if k not in (index, other)]
                return _joined([*rest, (both, times)])
    return found


def _primitive(terms: Terms) -> tuple[Fraction, tuple[int, ...], Terms]:
    """``6*a*b/5 + 4*a => 2/5, a, 3*b + 10``."""
    above = gcd(*(value.numerator for value in terms.values()))
    below = lcm(*(value.denominator for value in terms.values()))
    lowest = tuple(min(column) for column in zip(*terms, strict=True))
    content = Fraction(above, below)
    rest = {_minus(key, lowest): value / content for key, value in terms.items()}
    return content, lowest, rest
