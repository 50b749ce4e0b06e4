"""From a smooth SymPy expression to its Taylor coefficients at 0, exact in everything else.

Power-series arithmetic on truncated coefficient lists (Knuth, TAOCP 2, section 4.7). A coefficient
is a rational number or, with parameters, other inputs or constants in it, a quotient in lowest
terms of the field that those generate: sums of products stay as short as they can be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import repeat
from typing import TypeAlias

import sympy
from flint import ctx, fmpq
from sympy import S

from symact.field import Field
from symact.lattice import BY_EXP, TooComplex
from symact.meaning import fraction_of
from symact.numeric import Point, ball
from symact.quotient import Quotient

Coefficient: TypeAlias = fmpq | Quotient
Series: TypeAlias = list[Coefficient]

_MOST_TERMS = 100
"""Terms of one coefficient beyond which the expansion is not worth having."""

_HIGHEST_POWER = 64
"""Whole powers are expanded up to here."""

_NOT_SMOOTH = (sympy.I, sympy.zoo, sympy.nan, sympy.Abs, sympy.sign)

_ZERO, _ONE = fmpq(0), fmpq(1)


class NoExpansion(ValueError):
    """The expression has no Taylor expansion at 0 that this module can find."""


def taylor(
    expression: sympy.Expr, variable: sympy.Symbol, terms: int, probe: Point
) -> tuple[int, tuple[sympy.Expr, ...]]:
    """(k, (c0, c1, …)) with ``expression = x**k * (c0 + c1*x + …)`` and ``c0 != 0``.

    `probe` gives every other symbol a value, to recognize a coefficient that may be zero; such a
    coefficient is only dropped if it is proved to be. Raises NoExpansion.
    """
    try:
        expansion = _Expansion(expression, variable)
        coefficients = expansion.series(expression, terms)
    except (TooComplex, ZeroDivisionError) as error:
        raise NoExpansion(str(error)) from None
    first = next((k for k, c in enumerate(coefficients) if not _is_zero(c)), None)
    if first is None:
        raise NoExpansion("every computed coefficient is zero")
    settled = (_settled(expansion.meaning(c), probe) for c in coefficients[first:])
    return first, tuple(settled)


def _settled(coefficient: sympy.Expr, probe: Point) -> sympy.Expr:
    if coefficient == 0:
        return S.Zero
    if coefficient.has(*_NOT_SMOOTH):
        raise NoExpansion("a coefficient is not smooth, or not real")
    with ctx.workprec(300):
        if not ball(coefficient, probe).contains(0):
            return coefficient
    raise NoExpansion("a coefficient cannot be told from zero")


def _is_zero(coefficient: Coefficient) -> bool:
    return coefficient == 0 if isinstance(coefficient, fmpq) else coefficient.num.is_zero()


def _constants(expression: sympy.Expr, x: sympy.Symbol) -> Iterator[sympy.Expr]:
    """What coefficients are made of: parts without x, and function values at x = 0."""
    if not expression.has(x):
        yield expression
        return
    for arg in expression.args:
        yield from _constants(arg, x)
    if expression.is_Function or (expression.is_Pow and not expression.exp.is_Integer):
        values = [expression]
        if expression.func in (sympy.erf, sympy.erfc):
            values.append(sympy.exp(-(expression.args[0] ** 2)))
        if expression.func in BY_EXP:
            values.append(sympy.exp(expression.args[0]))
        for value in (value.xreplace({x: S.Zero}) for value in values):
            if not value.has(S.NaN, S.ComplexInfinity, S.Infinity, S.NegativeInfinity):
                yield value


class _Expansion:
    """The series of the parts of one expression."""

    def __init__(self, expression: sympy.Expr, variable: sympy.Symbol) -> None:
        self.x = variable
        self.field = Field(dict.fromkeys(_constants(expression, variable)))
        self.done: dict[tuple[sympy.Expr, int], Series] = {}

    # Coefficients

    def coefficient(self, expression: sympy.Expr) -> Coefficient:
        if expression.is_Rational:
            return _rational(expression)
        if expression.is_number and not expression.is_real:
            raise NoExpansion(f"{expression} is not real")
        return self._short(self.field.quotient(expression))

    def meaning(self, coefficient: Coefficient) -> sympy.Expr:
        if isinstance(coefficient, fmpq):
            return sympy.Rational(int(coefficient.p), int(coefficient.q))
        return self.field.meaning(coefficient)

    def _short(self, value: Quotient) -> Coefficient:
        if value.num.is_constant() and value.den.is_constant():
            return fmpq(_number(value.num), _number(value.den))
        if len(value.num) + len(value.den) > _MOST_TERMS:
            raise NoExpansion("a coefficient grows too large")
        return value

    def _quotient(self, value: Coefficient) -> Quotient:
        if isinstance(value, Quotient):
            return value
        ring = self.field.ctx
        return Quotient(ring.constant(int(value.p)), ring.constant(int(value.q)))

    def add(self, a: Coefficient, b: Coefficient) -> Coefficient:
        if isinstance(a, fmpq) and isinstance(b, fmpq):
            return a + b
        if _is_zero(a) or _is_zero(b):
            return b if _is_zero(a) else a
        return self._short(self.field.add(self._quotient(a), self._quotient(b)))

    def times(self, a: Coefficient, b: Coefficient) -> Coefficient:
        if isinstance(a, fmpq) and isinstance(b, fmpq):
            return a * b
        if _is_zero(a) or _is_zero(b):
            return _ZERO
        return self._short(self.field.multiply(self._quotient(a), self._quotient(b)))

    def over(self, a: Coefficient, b: Coefficient) -> Coefficient:
        if _is_zero(b):
            raise NoExpansion("a division by zero")
        if isinstance(a, fmpq) and isinstance(b, fmpq):
            return a / b
        return self._short(self.field.divide(self._quotient(a), self._quotient(b)))

    def dot(self, a: Sequence[Coefficient], b: Sequence[Coefficient]) -> Coefficient:
        return reduce(self.add, map(self.times, a, b), _ZERO)

    # Series

    def series(self, node: sympy.Expr, n: int) -> Series:
        """The first n coefficients of a part."""
        key = (node, n)
        if key not in self.done:
            self.done[key] = self._expand(node, n)
        return self.done[key]

    def _expand(self, node: sympy.Expr, n: int) -> Series:
        if not node.has(self.x):
            return self._constant(self.coefficient(node), n)
        if node == self.x:
            return [_ZERO, _ONE, *repeat(_ZERO, n)][:n]
        if node.is_Add:
            parts = [self.series(arg, n) for arg in node.args]
            return [reduce(self.add, column) for column in zip(*parts, strict=True)]
        if node.is_Mul:
            return self._fraction(node, n)
        if node.is_Pow:
            return self._power(node, n)
        if node.func in _FUNCTIONS:
            return _FUNCTIONS[node.func](self, self.series(node.args[0], n), n)
        raise NoExpansion(f"no rule for {node.func.__name__}")

    @staticmethod
    def _constant(value: Coefficient, n: int) -> Series:
        return [value, *repeat(_ZERO, n - 1)]

    def _fraction(self, node: sympy.Expr, n: int) -> Series:
        """A product, its negative powers together as one divisor: ``sin(x)/x`` is regular."""
        outside, inside = node.as_independent(self.x, as_Add=False)
        top, bottom = sympy.fraction(inside)
        order = 0
        if bottom.has(self.x):
            divisor = self._factors(bottom, n + 8)
            order = next((k for k, c in enumerate(divisor) if not _is_zero(c)), len(divisor))
        result = self._factors(top, n + order)
        if bottom.has(self.x):
            if not all(map(_is_zero, result[:order])):
                raise NoExpansion("a pole at 0")
            result = self.divide(result[order:], divisor[order : order + n], n)
        factor = self.coefficient(outside)
        return [self.times(factor, c) for c in result[:n]]

    def _factors(self, product: sympy.Expr, n: int) -> Series:
        result = self._constant(_ONE, n)
        for factor in sympy.Mul.make_args(product):
            result = self.multiply(result, self.series(factor, n), n)
        return result

    def multiply(self, a: Series, b: Series, n: int) -> Series:
        return [self.dot(a[: k + 1], b[k::-1]) for k in range(n)]

    def divide(self, a: Series, b: Series, n: int) -> Series:
        result: Series = []
        for k in range(n):
            known = self.times(fmpq(-1), self.dot(result, b[k:0:-1]))
            result.append(self.over(self.add(a[k], known), b[0]))
        return result

    def _power(self, node: sympy.Expr, n: int) -> Series:
        base, exponent = node.base, node.exp
        if exponent.has(self.x):
            return self.series(sympy.exp(exponent * sympy.log(base)), n)
        if exponent.is_Integer and abs(exponent) > _HIGHEST_POWER:
            raise NoExpansion("too high a power")
        if exponent.is_Integer and exponent > 0:
            result = series = self.series(base, n)
            for _ in range(int(exponent) - 1):
                result = self.multiply(result, series, n)
            return result
        if exponent.is_Integer:
            return self._fraction(node, n)
        return self.real_power(self.series(base, n), exponent, n)

    def real_power(self, u: Series, a: sympy.Expr, n: int) -> Series:
        """``f = u**a`` from ``u f' = a u' f``."""
        if _is_zero(u[0]):
            raise NoExpansion("a power of something that vanishes at 0")
        exponent = self.coefficient(a)
        f = [self.coefficient(self.meaning(u[0]) ** a)]
        for k in range(1, n):
            factors = [
                self.times(self.add(self.times(exponent, fmpq(j)), fmpq(j - k)), u[j])
                for j in range(1, k + 1)
            ]
            total = self.dot(factors, f[k - 1 :: -1])
            f.append(self.over(total, self.times(fmpq(k), u[0])))
        return f

    def start(self, function: Callable[[sympy.Expr], sympy.Expr], u: Series) -> Coefficient:
        """A function's value at 0."""
        return self.coefficient(function(self.meaning(u[0])))

    def slopes(self, u: Series) -> Series:
        """The coefficients of ``x u'``."""
        return [self.times(fmpq(k), c) for k, c in enumerate(u)]

    def integral(self, start: Coefficient, slope: Series, n: int) -> Series:
        return [start, *(self.times(fmpq(1, k), slope[k - 1]) for k in range(1, n))]

    def derivative(self, u: Series) -> Series:
        return [*self.slopes(u)[1:], _ZERO]

    def square_plus_one(self, u: Series, n: int) -> Series:
        first, *rest = self.multiply(u, u, n)
        return [self.add(first, _ONE), *rest]


