"""Cases as a person writes them: each guess stands or falls by its proof."""

from __future__ import annotations

import pytest
import sympy

from symact.vector.folding import folded

x, y, n = sympy.symbols("x y n", real=True)
TIE = sympy.Eq(x, 0, evaluate=False)


def cases(*pairs):
    return sympy.Piecewise(*pairs, evaluate=False)


@pytest.mark.parametrize(
    ("told", "short"),
    [
        (cases((-x, x < 0), (x, True)), sympy.Abs(x)),
        (cases((y - x, x < y), (x - y, True)), sympy.Abs(x - y)),
        (cases((0, x < y), (x - y, True)), sympy.Max(0, x - y)),
        (cases((0, x < 0), (x**2 / n, True)), sympy.Max(0, x) ** 2 / n),
        (cases((-1 / n, x < y), (cases((0, sympy.Eq(x, y)), (1 / n, True)), True)),
         sympy.sign(x - y) / n),
        (cases((-sympy.exp(-x), x < 0), (0, TIE), (sympy.exp(x), True)),
         sympy.sign(x) * sympy.exp(sympy.Abs(x))),
        (cases((-sympy.exp(x), x < 0), (0, TIE), (sympy.exp(x), True)),
         sympy.sign(x) * sympy.exp(x)),
        (cases((x**3, x < 0), (0, TIE), (x**3, True)), x**3),
    ],
)  # fmt: skip
def test_cases_that_are_one_formula(told, short):
    assert folded(told) == short


@pytest.mark.parametrize(
    "told",
    [
        cases((0, x < 0), (x + 1, True)),
        cases((x, x < 0), (1, TIE), (x, True)),
        cases((-sympy.exp(x), x < 0), (1, TIE), (sympy.exp(x), True)),
        cases((1 - x, x < 0), (x, True)),
    ],
)
def test_what_is_not_proved_stays_as_it_is(told):
    assert folded(told) == told


def test_a_tie_joins_the_side_that_it_equals():
    told = folded(cases((-1, x < y), (-1, sympy.Eq(x, y)), (2, True)))
    assert told == cases((-1, x <= y), (2, True))
