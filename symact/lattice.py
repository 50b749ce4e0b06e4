"""Exponents of a set of expressions in; the fewest exponentials whose integer powers they are out.

``exp(x/2)`` and ``exp(-3*x)`` are powers of ``exp(x/2)``: exponents are vectors over the rationals,
and a basis of the lattice that they span gives the generators of `symact.field`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm

import sympy
from flint import fmpz_mat

from symact.meaning import fraction_of

LARGEST_POWER = 64
"""Sums are not expanded to higher powers than this."""

BY_EXP = (sympy.tanh, sympy.sinh, sympy.cosh)
"""Functions that become rational in exponentials."""

Vector = dict[sympy.Expr, Fraction]


class TooComplex(ArithmeticError):
    """The expression is outside what the generators describe, or too long."""


def exponent_of(expression: sympy.Expr) -> sympy.Expr | None:
    """``u`` where the expression is ``exp(u)``; ``a**b => b*log(a)``."""
    if expression is sympy.E:
        return sympy.S.One
    if isinstance(expression, sympy.exp):
        return expression.args[0].replace(
            sympy.asinh, lambda u: sympy.log(u + sympy.sqrt(u**2 + 1))
        )
    if expression.is_Pow and not expression.exp.is_Rational:
        return expression.exp * sympy.log(expression.base)
    return None


def exponent_terms(
    argument: sympy.Expr, peel: bool = True
) -> tuple[Vector, tuple[tuple[sympy.Expr, Fraction], ...]]:
    """An exponent as rational multiples of terms, and apart from them those of logarithms."""
    if all(
        not (p.is_Pow and p.exp.is_Integer and abs(p.exp) > LARGEST_POWER)
        for p in sympy.preorder_traversal(argument)
    ):
        argument = sympy.expand(argument, deep=False, power_base=False, power_exp=False, log=False)
    vector: Vector = {}
    logs = []
    for term in sympy.Add.make_args(argument):
        coefficient, monomial = _with_canonical_sums(term).as_coeff_Mul(rational=True)
        if peel and monomial.func is sympy.log:
            logs.append((monomial.args[0], fraction_of(coefficient)))
        elif not term.is_zero:
            vector[monomial] = fraction_of(coefficient)
    return vector, tuple(logs)


def _with_canonical_sums(term: sympy.Expr) -> sympy.Expr:
    """``1/(2 - 2*x)`` => ``-1/(x - 1)/2``, so that terms that are multiples look like it."""
    factors = []
    for factor in sympy.Mul.make_args(term):
        base, power = factor.as_base_exp()
        if base.is_Add and power.is_Integer:
            content, base = base.primitive()
            if base.could_extract_minus_sign():
                content, base = -content, -base
            factor = content**power * base**power
        factors.append(factor)
    return sympy.Mul(*factors)


class Kernels:
    """What must be known of all expressions before the first is converted."""

    def __init__(self, expressions: Sequence[sympy.Expr]) -> None:
        self.exponents: list[Vector] = []
        self.angles: list[Vector] = []
        self.roots: dict[sympy.Expr, int] = {}
        self.slots = 24
        self._seen: set[sympy.Expr] = set()
        for expression in expressions:
            self._visit(expression)

    def _visit(self, expression: sympy.Expr) -> None:
        if expression in self._seen:
            return
        self._seen.add(expression)
        for arg in expression.args:
            self._visit(arg)
        self._note(expression)
        self.slots += 0 if expression.is_Add or expression.is_Mul or expression.is_Rational else 2

    def _note(self, expression: sympy.Expr) -> None:
        exponent = exponent_of(expression)
        if expression.func in BY_EXP:
            exponent = expression.args[0] * (2 if expression.func is sympy.tanh else 1)
        if expression.func in (sympy.sin, sympy.cos, sympy.tan):
            self.angles.append(exponent_terms(expression.args[0], peel=False)[0])
        elif expression.func is sympy.asinh:
            self._visit(sympy.sqrt(expression.args[0] ** 2 + 1))
        elif exponent is not None:
            vector, logs = exponent_terms(exponent)
            self.exponents.append(vector)
            for monomial in vector:
                self._visit(monomial)
            for base, _ in logs:
                self._visit(base)
        elif expression.is_Pow and not expression.exp.is_Integer:
            order = fraction_of(expression.exp).denominator
            self.roots[expression.base] = lcm(order, self.roots.get(expression.base, 1))


class Lattice:
    """The integer combinations of vectors, by a basis in Hermite form."""

    def __init__(self, vectors: Sequence[Mapping[sympy.Expr, Fraction]]) -> None:
        self.columns = sorted({key for v in vectors for key in v}, key=sympy.default_sort_key)
        self.scale = lcm(1, *(value.denominator for v in vectors for value in v.values()))
        rows = [self._row(vector) for vector in vectors if vector]
        self.rows = _hermite(rows) if rows else []

    def _row(self, vector: Mapping[sympy.Expr, Fraction]) -> list[int]:
        scaled = [vector.get(column, Fraction(0)) * self.scale for column in self.columns]
        if any(value.denominator != 1 for value in scaled) or not vector.keys() <= set(
            self.columns
        ):
            raise TooComplex("an exponent that was not announced")
        return [int(value) for value in scaled]

    def coordinates(
        self, vector: Mapping[sympy.Expr, Fraction]
    ) -> Iterator[tuple[sympy.Expr, int]]:
        """A vector as integer multiples of basis elements."""
        if not vector:
            return
        rest = self._row(vector)
        for row in self.rows:
            pivot = next(index for index, value in enumerate(row) if value)
            times, left = divmod(rest[pivot], row[pivot])
            if left:
                raise TooComplex("an exponent that was not announced")
            if times:
                rest = [a - times * b for a, b in zip(rest, row, strict=True)]
                yield self._element(row), times
        if any(rest):
            raise TooComplex("an exponent that was not announced")

    def _element(self, row: Sequence[int]) -> sympy.Expr:
        pairs = zip(row, self.columns, strict=True)
        return sympy.Add(*(sympy.Rational(n, self.scale) * column for n, column in pairs if n))


def _hermite(rows: Sequence[Sequence[int]]) -> list[list[int]]:
    table = fmpz_mat([list(row) for row in rows]).hnf().tolist()
    return [[int(value) for value in row] for row in table if any(row)]
