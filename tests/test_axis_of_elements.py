"""Sums over functions of one element, written as users write them, where plain arithmetic cancels.

A row of one element shows what its own term is worth. The references are mpmath's.
"""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from row_references import hold

from symact.compiled import compile
from symact.spec import load_text, parse


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


def mish(x):
    return x * mpmath.tanh(mpmath.log1p(mpmath.exp(x)))


SMALL = (1e-30, 1e-16, 1e-10, -1e-8, 1e-4)
MODEST = (0.3, -0.3, 1.0, 3.0, -6.0, 10.0)
LARGE = (30.0, -30.0, 100.0, 400.0, 800.0, -800.0, 1e4, -1e4)
EVERY = (*SMALL, *MODEST, *LARGE)
# What a user may write, what it is, and where both have values that are no mere underflow.
TERMS = {
    "exp(x)/(1 + exp(x))": (sigmoid, EVERY),
    "sigmoid(x)*(1 - sigmoid(x))": (lambda x: sigmoid(x) * sigmoid(-x), EVERY),
    "(exp(x) - exp(-x))/(exp(x) + exp(-x))": (mpmath.tanh, EVERY),
    "exp(x)/(1 + exp(x) + exp(2*x))": (lambda x: 1 / (1 + 2 * mpmath.cosh(x)), EVERY),
    "x*((1 + exp(x))**2 - 1)/((1 + exp(x))**2 + 1)": (mish, EVERY),
    "x*exp(x)/(exp(x) - 1)": (lambda x: x / -mpmath.expm1(-x), (*MODEST, *LARGE)),
    "1 - tanh(x)**2": (lambda x: mpmath.sech(x) ** 2, EVERY),
    "x*(1 + tanh(x))/2": (lambda x: x * sigmoid(2 * x), EVERY),
    "1 - erf(x)": (mpmath.erfc, EVERY),
    "x/2 + x*erf(x/sqrt(2))/2": (
        lambda x: x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2,
        (*SMALL, *MODEST, 30.0, -30.0, 1e4, 1e30),
    ),
    "1 - cos(x)": (lambda x: 2 * mpmath.sin(x / 2) ** 2, (*EVERY, 1e10)),
    "x - sin(x)": (lambda x: x - mpmath.sin(x), (*EVERY, 1e10)),
    "x - atan(x)": (lambda x: x - mpmath.atan(x), EVERY),
    "sqrt(1 + x**2) - x": (lambda x: mpmath.exp(-mpmath.asinh(x)), (*EVERY, 1e30)),
    "sqrt(1 + x**2) - 1": (
        lambda x: x**2 / (1 + mpmath.sqrt(1 + x**2)),
        (*EVERY, 1e30),
    ),
    "1/(x + 2) - 1/(x + 3)": (lambda x: 1 / ((x + 2) * (x + 3)), (*SMALL, *MODEST, 1e4, 1e10)),
}


@pytest.fixture(scope="module")
def compiled():
    made = {}

    def find(term):
        if term not in made:
            body = term.replace("exp", "EXP").replace("x", "x[j]").replace("EXP", "exp")
            ((_, found),) = parse_one(f"sum({body}, j)").items()
            made[term] = compile(found)
        return made[term]

    return find


def parse_one(expression):
    return {one.name: one for one in parse(load_text(f"[f]\nexpression = '{expression}'\n"))}


@pytest.mark.parametrize(("dtype", "digits"), [(np.float32, 2e-7), (np.float64, 4e-16)])
@pytest.mark.parametrize("term", TERMS)
def test_a_term_has_its_digits(compiled, term, dtype, digits):
    definition, points = TERMS[term]
    for point in points:
        x = np.array([point], dtype)
        with mpmath.workdps(120):
            exact = mpmath.mpf(float(x[0]))
            step = abs(exact) * mpmath.mpf(10) ** -40
            value, slope = definition(exact), mpmath.diff(definition, exact, h=step)
            # Digits of a slope that cancels by itself are those of its terms.
            scale = 1 if abs(slope) > 1e-3 or abs(exact) > 3 else 1e6
            hold([compiled(term).f(x)], [value], 2 * digits)
            hold(compiled(term).f_backward(dtype(1), x), [slope], scale * 4 * digits)


@pytest.mark.parametrize("term", ["exp(x)/(1 + exp(x))", "sqrt(1 + x**2) - 1", "1 - tanh(x)**2"])
def test_infinite_elements(compiled, term):
    found = [float(compiled(term).f(np.array([one]))) for one in (-np.inf, np.inf, np.nan)]
    expected = {"exp(x)/(1 + exp(x))": [0, 1], "sqrt(1 + x**2) - 1": [np.inf, np.inf]}
    np.testing.assert_array_equal(found, [*expected.get(term, [0, 0]), np.nan])
