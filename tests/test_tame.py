"""What SymPy's polynomials do with exponents of sixteen digits."""

from __future__ import annotations

import pytest
import sympy

from symact import tame

X, A = sympy.symbols("x a", real=True)
WHOLE = sympy.exp(sympy.Rational(0.01) * X)
"""exp(0.01*x) as a parameter's default gives it: a power of exp(x/2**59)."""


@pytest.mark.parametrize("act", [tame.cancel, tame.factor, tame.simplify])
def test_a_power_with_a_long_exponent_is_a_symbol(act) -> None:  # type: ignore[no-untyped-def]
    expression = (X * WHOLE + A * WHOLE) / (X + A) + sympy.exp(X)
    assert sympy.expand(act(expression) - WHOLE - sympy.exp(X)) == 0
    power = X ** sympy.Rational(0.3)
    assert sympy.expand(act((power * A + power) / (A + 1)) - power) == 0


def test_small_powers_are_powers() -> None:
    found = tame.factor(sympy.exp(2 * X) - 1)
    assert found == (sympy.exp(X) - 1) * (sympy.exp(X) + 1)
