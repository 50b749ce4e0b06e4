"""From a smooth SymPy expression to its Taylor coefficients at 0, exact in the parameters.

Power-series arithmetic on truncated coefficient lists (Knuth, TAOCP 2, section 4.7); SymPy's own
``series`` is far slower and changes the order of what it returns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import sympy
from flint import ctx
from sympy import S

from symact.numeric import Point, ball

Series = list[sympy.Expr]

_BRANCH_LIMIT = 300
"""Operations in one coefficient beyond which the expansion is not worth having."""


_NOT_SMOOTH = (sympy.I, sympy.zoo, sympy.nan, sympy.Abs, sympy.sign)


class NoExpansion(ValueError):
    """The expression has no Taylor expansion at 0 that this module can find."""


def taylor(
    expression: sympy.Expr, variable: sympy.Symbol, terms: int, probe: Point
) -> tuple[int, tuple[sympy.Expr, ...]]:
    """(k, (c0, c1, …)) with ``expression = x**k * (c0 + c1*x + …)`` and ``c0 != 0``.

    `probe` gives every other symbol a value, to recognize a coefficient that may be zero; such a
    coefficient is only dropped if SymPy proves that it is. Raises NoExpansion.
    """
    coefficients = [_settled(c, probe) for c in _expand(expression, variable, terms)]
    first = next((k for k, c in enumerate(coefficients) if c != 0), None)
    if first is None:
        raise NoExpansion("every computed coefficient is zero")
    return first, tuple(coefficients[first:])


def _settled(coefficient: sympy.Expr, probe: Point) -> sympy.Expr:
    expanded = sympy.expand(coefficient)
    if expanded.has(*_NOT_SMOOTH):
        raise NoExpansion("a coefficient is not smooth, or not real")
    if expanded == 0 or sympy.count_ops(expanded) > _BRANCH_LIMIT:
        if expanded != 0:
            raise NoExpansion("a coefficient grows too large")
        return S.Zero
    with ctx.workprec(300):
        if not ball(expanded, probe).contains(0):
            return expanded
    if sympy.simplify(expanded) == 0:
        return S.Zero
    raise NoExpansion("a coefficient cannot be told from zero")


def _expand(node: sympy.Expr, x: sympy.Symbol, n: int) -> Series:
    """The first n coefficients."""
    if not node.has(x):
        return [node] + [S.Zero] * (n - 1)
    if node == x:
        return ([S.Zero, S.One] + [S.Zero] * n)[:n]
    if node.is_Add:
        parts = [_expand(arg, x, n) for arg in node.args]
        return [sympy.Add(*column) for column in zip(*parts, strict=True)]
    if node.is_Mul:
        return _quotient(node, x, n)
    if node.is_Pow:
        return _power(node, x, n)
    if node.func in _FUNCTIONS:
        return _FUNCTIONS[node.func](_expand(node.args[0], x, n), n)
    raise NoExpansion(f"no rule for {node.func.__name__}")


def _quotient(node: sympy.Expr, x: sympy.Symbol, n: int) -> Series:
    """A product, its negative powers together as one divisor: ``sin(x)/x`` is regular."""
    top, bottom = sympy.fraction(node)
    order = 0
    if bottom.has(x):
        divisor = _factors(bottom, x, n + 8)
        order = next((k for k, c in enumerate(divisor) if sympy.expand(c) != 0), len(divisor))
    dividend = _factors(top, x, n + order)
    if not bottom.has(x):
        return [c / bottom for c in dividend[:n]]
    if any(sympy.expand(c) != 0 for c in dividend[:order]):
        raise NoExpansion("a pole at 0")
    return _divide(dividend[order:], divisor[order : order + n], n)


def _factors(product: sympy.Expr, x: sympy.Symbol, n: int) -> Series:
    result: Series = [S.One] + [S.Zero] * (n - 1)
    for factor in sympy.Mul.make_args(product):
        result = _multiply(result, _expand(factor, x, n), n)
    return result


def _multiply(a: Series, b: Series, n: int) -> Series:
    return [sympy.expand(sum((a[i] * b[k - i] for i in range(k + 1)), S.Zero)) for k in range(n)]


def _divide(a: Series, b: Series, n: int) -> Series:
    result: Series = []
    for k in range(n):
        known = sum((result[i] * b[k - i] for i in range(k)), S.Zero)
        result.append(sympy.expand((a[k] - known) / b[0]))
    return result


def _power(node: sympy.Expr, x: sympy.Symbol, n: int) -> Series:
    base, exponent = node.base, node.exp
    if exponent.has(x):
        return _expand(sympy.exp(exponent * sympy.log(base)), x, n)
    if exponent.is_Integer and exponent > 0:
        result = series = _expand(base, x, n)
        for _ in range(int(exponent) - 1):
            result = _multiply(result, series, n)
        return result
    if exponent.is_Integer:
        return _quotient(node, x, n)
    return _real_power(_expand(base, x, n), exponent, n)


def _real_power(u: Series, a: sympy.Expr, n: int) -> Series:
    """``f = u**a`` from ``u f' = a u' f``."""
    if sympy.expand(u[0]) == 0:
        raise NoExpansion("a power of something that vanishes at 0")
    f = [u[0] ** a]
    for k in range(1, n):
        total = sum(((a * j - (k - j)) * u[j] * f[k - j] for j in range(1, k + 1)), S.Zero)
        f.append(sympy.expand(total / (k * u[0])))
    return f


def _exp(u: Series, n: int) -> Series:
    f = [sympy.exp(u[0])]
    for k in range(1, n):
        f.append(sympy.expand(sum((j * u[j] * f[k - j] for j in range(1, k + 1)), S.Zero) / k))
    return f


def _derivative(u: Series) -> Series:
    return [*[k * c for k, c in enumerate(u)][1:], S.Zero]


def _integral(start: sympy.Expr, slope: Series, n: int) -> Series:
    return [start] + [sympy.expand(slope[k - 1] / k) for k in range(1, n)]


def _log(u: Series, n: int) -> Series:
    if sympy.expand(u[0]) == 0:
        raise NoExpansion("the logarithm of something that vanishes at 0")
    return _integral(sympy.log(u[0]), _divide(_derivative(u), u, n), n)


def _atan(u: Series, n: int) -> Series:
    square = _multiply(u, u, n)
    square[0] += 1
    return _integral(sympy.atan(u[0]), _divide(_derivative(u), square, n), n)


def _asinh(u: Series, n: int) -> Series:
    square = _multiply(u, u, n)
    square[0] += 1
    root = _real_power(square, -S.Half, n)
    return _integral(sympy.asinh(u[0]), _multiply(_derivative(u), root, n), n)


def _erf(u: Series, n: int) -> Series:
    gauss = _exp([-c for c in _multiply(u, u, n)], n)
    slope = _multiply(_derivative(u), gauss, n)
    return _integral(sympy.erf(u[0]), [2 / sympy.sqrt(sympy.pi) * c for c in slope], n)


def _erfc(u: Series, n: int) -> Series:
    complement = _erf(u, n)
    return [1 - complement[0]] + [-c for c in complement[1:]]


def _pair(u: Series, n: int, start: Sequence[sympy.Expr], sign: int) -> tuple[Series, Series]:
    """``s' = c u'``, ``c' = sign * s u'``: sine and cosine, or their hyperbolic kin."""
    s, c = [start[0]], [start[1]]
    for k in range(1, n):
        slopes = [j * u[j] for j in range(1, k + 1)]
        s_next = sum((d * c[k - j] for j, d in enumerate(slopes, 1)), S.Zero) / k
        c_next = sum((d * s[k - j] for j, d in enumerate(slopes, 1)), S.Zero) * sign / k
        s.append(sympy.expand(s_next))
        c.append(sympy.expand(c_next))
    return s, c


def _circular(u: Series, n: int) -> tuple[Series, Series]:
    return _pair(u, n, (sympy.sin(u[0]), sympy.cos(u[0])), -1)


def _hyperbolic(u: Series, n: int) -> tuple[Series, Series]:
    # By exponentials: sinh(log(2)) is 3/4, and as a symbol it would grow in every coefficient.
    start = [f(u[0]).rewrite(sympy.exp) for f in (sympy.sinh, sympy.cosh)]
    return _pair(u, n, start, 1)


_FUNCTIONS: Mapping[sympy.Function, Callable[[Series, int], Series]] = {
    sympy.exp: _exp,
    sympy.log: _log,
    sympy.sin: lambda u, n: _circular(u, n)[0],
    sympy.cos: lambda u, n: _circular(u, n)[1],
    sympy.tan: lambda u, n: _divide(*_circular(u, n), n),
    sympy.sinh: lambda u, n: _hyperbolic(u, n)[0],
    sympy.cosh: lambda u, n: _hyperbolic(u, n)[1],
    sympy.tanh: lambda u, n: _divide(*_hyperbolic(u, n), n),
    sympy.atan: _atan,
    sympy.asinh: _asinh,
    sympy.erf: _erf,
    sympy.erfc: _erfc,
}
