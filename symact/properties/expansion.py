"""A smooth expression in; its expansion at infinity with proven coefficients, out.

An expansion is a sum of monomials ``exp(E)*x**a*log(x)**b`` with E such a sum itself, each with a
coefficient that is either an exact constant or a ball that holds for every x beyond a bound. So the
sum is no asymptotic statement but an enclosure of the function on the whole half-line, and its sign
and limits are proven. (The field of exp-log transseries: van der Hoeven, *Transseries and Real
Differential Algebra*, 2006; remainders by ball arithmetic.)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import sympy
from flint import arb, arb_series

from symact.meaning import fraction_of
from symact.properties.balls import Series, exact, number
from symact.properties.exact import is_zero
from symact.properties.monomial import INVERSE, LARGEST_FIRST, LOG, ONE, Monomial, X, expanded
from symact.properties.program import Undetermined
from symact.scaled import series_length

TERMS = (3, 8)
"""Terms of the power series of a function of something small; more where few are too few."""


class TooNear(Undetermined):
    """An estimate fails at this bound and may succeed beyond a larger one."""


class TooShort(Undetermined):
    """The first terms cancel, and what is left is known by a ball only; more terms may do."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A constant, or a ball around a bounded function."""

    ball: arb
    exact: sympy.Expr | None = None

    @staticmethod
    def of(value: sympy.Expr) -> Coefficient:
        return Coefficient(number(value), value)

    def __add__(self, other: Coefficient) -> Coefficient:
        if self.exact is not None and other.exact is not None:
            return Coefficient.of(expanded(self.exact + other.exact))
        return Coefficient(self.ball + other.ball)

    def __mul__(self, other: Coefficient) -> Coefficient:
        if self.exact is not None and other.exact is not None:
            return Coefficient.of(expanded(self.exact * other.exact))
        return Coefficient(self.ball * other.ball)

    @property
    def sign(self) -> int:
        """Raises Undetermined where a ball holds both signs."""
        if self.ball > 0 or self.ball < 0:
            return 1 if self.ball > 0 else -1
        raise TooShort("a coefficient known by a ball that holds both signs")


Terms = tuple[tuple[Monomial, Coefficient], ...]
"""A sum, its largest monomial first."""


