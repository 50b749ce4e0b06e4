"""Rational functions in generators that may have relations: exact arithmetic, canonical results.

``r**3``, where ``r**2 = 1 + x**2`` => ``r*(1 + x**2)``; numerators and denominators have no common
factor, so a quotient is zero exactly if its numerator is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

import sympy
from flint import fmpz, fmpz_mpoly, fmpz_mpoly_ctx

from symact.lattice import LARGEST_POWER, TooComplex

MOST_TERMS = 5_000
"""Longest numerator or denominator that is worked with."""

LARGEST_DEGREE = 100_000
"""Of a polynomial whose common factors are looked for."""


@dataclass(frozen=True, slots=True)
class Quotient:
    """A rational function: numerator and denominator without a common factor."""

    num: fmpz_mpoly
    den: fmpz_mpoly


@dataclass(frozen=True, slots=True)
class Generator:
    """A variable of the field: what it stands for, and what it was made from.

    `power` and `base` say that its `power`-th power is `base` (a root, or a sine with its cosine).
    """

    meaning: sympy.Expr
    kind: str
    power: int = 0
    base: Quotient | None = None


def _ensure_small(*polynomials: fmpz_mpoly) -> None:
    """Refuse what FLINT might lay out by degrees: memory that it does not get ends the process.

    ``1 + g**(2**52)`` counts as ``1 + g``, as there.
    """
    tops = [polynomial.degrees() for polynomial in polynomials]
    for slot, degrees in enumerate(zip(*tops, strict=True)):
        if max(degrees) > LARGEST_DEGREE and _deflated(polynomials, slot) > LARGEST_DEGREE:
            raise TooComplex(f"a polynomial of degree {max(degrees)}")


def _deflated(polynomials: Iterable[fmpz_mpoly], slot: int) -> int:
    """The highest degree in a variable, less the lowest, in steps that all exponents have."""
    found = [[int(one[slot]) for one in polynomial.monoms()] for polynomial in polynomials]
    spans = [[power - min(powers) for power in powers] for powers in found if len(powers) > 1]
    step = gcd(*(power for span in spans for power in span))
    return max((max(span) for span in spans), default=0) // max(step, 1)


def factors(polynomial: fmpz_mpoly) -> tuple[int, list[tuple[fmpz_mpoly, int]]]:
    """The content of a polynomial, and its irreducible factors with their multiplicities.

    FLINT lays ``1 + g**(2**52)`` out by degrees: of such a polynomial in powers, the factors are
    those of ``1 + g``, whether or not they have any more.
    """
    _ensure_small(polynomial)
    if max(polynomial.degrees(), default=0) <= LARGEST_DEGREE:
        return _factored(polynomial)
    core, steps, lowest = polynomial.deflation_monom()
    content, found = _factored(core)
    powers = [(polynomial.context().gen(slot), int(times))
              for slot, times in enumerate(lowest.degrees()) if times]  # fmt: skip
    return content, [*powers, *((factor.inflate(steps), times) for factor, times in found)]


def _factored(polynomial: fmpz_mpoly) -> tuple[int, list[tuple[fmpz_mpoly, int]]]:
    try:
        content, found = polynomial.factor()
    except OverflowError:
        raise TooComplex("a coefficient that FLINT cannot sort factors by") from None
    return int(content), [(factor, int(times)) for factor, times in found]


class Arithmetic:
    """The operations on the quotients of one polynomial context."""

    def __init__(self, ctx: fmpz_mpoly_ctx) -> None:
        self.ctx = ctx
        self.generators: list[Generator] = []
        self.zero, self.one = self.constant(0), self.constant(1)

    def constant(self, value: int | Fraction) -> Quotient:
        value = Fraction(value)
        return Quotient(self.ctx.constant(value.numerator), self.ctx.constant(value.denominator))

    def make(self, num: fmpz_mpoly, den: fmpz_mpoly) -> Quotient:
        """The canonical quotient: relations applied, no common factor, positive denominator."""
        if den.is_zero():
            raise ZeroDivisionError("a denominator is identically zero")
        if max(len(num), len(den)) > MOST_TERMS:
            raise TooComplex(f"more than {MOST_TERMS} terms")
        for slot in range(len(self.generators) - 1, -1, -1):
            num, den = self._apply_relation(num, den, slot)
        _ensure_small(num, den)
        common = num.gcd(den)
        if not common.is_one():
            num, den = num // common, den // common
        return Quotient(-num, -den) if den.leading_coefficient() < 0 else Quotient(num, den)

    def add(self, a: Quotient, b: Quotient) -> Quotient:
        return self.make(a.num * b.den + b.num * a.den, a.den * b.den)

    def multiply(self, a: Quotient, b: Quotient) -> Quotient:
        return self.make(a.num * b.num, a.den * b.den)

    def divide(self, a: Quotient, b: Quotient) -> Quotient:
        return self.make(a.num * b.den, a.den * b.num)

    def subtract(self, a: Quotient, b: Quotient) -> Quotient:
        return self.make(a.num * b.den - b.num * a.den, a.den * b.den)

    def power(self, a: Quotient, exponent: int) -> Quotient:
        if abs(exponent) > LARGEST_POWER:
            if max(len(a.num), len(a.den)) > 1:
                raise TooComplex(f"a sum to the power {exponent}")
            size = max(int(abs(c)).bit_length() for one in (a.num, a.den) for c in one.coeffs())
            if size > 1 and size * abs(exponent) > LARGEST_DEGREE:
                raise TooComplex(f"a number to the power {exponent}")
        if exponent < 0:
            a, exponent = self.divide(self.one, a), -exponent
        return self.make(a.num**exponent, a.den**exponent)

    def _apply_relation(
        self, num: fmpz_mpoly, den: fmpz_mpoly, slot: int
    ) -> tuple[fmpz_mpoly, fmpz_mpoly]:
        generator = self.generators[slot]
        if generator.base is None:
            return num, den
        variable, power = self.ctx.gen(slot), generator.power
        lowest = min(exponents[slot] for exponents in den.monoms())
        if lowest % power and len(den.monoms()) == 1:
            lift = variable ** (power - lowest % power)
            num, den = num * lift, den * lift
        above, below = self._fold(num, slot), self._fold(den, slot)
        return above.num * below.den, above.den * below.num

    def _fold(self, polynomial: fmpz_mpoly, slot: int) -> Quotient:
        """Lower every power of a generator by its relation: ``r**3 => r * base``."""
        generator = self.generators[slot]
        base, power = generator.base, generator.power
        one = self.one.num
        assert base is not None
        highest = int(polynomial.degrees()[slot]) // power if not polynomial.is_zero() else 0
        if not highest:
            return Quotient(polynomial, one)
        parts: list[dict[tuple[int, ...], fmpz]] = [{} for _ in range(highest + 1)]
        for exponents, coefficient in polynomial.to_dict().items():
            times, rest = divmod(exponents[slot], power)
            parts[times][(*exponents[:slot], rest, *exponents[slot + 1 :])] = coefficient
        total = self.ctx.constant(0)
        for times, part in enumerate(parts):
            factor = base.num**times * base.den ** (highest - times)
            total += self.ctx.from_dict(part) * factor
        return Quotient(total, base.den**highest)
