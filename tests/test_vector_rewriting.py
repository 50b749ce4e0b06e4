"""Bodies along an axis are rewritten by identities only: both sides at 60 digits, random bodies."""

from __future__ import annotations

import random

import mpmath
import pytest
import sympy

from symact.vector.program import Output, Program, multiple
from symact.vector.quotients import bounded, is_bounded

X, Y, SUM, C = sympy.symbols("x y #R0 c", real=True)
P = sympy.Symbol("p", positive=True)
ATOMS = (X, X, Y, SUM, P, C, sympy.S.One, sympy.Integer(2), sympy.S.Half, -X, X - SUM, P * X)
EXPONENTS = (X, -X, 2 * X, 3 * X, X / 2, P * X, X - SUM, SUM - X, Y, X + Y, X**2, 2 * X - 2 * SUM)
FUNCTIONS = (
    sympy.tanh,
    sympy.erf,
    sympy.cos,
    sympy.sin,
    sympy.exp,
    lambda u: sympy.sqrt(1 + u**2),
    lambda u: 1 / sympy.sqrt(1 + u**2),
    lambda u: sympy.log(1 + sympy.exp(u)),
    lambda u: 1 / (1 + sympy.exp(u)),
    lambda u: sympy.Piecewise((u, X < Y), (-u, True), evaluate=False),
)


def body(draw, depth):
    """A random expression as the derivation makes them: sums, products, quotients, powers."""
    kind = draw.random()
    if depth <= 0 or kind < 0.25:
        return draw.choice([draw.choice(ATOMS), sympy.exp(draw.choice(EXPONENTS))])
    first = body(draw, depth - 1)
    if kind < 0.45:
        return first + body(draw, depth - 1)
    if kind < 0.6:
        return first * body(draw, depth - 1)
    if kind < 0.8:
        return body(draw, depth - 1) / first if first != 0 else first
    if kind < 0.86:
        return first ** draw.choice([2, 3])
    return draw.choice(FUNCTIONS)(draw.choice([X, draw.choice(EXPONENTS), first]))


def rewritten(expression):
    found = Program((X, Y), (), (), (P, C), (), (Output(expression, along=True),))
    return bounded(found).outputs[0].expression


def value(expression, point):
    symbols = sorted(point, key=str)
    return sympy.lambdify(symbols, expression, "mpmath")(*(point[one] for one in symbols))


@pytest.mark.parametrize("seed", range(8))
def test_random_bodies_keep_their_values(seed):
    draw = random.Random(seed)
    changed = 0
    for _ in range(100):
        expression = body(draw, draw.choice([2, 3, 3, 4]))
        if draw.random() < 0.4:
            expression = sympy.diff(expression, X)
        is_finite = not expression.has(sympy.zoo, sympy.nan, sympy.oo, sympy.Derivative)
        if not is_finite or expression.count_ops() > 150:
            continue
        other = rewritten(expression)
        if other == expression:
            continue
        changed += 1
        point = {one: mpmath.mpf(draw.uniform(-3, 3)) for one in (X, Y, SUM, C)}
        point[P] = mpmath.mpf(draw.uniform(0.2, 3))
        with mpmath.workdps(60):
            exact = value(expression, point)
            if mpmath.isfinite(exact) and not isinstance(exact, mpmath.mpc):
                assert abs(value(other, point) - exact) < mpmath.mpf(10) ** -40 * (1 + abs(exact))
    assert changed > 3


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("exp(x)/(1 + exp(x)) - exp(2*x)/(1 + exp(x))**2", "1/(exp(x/2) + exp(-x/2))**2"),
        ("exp(x)/(exp(x) + exp(y))", "1/(exp(y - x) + 1)"),
        ("1/(1 + exp(-x))", "1/(1 + exp(-x))"),
        ("p*x*(1 + erf(x))", "p*x*erfc(-x)"),
        ("c - c*cos(x)", "2*c*sin(x/2)**2"),
        ("1/x - 1/(x + 1)", "1/(x*(x + 1))"),
        ("1 - tanh(y)**2", "1/cosh(y)**2"),
    ],
)
def test_what_bodies_become(written, becomes):
    names = {"x": X, "y": Y, "c": C, "p": P}
    assert rewritten(sympy.sympify(written, names)) == sympy.sympify(becomes, names)


def test_what_is_left_of_a_sum_may_be_a_product():
    tanh = sympy.tanh(X)
    total = (tanh**2 - 1) / tanh**2 - tanh**2 + 1
    assert abs(rewritten(total).subs(X, 2) - total.subs(X, 2)).evalf(30) < 1e-25


def test_sums_of_a_row_are_left_alone():
    softmax = sympy.exp(X) / (1 + SUM)
    assert rewritten(softmax) == softmax
    assert not is_bounded(softmax)
    assert is_bounded(sympy.exp(X) / (1 + sympy.exp(X - SUM)))


@pytest.mark.parametrize(
    ("exponent", "of", "times"),
    [
        (SUM - X, X - SUM, -1),
        (2 * X - 2 * SUM, X - SUM, 2),
        (X, X / 2, 2),
        (P * X, X, None),
        (X + Y, X, None),
        (sympy.exp(X + Y), sympy.exp(X + Y), 1),
    ],
)
def test_multiples_of_exponents(exponent, of, times):
    assert multiple(exponent, of) == times