class Expansions:
    """The algebra of expansions that hold for all x from `start` on.

    A function of something small is a power series of `terms` terms and a remainder. Of a sum
    twice as many terms are kept: what is smaller goes into the coefficient of the last.
    """

    def __init__(self, start: int, terms: int = TERMS[0]) -> None:
        self.terms = terms
        self.start = start
        self._log = arb(start).log()
        self._bounds: dict[Monomial, arb] = {}

    @property
    def variable(self) -> Terms:
        return ((X, Coefficient.of(sympy.S.One)),)

    def bound(self, monomial: Monomial) -> arb:
        """An upper bound of a monomial that tends to 0, for all x from the start on.

        Raises TooNear where none is found.
        """
        if monomial not in self._bounds:
            self._bounds[monomial] = self._bound(monomial).upper()
        return self._bounds[monomial]

    def _bound(self, monomial: Monomial) -> arb:
        if monomial == ONE:
            return arb(1)
        power, log_power = exact(monomial.power), exact(monomial.log_power)
        # log(log(x)) <= slowest*log(x) from the start on: log(t)/t has its maximum 1/e at e.
        steep = self._log > arb.const_e()
        slowest = self._log.log() / self._log if steep else 1 / arb.const_e()
        if not monomial.exponent:
            if monomial.power == 0:
                return self._log**log_power
            slope = power + (log_power * slowest if log_power > 0 else 0)
            self._require(slope < 0)
            rest = self._log**log_power if log_power < 0 else arb(1)
            return (slope * self._log).exp() * rest
        (leading, first), *others = monomial.exponent
        slope = number(first)
        for other, coefficient in others:
            if number(coefficient) > 0:
                slope += number(coefficient) * self.bound(other / leading)
        logarithms = (power if power > 0 else 0) + (log_power * slowest if log_power > 0 else 0)
        if logarithms != 0:
            slope += logarithms * self.bound(LOG / leading)
        self._require(slope < 0)
        value = (slope / self.bound(leading**INVERSE)).exp()
        value *= (self._log * power).exp() if power < 0 else 1
        return value * (self._log**log_power if log_power < 0 else 1)

    @staticmethod
    def _require(condition: bool) -> None:
        if not condition:
            raise TooNear("an estimate fails near the bound")

    def sum(self, terms: Iterable[tuple[Monomial, Coefficient]]) -> Terms:
        """Like monomials added, zeros dropped, the smallest ones taken together."""
        totals: dict[Monomial, Coefficient] = {}
        for monomial, value in terms:
            totals[monomial] = totals[monomial] + value if monomial in totals else value
        kept = [m for m, c in totals.items() if c.exact is None or not is_zero(c.exact)]
        ordered = [(m, totals[m]) for m in sorted(kept, key=LARGEST_FIRST)]
        most = 2 * self.terms
        if len(ordered) <= most:
            return tuple(ordered)
        last, coefficient = ordered[most - 1]
        ball = coefficient.ball
        for monomial, value in ordered[most:]:
            ball += value.ball * arb(0.5, 0.5) * self.bound(monomial / last)
        return (*ordered[: most - 1], (last, Coefficient(ball)))

    def constant(self, value: sympy.Expr) -> Terms:
        return self.sum([(ONE, Coefficient.of(value))])

    def add(self, a: Terms, b: Terms) -> Terms:
        return self.sum((*a, *b))

    def multiply(self, a: Terms, b: Terms) -> Terms:
        return self.sum((m * n, c * d) for m, c in a for n, d in b)

    def scale(self, a: Terms, factor: Coefficient, monomial: Monomial = ONE) -> Terms:
        return self.sum((m * monomial, c * factor) for m, c in a)

    def magnitude(self, small: Terms) -> arb:
        """An upper bound of the absolute value of something that tends to 0."""
        return sum((abs(c.ball) * self.bound(m) for m, c in small), arb(0)).upper()

    def leading(self, u: Terms) -> tuple[Monomial, Coefficient, Terms]:
        """``c*m*(1 + rest)`` with the rest tending to 0."""
        if not u:
            raise Undetermined("division by zero")
        (monomial, coefficient), *others = u
        sign = coefficient.sign
        assert sign
        inverse = (
            Coefficient.of(1 / coefficient.exact)
            if coefficient.exact is not None
            else Coefficient(1 / coefficient.ball)
        )
        return monomial, coefficient, self.scale(tuple(others), inverse, monomial**INVERSE)

    def sign(self, u: Terms) -> int:
        """The sign that an expansion has for all x from the start on; 0 for the empty sum."""
        if not u:
            return 0
        _, coefficient, rest = self.leading(u)
        self._require(self.magnitude(rest) < 1)
        return coefficient.sign

    def compose(self, coefficients: Sequence[Coefficient], rest: Terms) -> Terms:
        """A power series in something small, the last coefficient that of the remainder."""
        total: Terms = ()
        for coefficient in reversed(coefficients):
            total = self.sum((*self.multiply(total, rest), (ONE, coefficient)))
        return total

    def power(self, base: Terms, exponent: Fraction) -> Terms:
        if not base and exponent > 0:
            return ()
        if exponent.denominator == 1 and 0 < exponent <= self.terms:
            result = base
            for _ in range(exponent.numerator - 1):
                result = self.multiply(result, base)
            return result
        monomial, coefficient, rest = self.leading(base)
        if exponent.denominator != 1 and coefficient.sign < 0:
            raise Undetermined("a root of something negative")
        if coefficient.exact is not None:
            rational = sympy.Rational(exponent.numerator, exponent.denominator)
            front = Coefficient.of(coefficient.exact**rational)
        elif exponent.denominator == 1:
            front = Coefficient(_integer_power(coefficient.ball, exponent.numerator))
        else:
            front = Coefficient((coefficient.ball.log() * exact(exponent)).exp())
        return self.scale(self._one_plus(rest, exponent), front, monomial**exponent)

    def _one_plus(self, rest: Terms, exponent: Fraction) -> Terms:
        if not rest:
            return self.constant(sympy.S.One)
        size = self.magnitude(rest)
        self._require(size < 1)
        binomials = [sympy.S.One]
        for k in range(self.terms):
            factor = (exponent - k) / (k + 1)
            binomials.append(binomials[-1] * sympy.Rational(factor.numerator, factor.denominator))
        around = ((1 + arb(0, 1) * size).log() * exact(exponent - self.terms)).exp()
        series = [*map(Coefficient.of, binomials[:-1]), Coefficient(number(binomials[-1]) * around)]
        return self.compose(series, rest)

    def apply(self, function: str, argument: Terms) -> Terms:
        if function == "log":
            return self._log_of(argument)
        if argument and argument[0][0].growth > 0:
            if function == "exp":
                return self._exp_of(argument)
            if function in ("sin", "cos"):
                return ((ONE, Coefficient(arb(0, 1))),)
            if function not in _GROWING:
                raise Undetermined(f"{function} of something without a limit")
            return _GROWING[function](self, argument, self.sign(argument))
        return self._at_finite_limit(function, argument)

    def negate(self, u: Terms) -> Terms:
        return self.scale(u, Coefficient.of(sympy.S.NegativeOne))

    def _at_finite_limit(self, function: str, argument: Terms) -> Terms:
        limit = next((c for m, c in argument if m == ONE), Coefficient.of(sympy.S.Zero))
        rest = tuple((m, c) for m, c in argument if m != ONE)
        size = self.magnitude(rest)
        with series_length(self.terms + 1):
            wide = arb_series([limit.ball + arb(0, 1) * size, 1])
            try:
                remainder = Series().apply(function, wide)[self.terms]
                near = Series().apply(function, arb_series([limit.ball, 1]))
            except (ValueError, ZeroDivisionError) as error:
                raise TooNear("no power series") from error
        self._require(bool(remainder.is_finite()))
        if limit.exact is not None:
            series = [Coefficient.of(c) for c in _coefficients(function, limit.exact, self.terms)]
        else:
            series = [Coefficient(near[k]) for k in range(self.terms)]
        if not rest:
            return self.sum([(ONE, series[0])])
        return self.compose([*series, Coefficient(remainder)], rest)

    def _exp_of(self, argument: Terms) -> Terms:
        growing = [(m, c) for m, c in argument if m.growth > 0]
        bounded = tuple((m, c) for m, c in argument if m.growth <= 0)
        monomial = ONE
        for part, coefficient in growing:
            if coefficient.exact is None:
                raise Undetermined("an exponent known by a ball only")
            if part == LOG:
                if not coefficient.exact.is_Rational:
                    raise Undetermined("an irrational power")
                monomial *= X ** fraction_of(coefficient.exact)
            else:
                monomial *= Monomial(((part, coefficient.exact),))
        inner = self._at_finite_limit("exp", bounded)
        return self.scale(inner, Coefficient.of(sympy.S.One), monomial)

    def _log_of(self, argument: Terms) -> Terms:
        monomial, coefficient, rest = self.leading(argument)
        if coefficient.sign < 0 or monomial.log_power:
            raise Undetermined("a logarithm")
        parts = [(m, Coefficient.of(c)) for m, c in monomial.exponent]
        power = sympy.Rational(monomial.power.numerator, monomial.power.denominator)
        parts.append((LOG, Coefficient.of(power)))
        parts.append((
            ONE,
            Coefficient.of(sympy.log(coefficient.exact))
            if coefficient.exact is not None
            else Coefficient(coefficient.ball.log()),
        ))  # fmt: skip
        one = self.sum([(ONE, Coefficient.of(sympy.S.One)), *rest])
        return self.sum((*parts, *self._at_finite_limit("log", one)))