def _rational(value: sympy.Rational) -> fmpq:
    fraction = fraction_of(value)
    return fmpq(fraction.numerator, fraction.denominator)


def _number(polynomial) -> int:  # type: ignore[no-untyped-def]
    return 0 if polynomial.is_zero() else int(polynomial.leading_coefficient())


def _exp(on: _Expansion, u: Series, n: int) -> Series:
    f, slopes = [on.start(sympy.exp, u)], on.slopes(u)
    for k in range(1, n):
        f.append(on.times(fmpq(1, k), on.dot(slopes[1 : k + 1], f[k - 1 :: -1])))
    return f


def _log(on: _Expansion, u: Series, n: int) -> Series:
    if _is_zero(u[0]):
        raise NoExpansion("the logarithm of something that vanishes at 0")
    return on.integral(on.start(sympy.log, u), on.divide(on.derivative(u), u, n), n)


def _atan(on: _Expansion, u: Series, n: int) -> Series:
    slope = on.divide(on.derivative(u), on.square_plus_one(u, n), n)
    return on.integral(on.start(sympy.atan, u), slope, n)


def _asinh(on: _Expansion, u: Series, n: int) -> Series:
    root = on.real_power(on.square_plus_one(u, n), -S.Half, n)
    return on.integral(on.start(sympy.asinh, u), on.multiply(on.derivative(u), root, n), n)


