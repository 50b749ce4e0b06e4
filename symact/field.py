"""SymPy expressions in; rational functions of algebraic generators out, where equality is exact.

Every exponential becomes a power of a generator shared with its multiples, every root and every
sine a generator with its relation, every logarithm a sum over irreducible factors, and what is
left (erf, atan) a generator of its own. An identity between the rational functions is true of the
functions; that none is found proves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import reduce
from math import lcm

import sympy
from flint import Ordering, fmpz, fmpz_mpoly, fmpz_mpoly_ctx

from symact.lattice import (
    BY_EXP,
    LARGEST_POWER,
    Kernels,
    Lattice,
    TooComplex,
    exponent_of,
    exponent_terms,
)
from symact.meaning import fraction_of
from symact.quotient import Arithmetic, Generator, Quotient, factors

LARGEST_FACTORED = 10**12
"""Integers under a root or a logarithm are split into primes up to here."""


class Field(Arithmetic):
    """The generators of a set of expressions, and the arithmetic of their quotients."""

    def __init__(self, expressions: Iterable[sympy.Expr]) -> None:
        expressions = tuple(expressions)
        found = Kernels(expressions)
        names = tuple(f"g{index}" for index in range(found.slots))
        super().__init__(fmpz_mpoly_ctx.get(names, Ordering.degrevlex))
        self._slots: dict[object, int] = {}
        self._done: dict[sympy.Expr, Quotient] = {}
        self._roots = found.roots
        self._exponents = Lattice(found.exponents)
        self._angles = Lattice(found.angles)

    def _generator(self, key: object, make: Callable[[], Generator]) -> Quotient:
        if key not in self._slots:
            generator = make()
            if len(self.generators) == self.ctx.nvars():
                raise TooComplex("too many different functions")
            self._slots[key] = len(self.generators)
            self.generators.append(generator)
        return Quotient(self.ctx.gen(self._slots[key]), self.one.num)

    def quotient(self, expression: sympy.Expr) -> Quotient:
        """The rational function of an expression. Raises TooComplex, ZeroDivisionError."""
        if expression not in self._done:
            self._done[expression] = self._convert(expression)
        return self._done[expression]

    def equal(self, a: sympy.Expr, b: sympy.Expr) -> bool:
        """Whether two expressions are certainly the same function."""
        return bool(self.subtract(self.quotient(a), self.quotient(b)).num.is_zero())

    def _convert(self, expression: sympy.Expr) -> Quotient:
        if expression.is_Rational:
            return self.constant(fraction_of(expression))
        if expression.is_Symbol or expression is sympy.pi:
            kind = "constant" if expression is sympy.pi else "symbol"
            return self._generator(expression, lambda: Generator(expression, kind))
        if expression.is_Add:
            return reduce(self.add, map(self.quotient, expression.args))
        if expression.is_Mul:
            return reduce(self.multiply, map(self.quotient, expression.args))
        if expression.is_Pow and expression.exp.is_Integer:
            return self.power(self.quotient(expression.base), int(expression.exp))
        if expression.is_Pow and expression.exp.is_Rational:
            return self._root(expression.base, fraction_of(expression.exp))
        exponent = exponent_of(expression)
        if exponent is not None:
            return self._exp(exponent)
        return self._function(expression)

    def _function(self, expression: sympy.Expr) -> Quotient:
        if expression.func in BY_EXP:
            return self._hyperbolic(expression.func, expression.args[0])
        if expression.func in (sympy.sin, sympy.cos, sympy.tan):
            cosine, sine = self._angle(expression.args[0])
            pair = {sympy.sin: (sine, self.one), sympy.cos: (cosine, self.one)}
            return self.divide(*pair.get(expression.func, (sine, cosine)))
        if expression.func is sympy.log:
            return self._log(self.quotient(expression.args[0]))
        if expression.func is sympy.erfc:
            return self.subtract(self.one, self._opaque(sympy.erf, expression.args))
        if not expression.args or (expression.is_number and not expression.is_real):
            raise TooComplex(f"no generator for {expression}")
        return self._opaque(expression.func, expression.args)

    def _hyperbolic(self, function: type, argument: sympy.Expr) -> Quotient:
        if function is sympy.tanh:
            square = self._exp(2 * argument)
            return self.divide(self.subtract(square, self.one), self.add(square, self.one))
        up = self._exp(argument)
        down = self.divide(self.one, up)
        sine, cosine = self.subtract(up, down), self.add(up, down)
        return self.divide(sine if function is sympy.sinh else cosine, self.constant(2))

    def _named(
        self,
        key: str,
        meaning: sympy.Expr,
        kind: str,
        power: int = 0,
        base: Quotient | None = None,
    ) -> Quotient:
        return self._generator((key, meaning), lambda: Generator(meaning, kind, power, base))

    def _opaque(self, function: type, args: tuple[sympy.Expr, ...]) -> Quotient:
        """A generator for a function nothing is known of, but that it may be odd."""
        if function is sympy.asinh:
            argument = args[0]
            return self._log(self.quotient(argument + sympy.sqrt(argument**2 + 1)))
        values = tuple(self.quotient(arg) for arg in args)
        odd = function in (sympy.erf, sympy.atan) and values[0].num.leading_coefficient() < 0
        if odd:
            values, args = (self.subtract(self.zero, values[0]),), (-args[0],)
        key = (function, *((str(value.num), str(value.den)) for value in values))
        found = self._generator(key, lambda: Generator(function(*args), "function"))
        return self.subtract(self.zero, found) if odd else found

    def _exp(self, argument: sympy.Expr) -> Quotient:
        vector, logs = exponent_terms(argument)
        result = self.one
        for base, times in logs:
            result = self.multiply(result, self._root(base, times))
        for basis, power in self._exponents.coordinates(vector):
            generator = self._named("exp", sympy.exp(basis), "exp")
            result = self.multiply(result, self.power(generator, power))
        return result

    def _angle(self, argument: sympy.Expr) -> tuple[Quotient, Quotient]:
        """Cosine and sine, by the addition theorem from those of the basis."""
        total = (self.one, self.zero)
        vector, _ = exponent_terms(argument, peel=False)
        for basis, times in self._angles.coordinates(vector):
            cosine = self._named("cos", sympy.cos(basis), "function")
            rest = self.subtract(self.one, self.power(cosine, 2))
            sine = self._named("sin", sympy.sin(basis), "function", 2, rest)
            turn = (cosine, sine if times > 0 else self.subtract(self.zero, sine))
            if abs(times) > LARGEST_POWER:
                raise TooComplex(f"{abs(times)} times an angle")
            for _ in range(abs(times)):
                total = self._turned(total, turn)
        return total

    def _turned(
        self, a: tuple[Quotient, Quotient], b: tuple[Quotient, Quotient]
    ) -> tuple[Quotient, Quotient]:
        cosine = self.subtract(self.multiply(a[0], b[0]), self.multiply(a[1], b[1]))
        return cosine, self.add(self.multiply(a[1], b[0]), self.multiply(a[0], b[1]))

    def _root(self, base: sympy.Expr, exponent: Fraction) -> Quotient:
        """A rational power: content and primes apart, the rest one generator."""
        value = self.quotient(base)
        if exponent.denominator == 1:
            return self.power(value, int(exponent))
        if value.num.is_constant() and not value.den.is_constant():
            value, exponent = Quotient(value.den, value.num), -exponent
        order = lcm(exponent.denominator, self._roots.get(base, 1))
        above, below = int(_content(value.num)), int(_content(value.den))
        result = self.one
        for prime, times in _primes(Fraction(above, below)):
            result = self.multiply(
                result,
                self._simple_root(
                    self.constant(prime), exponent * times, sympy.Integer(prime), order
                ),
            )
        rest = Quotient(value.num // above, value.den // below)
        if rest.num.is_one() and rest.den.is_one():
            return result
        meaning = self.meaning(rest)
        return self.multiply(result, self._simple_root(rest, exponent, meaning, order))

    def _simple_root(
        self, base: Quotient, exponent: Fraction, meaning: sympy.Expr, order: int
    ) -> Quotient:
        order = lcm(order, exponent.denominator)
        whole, part = divmod(exponent, 1)
        root = self._generator(
            ("root", str(base.num), str(base.den), order),
            lambda: Generator(meaning ** sympy.Rational(1, order), "root", order, base),
        )
        return self.multiply(self.power(base, int(whole)), self.power(root, int(part * order)))

    def _log(self, value: Quotient) -> Quotient:
        """``log(u)`` as a sum over irreducible factors; each stands for ``log(abs(factor))``."""
        total = self.zero
        for polynomial, sign in ((value.num, 1), (value.den, -1)):
            content, found = factors(polynomial)
            for prime, times in _primes(Fraction(abs(content))):
                term = self._log_generator(str(prime), sympy.log(prime))
                total = self.add(total, self.multiply(term, self.constant(sign * times)))
            for factor, times in found:
                term = self._log_factor(factor)
                total = self.add(total, self.multiply(term, self.constant(sign * times)))
        return total

    def _log_factor(self, factor: fmpz_mpoly) -> Quotient:
        slot = next((i for i in range(len(self.generators)) if factor == self.ctx.gen(i)), None)
        if slot is not None and self.generators[slot].kind == "exp":
            exponent = exponent_of(self.generators[slot].meaning)
            assert exponent is not None
            return self.quotient(exponent)
        if slot is not None and self.generators[slot].kind == "root":
            generator = self.generators[slot]
            assert generator.base is not None
            return self.divide(self._log(generator.base), self.constant(generator.power))
        return self._log_generator(
            str(factor), sympy.log(self.meaning(Quotient(factor, self.one.num)))
        )

    def _log_generator(self, key: str, meaning: sympy.Expr) -> Quotient:
        return self._generator(("log", key), lambda: Generator(meaning, "function"))

    def meaning(self, value: Quotient) -> sympy.Expr:
        """The SymPy expression of a quotient."""
        return self._plain(value.num) / self._plain(value.den)

    def _plain(self, polynomial: fmpz_mpoly) -> sympy.Expr:
        terms = []
        for exponents, coefficient in polynomial.to_dict().items():
            powers = (
                self.generators[slot].meaning ** int(exponent)
                for slot, exponent in enumerate(exponents)
                if exponent
            )
            terms.append(sympy.Mul(sympy.Integer(int(coefficient)), *powers))
        return sympy.Add(*terms)


def _content(polynomial: fmpz_mpoly) -> fmpz:
    return reduce(lambda a, b: a.gcd(b), polynomial.coeffs(), fmpz(0))


def _primes(value: Fraction) -> Iterator[tuple[int, int]]:
    """``12/5 => (2, 2), (3, 1), (5, -1)``; a large integer is taken as one."""
    for number, sign in ((value.numerator, 1), (value.denominator, -1)):
        if number > LARGEST_FACTORED:
            yield number, sign
            continue
        for prime, times in sympy.factorint(number).items():
            yield int(prime), sign * int(times)
