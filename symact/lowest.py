"""A rational expression in symbols in; an equal one in lowest terms, factored, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import mul
from typing import Any

import sympy
from flint import Ordering, fmpz_mpoly, fmpz_mpoly_ctx
from sympy import Function

from symact.lattice import TooComplex
from symact.quotient import factors

times = Function("times")
"""``times(1/6, x + 3)``: a product that SymPy would distribute, and with it lose an exact zero."""

_MOST_TERMS = 3_000
"""Longest numerator or denominator on the way."""

_LONG = 24
"""Terms up to which a polynomial is written term by term."""

_ROUNDS = 3
"""How often squares are replaced: a radicand may hold other roots."""


class TooLarge(ValueError):
    """The lowest terms would grow beyond their bound."""


def lowest_terms(
    expression: sympy.Expr, squares: Mapping[sympy.Symbol, sympy.Expr] | None = None
) -> sympy.Expr:
    """``(x**2 - 1)/(2*x + 2)`` => ``times(1/2, x - 1)``; `squares` says what symbols are roots of.

    Raises TooLarge where numerator or denominator outgrow a bound.
    """
    squares = squares or {}
    symbols = expression.free_symbols.union(squares, *(s.free_symbols for s in squares.values()))
    ring = _Ring(sympy.Poly(sympy.Add(*symbols)).gens if symbols else ())
    roots = {root: ring.fraction(square) for root, square in squares.items()}
    fraction = ring.fraction(expression)
    for _ in range(_ROUNDS):
        reduced = ring.reduced(fraction, roots)
        if reduced is None:
            break
        fraction = reduced
    return _quotient(ring.factored(fraction.top), ring.factored(fraction.bottom))


@dataclass(frozen=True, slots=True)
class _Fraction:
    """Two polynomials without a common factor."""

    top: fmpz_mpoly
    bottom: fmpz_mpoly


class _Ring:
    """The polynomials in some symbols, in the order by which SymPy fixes their signs."""

    def __init__(self, symbols: tuple[sympy.Symbol, ...]) -> None:
        self.symbols = symbols
        self.ctx = fmpz_mpoly_ctx.get(tuple(f"s{i}" for i in range(len(symbols))), Ordering.lex)
        self.generators = dict(zip(symbols, self.ctx.gens(), strict=True))
        self.one = self.ctx.constant(1)

    def fraction(self, node: sympy.Expr) -> _Fraction:
        """An expression of sums, products and whole powers as one fraction."""
        if node.is_Symbol:
            return _Fraction(self.generators[node], self.one)
        if node.is_Rational:
            return _Fraction(self.ctx.constant(int(node.p)), self.ctx.constant(int(node.q)))
        if node.is_Add:
            return reduce(self._sum, map(self.fraction, node.args))
        if node.is_Mul:
            return reduce(self._product, map(self.fraction, node.args))
        if node.is_Pow and node.exp.is_Integer:
            return self._power(self.fraction(node.base), int(node.exp))
        raise sympy.PolynomialError(f"{node} is not rational")

    def _made(self, top: fmpz_mpoly, bottom: fmpz_mpoly) -> _Fraction:
        if bottom.is_zero():
            raise ZeroDivisionError("a denominator is identically zero")
        common = top.gcd(bottom)
        if not common.is_one():
            top, bottom = top // common, bottom // common
        if bottom.leading_coefficient() < 0:
            top, bottom = -top, -bottom
        return _Fraction(top, bottom)

    def _sum(self, a: _Fraction, b: _Fraction) -> _Fraction:
        if a.bottom == b.bottom:
            return self._made(a.top + b.top, a.bottom)
        top = _bounded(a.top, b.bottom) + _bounded(b.top, a.bottom)
        return self._made(top, _bounded(a.bottom, b.bottom))

    def _product(self, a: _Fraction, b: _Fraction) -> _Fraction:
        return self._made(_bounded(a.top, b.top), _bounded(a.bottom, b.bottom))

    def _power(self, base: _Fraction, exponent: int) -> _Fraction:
        if exponent < 0:
            base, exponent = self._made(base.bottom, base.top), -exponent
        top, bottom = (_raised(part, exponent) for part in (base.top, base.bottom))
        return _Fraction(top, bottom)

    def reduced(
        self, fraction: _Fraction, roots: Mapping[sympy.Symbol, _Fraction]
    ) -> _Fraction | None:
        """The fraction with the squares of roots replaced; None if there are none."""
        changed = False
        for symbol, square in roots.items():
            place = self.symbols.index(symbol)
            if max(_degree(fraction.top, place), _degree(fraction.bottom, place)) > 1:
                changed = True
                top, bottom = (self._without_squares(part, place, square) for part in (
                    fraction.top, fraction.bottom))  # fmt: skip
                fraction = self._product(top, self._power(bottom, -1))
        return fraction if changed else None

    def _without_squares(self, part: fmpz_mpoly, place: int, square: _Fraction) -> _Fraction:
        """``c3*s**3 + c2*s**2`` => ``c3*q*s + c2*q`` where ``s**2 = q``."""
        by_times: dict[int, dict[tuple[int, ...], object]] = {}
        for exponents, coefficient in part.to_dict().items():
            times_, rest = divmod(int(exponents[place]), 2)
            key = (*exponents[:place], rest, *exponents[place + 1 :])
            by_times.setdefault(times_, {})[key] = coefficient
        total = _Fraction(self.ctx.constant(0), self.one)
        for times_, terms in by_times.items():
            term = _Fraction(self.ctx.from_dict(terms), self.one)
            total = self._sum(total, self._product(term, self._power(square, times_)))
        return total

    def factored(self, polynomial: fmpz_mpoly) -> sympy.Expr:
        """A product of irreducible factors over the rationals; a long polynomial as it is."""
        if polynomial.is_constant():
            return self.expression(polynomial)
        if not _is_small(polynomial):
            # A common monomial is found at once; were it left, balls of exp(-1e9) would not cancel.
            monomial = polynomial.term_content()
            return self.expression(monomial) * self.expression(polynomial // monomial)
        try:
            _, found = factors(polynomial)
        except TooComplex:
            return self.expression(polynomial)
        parts = [(f, k) if f.leading_coefficient() > 0 else (-f, k) for f, k in found]
        lowest = (min(column) for column in zip(*polynomial.monoms(), strict=True))
        degrees = zip(polynomial.degrees(), lowest, strict=True)
        inner = [place for place, (most, least) in enumerate(degrees) if most > least]
        parts.sort(key=lambda part: _order(part[0], part[1], inner))
        leading = reduce(mul, (int(f.leading_coefficient()) ** k for f, k in parts))
        content = sympy.Integer(int(polynomial.leading_coefficient()) // leading)
        # One factor at a time: the content goes into the first if that is a sum.
        return reduce(mul, (self.expression(f) ** k for f, k in parts), content)

    def expression(self, polynomial: fmpz_mpoly) -> sympy.Expr:
        """A polynomial as a sum of monomials; a long one nested: ``a*(b + c) + d``."""
        if len(polynomial) > _LONG:
            return self._nested(polynomial)
        return self._sum_of_monomials(polynomial)

    def _nested(self, polynomial: fmpz_mpoly) -> sympy.Expr:
        """What occurs in most terms taken out of them, and so on."""
        counts = [sum(map(bool, column)) for column in zip(*polynomial.monoms(), strict=True)]
        most = max(counts, default=0)
        if most < 2:
            return self._sum_of_monomials(polynomial)
        place = counts.index(most)
        inside = self.ctx.from_dict(
            {key: c for key, c in polynomial.to_dict().items() if key[place]}
        )
        exponents = [min(column) for column in zip(*inside.monoms(), strict=True)]
        common = self.ctx.from_dict({tuple(exponents): 1})
        product = self._sum_of_monomials(common) * self._nested(inside // common)
        return product + self._nested(polynomial - inside)

    def _sum_of_monomials(self, polynomial: fmpz_mpoly) -> sympy.Expr:
        return sympy.Add(*(
            sympy.Mul(sympy.Integer(int(coefficient)), *(
                symbol ** int(exponent)
                for symbol, exponent in zip(self.symbols, exponents, strict=True)
                if exponent
            ))
            for exponents, coefficient in polynomial.to_dict().items()
        ))  # fmt: skip


def _bounded(a: fmpz_mpoly, b: fmpz_mpoly) -> fmpz_mpoly:
    """A product, unless it would be too long to work with."""
    if len(a) * len(b) > 4 * _MOST_TERMS:
        raise TooLarge(f"a product of {len(a)} by {len(b)} terms")
    product = a * b
    if len(product) > _MOST_TERMS:
        raise TooLarge(f"a polynomial of {len(product)} terms")
    return product


def _raised(polynomial: fmpz_mpoly, exponent: int) -> fmpz_mpoly:
    """A power, by products that are bounded; of a monomial at once."""
    if len(polynomial) <= 1:
        return polynomial**exponent
    result = polynomial
    for _ in range(exponent - 1):
        result = _bounded(result, polynomial)
    return result if exponent else polynomial**0


def _degree(polynomial: fmpz_mpoly, place: int) -> int:
    return 0 if polynomial.is_zero() else int(polynomial.degrees()[place])


def _order(factor: fmpz_mpoly, multiplicity: int, places: Sequence[int]) -> tuple[Any, ...]:
    """SymPy's order of factors: by degree in the first variable, then by coefficients."""
    if len(factor) == 1:
        return 2, 1, multiplicity, [1, 0]
    terms = [(tuple(int(e) for e in key), int(c)) for key, c in factor.to_dict().items()]
    dense = _nested(terms, places)
    return len(dense), len(places), multiplicity, dense


def _nested(terms: Sequence[tuple[tuple[int, ...], int]], places: Sequence[int]) -> list[Any]:
    """Coefficients by falling powers of the first variable, each a list by the next, and so on."""
    first, *rest = places
    top = max((key[first] for key, _ in terms), default=-1)
    columns = [[term for term in terms if term[0][first] == power] for power in range(top, -1, -1)]
    if rest:
        return [_nested(column, rest) for column in columns]
    return [column[0][1] if column else 0 for column in columns]


def _is_small(polynomial: fmpz_mpoly) -> bool:
    """Whether factoring is surely cheap."""
    return (
        sum(degree > 0 for degree in polynomial.degrees()) <= 8
        and polynomial.total_degree() <= 24
        and len(polynomial) <= 120
        and max(abs(int(c)) for c in polynomial.coeffs()) < 2**40
    )


def _quotient(top: sympy.Expr, bottom: sympy.Expr) -> sympy.Expr:
    """top/bottom; a sum over a number is kept as a product of a number and a sum."""
    quotient = top / bottom
    content, sum_ = quotient.as_content_primitive()
    if quotient.is_Add and content != 1 and not bottom.free_symbols:
        return times(content, sum_)
    return quotient
