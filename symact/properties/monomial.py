"""Products of powers, logarithms and exponentials: what expansions at infinity are sums of."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cmp_to_key, lru_cache

import sympy

from symact.properties.balls import number
from symact.properties.exact import is_zero

Exponent = tuple[tuple["Monomial", sympy.Expr], ...]


class Monomial:
    """``exp(sum of c*m) * x**power * log(x)**log_power``, the exponent's terms largest first.

    Compared by value, with a hash that is computed once: expansions multiply many of few of them.
    """

    __slots__ = ("_hash", "exponent", "growth", "log_power", "power")

    def __init__(
        self,
        exponent: Exponent = (),
        power: Fraction = Fraction(0),
        log_power: Fraction = Fraction(0),
    ) -> None:
        self.exponent, self.power, self.log_power = exponent, power, log_power
        self._hash = hash((exponent, power, log_power))
        self.growth = self._growth()
        """1 where it tends to infinity, -1 where it tends to 0, 0 for the constant 1."""

    def _growth(self) -> int:
        if self.exponent:
            return 1 if number(self.exponent[0][1]) > 0 else -1
        first = self.power or self.log_power
        return (first > 0) - (first < 0)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return (
            isinstance(other, Monomial)
            and self._hash == other._hash
            and self.power == other.power
            and self.log_power == other.log_power
            and self.exponent == other.exponent
        )

    def __mul__(self, other: Monomial) -> Monomial:
        return _product(self, other)

    def __pow__(self, power: Fraction) -> Monomial:
        return _power(self, power)

    def __truediv__(self, other: Monomial) -> Monomial:
        return _product(self, _power(other, INVERSE))


INVERSE = Fraction(-1)


@lru_cache(maxsize=20_000)
def _product(a: Monomial, b: Monomial) -> Monomial:
    exponent = _sum_exact((*a.exponent, *b.exponent)) if a.exponent or b.exponent else ()
    return Monomial(exponent, a.power + b.power, a.log_power + b.log_power)


@lru_cache(maxsize=20_000)
def _power(base: Monomial, power: Fraction) -> Monomial:
    factor = sympy.Rational(power.numerator, power.denominator)
    exponent = tuple((m, expanded(c * factor)) for m, c in base.exponent) if power else ()
    return Monomial(exponent, base.power * power, base.log_power * power)


def expanded(value: sympy.Expr) -> sympy.Expr:
    return value if value.is_Rational else sympy.expand(value)


def _compare(a: Monomial, b: Monomial) -> int:
    return -(a / b).growth


LARGEST_FIRST = cmp_to_key(_compare)


def _sum_exact(terms: Iterable[tuple[Monomial, sympy.Expr]]) -> Exponent:
    totals: dict[Monomial, sympy.Expr] = {}
    for monomial, value in terms:
        totals[monomial] = expanded(totals.get(monomial, sympy.S.Zero) + value)
    kept = [monomial for monomial, value in totals.items() if not is_zero(value)]
    return tuple((m, totals[m]) for m in sorted(kept, key=LARGEST_FIRST))


ONE, X, LOG = Monomial(), Monomial(power=Fraction(1)), Monomial(log_power=Fraction(1))
