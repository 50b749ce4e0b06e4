"""Equality of expressions, decided exactly: what is equal is found equal, what is not never is."""

from __future__ import annotations

import pytest
import sympy
from sympy import atan, cos, cosh, erf, erfc, exp, log, pi, sin, sinh, sqrt, tan, tanh

from symact.field import Field
from symact.lattice import Lattice, TooComplex
from symact.meaning import fraction_of

x, y = sympy.symbols("x y", real=True)
b = sympy.Symbol("b", positive=True)
half = sympy.Rational(1, 2)

EQUAL = [
    (1 / (1 + exp(-x)), exp(x) / (1 + exp(x))),
    (tanh(x), (exp(2 * x) - 1) / (exp(2 * x) + 1)),
    (tanh(x / 2), sinh(x) / (1 + cosh(x))),
    (cosh(x) ** 2 - sinh(x) ** 2, sympy.Integer(1)),
    (tanh(log(1 + exp(x))), ((1 + exp(x)) ** 2 - 1) / ((1 + exp(x)) ** 2 + 1)),
    ((1 + exp(b * x)) ** (1 / b), exp(log(1 + exp(b * x)) / b)),
    (log(1 + exp(-b * x)), log(1 + exp(b * x)) - b * x),
    (log(cosh(x)), x + log(1 + exp(-2 * x)) - log(2)),
    (log(8 * (1 + x**2)), 3 * log(2) + log(1 + x**2)),
    (erfc(x), 1 - erf(x)),
    (erf(-x * y), -erf(x * y)),
    (sqrt(8), 2 * sqrt(2)),
    (sqrt(2 / pi) * sqrt(pi / 2), sympy.Integer(1)),
    ((1 + b * x**2) ** (half + 1), (1 + b * x**2) * sqrt(1 + b * x**2)),
    (1 / (sqrt(1 + x**2) + x), sqrt(1 + x**2) - x),
    (sympy.asinh(x), log(x + sqrt(1 + x**2))),
    (exp(sympy.asinh(x)), x + sqrt(1 + x**2)),
    (sin(3 * x), 3 * sin(x) - 4 * sin(x) ** 3),
    (cos(x + y), cos(x) * cos(y) - sin(x) * sin(y)),
    (1 + tan(x) ** 2, 1 / cos(x) ** 2),
    (2**x * 2 ** (-x), sympy.Integer(1)),
    (exp(x / 2) * exp(x / 3), exp(5 * x / 6)),
    (exp(1 + x), sympy.E * exp(x)),
    (log(3 * sympy.E * (1 + x**2)), log(3) + 1 + log(1 + x**2)),
]

DIFFERENT = [
    (1 / (1 + exp(-x)), 1 / (1 + exp(x))),
    (tanh(x), erf(x)),
    (sin(x), x),
    (sqrt(1 + x**2), 1 + x),
    (atan(x), tanh(x)),
    (log(2), log(3)),
    (exp(x * y), exp(x) * exp(y)),
]


@pytest.mark.parametrize(("left", "right"), EQUAL, ids=str)
def test_identities_hold(left: sympy.Expr, right: sympy.Expr) -> None:
    assert Field((left, right)).equal(left, right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT, ids=str)
def test_different_functions_are_never_found_equal(left: sympy.Expr, right: sympy.Expr) -> None:
    assert not Field((left, right)).equal(left, right)


def test_multiples_of_exponents_share_a_generator() -> None:
    field = Field((exp(-x / 2) + exp(3 * x),))
    value = field.quotient(exp(-x / 2) + exp(3 * x))
    exponentials = [g.meaning for g in field.generators if g.kind == "exp"]
    assert exponentials == [exp(x / 2)]
    assert str(value.num) == "g0^7 + 1"


def test_a_lattice_expresses_what_it_was_made_of() -> None:
    vectors = [{x: sympy.Rational(1, 2)}, {x: sympy.Integer(1), y: sympy.Integer(1)}]
    fractions = [{k: fraction_of(v) for k, v in vector.items()} for vector in vectors]
    lattice = Lattice(fractions)
    for vector, wanted in zip(fractions, vectors, strict=True):
        parts = lattice.coordinates(vector)
        assert sympy.expand(sum(times * basis for basis, times in parts)) == sum(
            value * key for key, value in wanted.items()
        )


def test_an_exponent_that_was_not_announced_is_refused() -> None:
    with pytest.raises(TooComplex, match="not announced"):
        Field((exp(x),)).quotient(exp(y))


def test_a_sum_to_a_huge_power_is_refused_quickly() -> None:
    with pytest.raises(TooComplex, match="to the power"):
        Field((x,)).quotient((1 + x) ** 100_000)


@pytest.mark.parametrize(
    "text",
    [
        # Defaults such as 1.2 are fractions of 2**52, so that powers of roots are of such degrees.
        "tanh(1.2000000000000000444*log(1 + exp(0.8000000000000000444*x)))*erf(x)",
        "exp(x) + exp(1.2000000000000000444*x)*exp(sqrt(2)*x) - exp(0.3000000000000000444*x)",
        "x**1.1000000000000000888/(1 + (3*x)**2.2000000000000001776)",
        "tanh(0.87000000000000001*x)*log(1 + exp(x))",
    ],
)
def test_degrees_beyond_all_memory_are_refused_or_settled(text):
    """FLINT ends the process where it does not get memory: no such polynomial may reach it."""
    expression = sympy.sympify(text, rational=True)
    (x,) = expression.free_symbols
    for one in (expression, expression.diff(x), expression.diff(x, 2)):
        try:
            value = Field((one,)).quotient(one)
        except TooComplex:
            continue
        assert not value.num.is_zero()


def test_a_number_to_a_huge_power_is_refused():
    field = Field((sympy.Symbol("x"),))
    with pytest.raises(TooComplex, match="a number to the power"):
        field.power(field.constant(3), 2**52)
    assert field.power(field.constant(3), 1000).num == 3**1000