def _integer_power(base: arb, exponent: int) -> arb:
    result = arb(1)
    for _ in range(abs(exponent)):
        result *= base
    return 1 / result if exponent < 0 else result


@cache
def _coefficients(function: str, at: sympy.Expr, length: int) -> tuple[sympy.Expr, ...]:
    """The exact Taylor coefficients of one of the notation's functions."""
    t = sympy.Dummy("t")
    call = getattr(sympy, function)(t)
    slopes = (call.diff(t, k).subs(t, at) / sympy.factorial(k) for k in range(length))
    return tuple(expanded(value) for value in slopes)


def _half(algebra: Expansions, u: Terms) -> Terms:
    return algebra.scale(u, Coefficient.of(sympy.S.Half))


def _inverse(algebra: Expansions, u: Terms) -> Terms:
    return algebra.power(u, Fraction(-1))


def _signed(algebra: Expansions, u: Terms, sign: int) -> Terms:
    return algebra.scale(u, Coefficient.of(sympy.Integer(sign)))


def _one(algebra: Expansions) -> Terms:
    return algebra.constant(sympy.S.One)


def _tanh(algebra: Expansions, u: Terms, sign: int) -> Terms:
    decay = algebra.apply("exp", algebra.scale(u, Coefficient.of(sympy.Integer(-2 * sign))))
    below = algebra.add(_one(algebra), decay)
    above = algebra.add(_one(algebra), algebra.negate(decay))
    return _signed(algebra, algebra.multiply(above, _inverse(algebra, below)), sign)