def _erf(on: _Expansion, u: Series, n: int) -> Series:
    gauss = _exp(on, [on.times(fmpq(-1), c) for c in on.multiply(u, u, n)], n)
    factor = on.coefficient(2 / sympy.sqrt(sympy.pi))
    slope = [on.times(factor, c) for c in on.multiply(on.derivative(u), gauss, n)]
    return on.integral(on.start(sympy.erf, u), slope, n)


def _erfc(on: _Expansion, u: Series, n: int) -> Series:
    first, *rest = [on.times(fmpq(-1), c) for c in _erf(on, u, n)]
    return [on.add(_ONE, first), *rest]


def _pair(
    on: _Expansion, u: Series, n: int, start: Sequence[Coefficient], sign: int
) -> tuple[Series, Series]:
    """``s' = c u'``, ``c' = sign * s u'``: sine and cosine, or their hyperbolic kin."""
    s, c = [start[0]], [start[1]]
    slopes = on.slopes(u)[1:]
    for k in range(1, n):
        s_next = on.times(fmpq(1, k), on.dot(slopes[:k], c[k - 1 :: -1]))
        c_next = on.times(fmpq(sign, k), on.dot(slopes[:k], s[k - 1 :: -1]))
        s.append(s_next)
        c.append(c_next)
    return s, c


def _circular(on: _Expansion, u: Series, n: int) -> tuple[Series, Series]:
    return _pair(on, u, n, [on.start(f, u) for f in (sympy.sin, sympy.cos)], -1)


def _hyperbolic(on: _Expansion, u: Series, n: int) -> tuple[Series, Series]:
    # By exponentials: sinh(log(2)) is 3/4, and as a symbol it would grow in every coefficient.
    start = [on.coefficient(f(on.meaning(u[0])).rewrite(sympy.exp)) for f in _HYPERBOLIC]
    return _pair(on, u, n, start, 1)


_HYPERBOLIC = (sympy.sinh, sympy.cosh)

_FUNCTIONS: Mapping[sympy.Function, Callable[[_Expansion, Series, int], Series]] = {
    sympy.exp: _exp,
    sympy.log: _log,
    sympy.sin: lambda on, u, n: _circular(on, u, n)[0],
    sympy.cos: lambda on, u, n: _circular(on, u, n)[1],
    sympy.tan: lambda on, u, n: on.divide(*_circular(on, u, n), n),
    sympy.sinh: lambda on, u, n: _hyperbolic(on, u, n)[0],
    sympy.cosh: lambda on, u, n: _hyperbolic(on, u, n)[1],
    sympy.tanh: lambda on, u, n: on.divide(*_hyperbolic(on, u, n), n),
    sympy.atan: _atan,
    sympy.asinh: _asinh,
    sympy.erf: _erf,
    sympy.erfc: _erfc,
}
