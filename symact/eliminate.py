"""A quotient and named quotients of one field in; expressions of the first in the names out.

The ideal of ``name*denominator - numerator`` is put in lexicographic Gröbner form with the
generators first: what is left without them, linear in the target, is a formula for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from flint import Ordering, fmpz_mpoly, fmpz_mpoly_ctx, fmpz_mpoly_vec

from symact.arrange import Terms
from symact.field import Field
from symact.lattice import TooComplex
from symact.quotient import Quotient, factors

LIMITS = (48, 400, 800)
"""Polynomials in the basis, terms in one, bits in a coefficient: beyond, the search gives up."""


LARGEST_PRODUCT = 200_000
"""Terms that are multiplied out at once in a proof."""


@dataclass(frozen=True, slots=True)
class Formula:
    """``above / below``, polynomials in the kept generators and then the names, and its proof."""

    above: Terms
    below: Terms


def eliminate(
    field: Field, target: Quotient, names: Sequence[Quotient], kept: Sequence[int]
) -> Iterator[Formula]:
    """Every formula for the target in the kept generators and the names; `proved` judges them."""
    if any(len(part) > LIMITS[1] for one in (target, *names) for part in (one.num, one.den)):
        return
    basis = _Ideal(field, target, names, kept).basis()
    for formula in dict.fromkeys(map(_frozen, basis)):
        yield Formula(dict(formula[0]), dict(formula[1]))


def proved(
    field: Field,
    target: Quotient,
    names: Sequence[Quotient],
    kept: Sequence[int],
    formula: Formula,
) -> bool:
    """Whether a formula's value, with every name replaced, is the target: exactly."""
    values = [*(Quotient(field.ctx.gen(slot), field.one.num) for slot in kept), *names]
    try:
        above, below = (value(field, terms, values) for terms in (formula.above, formula.below))
        difference = field.subtract(above, field.multiply(below, target))
    except TooComplex:
        return False
    return bool(difference.num.is_zero() and not below.num.is_zero())


def value(field: Field, terms: Terms, values: Sequence[Quotient]) -> Quotient:
    """A polynomial at quotients: ``f - f**2`` at ``f = 1/(1 + g)`` => ``g/(1 + g)**2``.

    Over one common denominator, so that a common factor is looked for only once.
    """
    highest = [max(column, default=0) for column in zip(*terms, strict=True)]
    used = [place for place, degree in enumerate(highest) if degree]
    above = {place: _powers(values[place].num, highest[place]) for place in used}
    below = {place: _powers(values[place].den, highest[place]) for place in used}
    scale = lcm(*(coefficient.denominator for coefficient in terms.values()))
    total, bottom = field.ctx.constant(0), field.ctx.constant(scale)
    for exponents, coefficient in terms.items():
        term = field.ctx.constant(int(coefficient * scale))
        for place in used:
            term = _product(term, above[place][exponents[place]])
            term = _product(term, below[place][highest[place] - exponents[place]])
        total += term
    for place in used:
        bottom = _product(bottom, below[place][-1])
    return field.make(total, bottom)


def _powers(polynomial: fmpz_mpoly, highest: int) -> list[fmpz_mpoly]:
    powers = [polynomial**0]
    for _ in range(highest):
        powers.append(_product(powers[-1], polynomial))
    return powers


def _product(a: fmpz_mpoly, b: fmpz_mpoly) -> fmpz_mpoly:
    if len(a) * len(b) > LARGEST_PRODUCT:
        raise TooComplex(f"a product of {len(a)} by {len(b)} terms")
    return a * b


def _frozen(formula: Formula) -> tuple[tuple[tuple[tuple[int, ...], Fraction], ...], ...]:
    return tuple(tuple(sorted(part.items())) for part in (formula.above, formula.below))


class _Ideal:
    """The polynomials of a target and names, with the variables in order of elimination."""

    def __init__(
        self, field: Field, target: Quotient, names: Sequence[Quotient], kept: Sequence[int]
    ) -> None:
        self.field, self.kept = field, kept
        quotients = (target, *names)
        used = _used(field, quotients)
        self.gone = tuple(slot for slot in used if slot not in kept)
        self.place = {slot: index for index, slot in enumerate(self.gone)}
        self.at = len(self.gone)
        self.place |= {slot: self.at + 1 + index for index, slot in enumerate(kept)}
        self.size = self.at + 1 + len(kept) + len(names)
        self.ctx = fmpz_mpoly_ctx.get(tuple(f"v{i}" for i in range(self.size)), Ordering.lex)
        first = self.size - len(names)
        places = (self.at, *range(first, self.size))
        self.polynomials = [
            self.ctx.gen(index) * self._moved(quotient.den) - self._moved(quotient.num)
            for index, quotient in zip(places, quotients, strict=True)
        ]
        self.polynomials += [self._relation(slot) for slot in used if field.generators[slot].base]

    def _moved(self, polynomial: fmpz_mpoly) -> fmpz_mpoly:
        """A polynomial of the field, in this context's variables."""
        moved = {}
        for exponents, coefficient in polynomial.to_dict().items():
            key = [0] * self.size
            for slot, exponent in enumerate(exponents):
                if exponent:
                    key[self.place[slot]] = int(exponent)
            moved[tuple(key)] = coefficient
        return self.ctx.from_dict(moved)

    def _relation(self, slot: int) -> fmpz_mpoly:
        generator = self.field.generators[slot]
        assert generator.base is not None
        root = self.ctx.gen(self.place[slot]) ** generator.power
        return root * self._moved(generator.base.den) - self._moved(generator.base.num)

    def degree(self, polynomial: fmpz_mpoly) -> int:
        return int(polynomial.degrees()[self.at])

    def relations(self) -> Iterator[fmpz_mpoly]:
        """Irreducible relations that contain the target and no generator."""
        basis, complete = fmpz_mpoly_vec(self.polynomials, self.ctx).buchberger_naive(LIMITS)
        if complete:
            basis = basis.autoreduction()
        for index in range(len(basis)):
            polynomial = basis[index]
            if polynomial.is_zero() or any(polynomial.degrees()[: self.at]):
                continue
            if self.degree(polynomial):
                yield from (p for p, _ in factors(polynomial)[1] if self.degree(p))

    def basis(self) -> Iterator[Formula]:
        for polynomial in self.relations():
            if self.degree(polynomial) == 1:
                yield self._solved(polynomial)

    def _solved(self, polynomial: fmpz_mpoly) -> Formula:
        """``a*D + b => -b/a``."""
        above: dict[tuple[int, ...], Fraction] = {}
        below: dict[tuple[int, ...], Fraction] = {}
        for exponents, coefficient in polynomial.to_dict().items():
            key = tuple(int(e) for e in exponents[self.at + 1 :])
            if exponents[self.at]:
                below[key] = Fraction(int(coefficient))
            else:
                above[key] = -Fraction(int(coefficient))
        return Formula(above, below)


def _used(field: Field, quotients: Sequence[Quotient]) -> tuple[int, ...]:
    """The generators that occur in quotients, and those of their relations."""
    seen: set[int] = set()
    waiting = list(quotients)
    while waiting:
        quotient = waiting.pop()
        for polynomial in (quotient.num, quotient.den):
            if polynomial.is_zero():
                continue
            for slot, degree in enumerate(polynomial.degrees()):
                if degree and slot not in seen:
                    seen.add(slot)
                    if (base := field.generators[slot].base) is not None:
                        waiting.append(base)
    return tuple(sorted(seen, reverse=True))