def _sinh(algebra: Expansions, u: Terms, sign: int) -> Terms:
    up, down = algebra.apply("exp", u), algebra.apply("exp", algebra.negate(u))
    return _half(algebra, algebra.add(up, algebra.negate(down)))


def _cosh(algebra: Expansions, u: Terms, sign: int) -> Terms:
    up, down = algebra.apply("exp", u), algebra.apply("exp", algebra.negate(u))
    return _half(algebra, algebra.add(up, down))


def _asinh(algebra: Expansions, u: Terms, sign: int) -> Terms:
    size = _signed(algebra, u, sign)
    root = algebra.power(algebra.add(algebra.multiply(u, u), _one(algebra)), Fraction(1, 2))
    return _signed(algebra, algebra.apply("log", algebra.add(size, root)), sign)


def _atan(algebra: Expansions, u: Terms, sign: int) -> Terms:
    inverse = algebra.apply("atan", _inverse(algebra, u))
    return algebra.add(algebra.constant(sign * sympy.pi / 2), algebra.negate(inverse))


def _erfc_of_large(algebra: Expansions, u: Terms) -> Terms:
    """``exp(-u**2)/(u*sqrt(pi)) * (1 - 1/(2*u**2) + …)``; the error has the next term's sign.

    The series envelops the function (DLMF 7.12.1 and its error bound 7.12(i)).
    """
    square = algebra.multiply(u, u)
    inverse = _inverse(algebra, square)
    terms = [sympy.S.One]
    for k in range(algebra.terms):
        terms.append(terms[-1] * sympy.Rational(-(2 * k + 1), 2))
    between = Coefficient(number(terms[-1]) * arb(0.5, 0.5))
    series = algebra.compose([*map(Coefficient.of, terms[:-1]), between], inverse)
    decay = algebra.apply("exp", algebra.negate(square))
    front = algebra.scale(_inverse(algebra, u), Coefficient.of(1 / sympy.sqrt(sympy.pi)))
    return algebra.multiply(algebra.multiply(decay, front), series)


def _erfc(algebra: Expansions, u: Terms, sign: int) -> Terms:
    tail = _erfc_of_large(algebra, _signed(algebra, u, sign))
    if sign > 0:
        return tail
    return algebra.add(algebra.constant(sympy.Integer(2)), algebra.negate(tail))


def _erf(algebra: Expansions, u: Terms, sign: int) -> Terms:
    tail = _erfc_of_large(algebra, _signed(algebra, u, sign))
    return _signed(algebra, algebra.add(_one(algebra), algebra.negate(tail)), sign)


_GROWING = {
    "tanh": _tanh,
    "sinh": _sinh,
    "cosh": _cosh,
    "asinh": _asinh,
    "atan": _atan,
    "erf": _erf,
    "erfc": _erfc,
}
"""Functions of something that grows without bound, its sign given."""
