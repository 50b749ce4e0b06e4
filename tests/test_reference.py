"""Reference values against mpmath, published values, and limits known from analysis."""

from __future__ import annotations

from math import inf, isnan, nan, pi

import mpmath
import numpy as np
import pytest
from flint import arb
from mathematics import value as by_mpmath
from specs import activation

from symact.compiled import compile
from symact.reference import Undecided, evaluate, reference, smallest
from symact.tree import Apply, Symbol

SMOOTH = [
    "1/(1 + exp(-x))",
    "x*tanh(log(1 + exp(x)))",
    "x*(1 + erf(x/sqrt(2)))/2",
    "x*exp(-exp(-x))",
    "atan(exp(x)) + asinh(x)*cos(x)",
    "(x + sqrt(x**2 + 4))/2",
    "(1 + x**2)**0.3 - log1p(x**2)",
]


@pytest.mark.parametrize("expression", SMOOTH)
@pytest.mark.parametrize("order", [0, 1, 2, 3])
def test_derivatives_agree_with_numerical_differentiation(expression: str, order: int) -> None:
    f = activation(expression)
    with mpmath.workdps(60):
        for x in (-7.25, -1.0, 0.0, 0.3125, 2.5):
            expected = mpmath.diff(lambda t: by_mpmath(f.definition, {"x": t}), x, order)
            actual = mpmath.mpf(reference(f, {"x": x}, ("x",) * order).str(40, radius=False))
            assert mpmath.almosteq(actual, expected, 1e-20, 1e-20)


@pytest.mark.parametrize(
    ("expression", "x", "order", "expected"),
    [
        # log(1 + e^x) = x + log(1 + e^-x); beyond every float's exponential
        ("log(1 + exp(x))", 1e300, 0, "1e300"),
        ("log(1 + exp(x))", -1e300, 0, "0"),
        ("log(exp(x) + 1)**1.75*exp(-x)", -1e300, 0, "0"),
        ("1/(1 + exp(-x))", -1e300, 1, "0"),
        ("1 - exp(-exp(x))", 1e300, 0, "1"),
        # x - tanh(x) = x**3/3 - ...
        ("x - tanh(x)", 1e-100, 0, "3.3333333333333333e-301"),
        # (x + sqrt(x**2 + 4))/2 = -1/x + ...  for x -> -oo
        ("(x + sqrt(x**2 + 4))/2", -1e300, 0, "1e-300"),
        # sinc has a removable singularity: 1 - x**2/6 + ...
        ("Piecewise((sin(x)/x, x != 0), (1, True))", 0.0, 1, "0"),
        ("Piecewise((sin(x)/x, x != 0), (1, True))", 0.0, 2, "-0.33333333333333333"),
    ],
)
def test_where_floats_give_up(expression: str, x: float, order: int, expected: str) -> None:
    value = reference(activation(expression), {"x": x}, ("x",) * order)
    assert abs(value - arb(expected)) <= abs(arb(expected)) * arb("1e-15") + arb("1e-330")


@pytest.mark.parametrize(
    ("expression", "at_minus", "at_plus"),
    [
        ("1/(1 + exp(-x))", 0, 1),
        ("x/(1 + exp(-x))", 0, inf),
        ("x/(1 + abs(x))", -1, 1),
        ("log(1 + x**2)", inf, inf),
        ("x*exp(-exp(-x))", 0, inf),
        ("(x + sqrt(x**2 + 4))/2", 0, inf),
        ("min(max(x, -2), 7)", -2, 7),
    ],
)
def test_limits(expression: str, at_minus: float, at_plus: float) -> None:
    f = activation(expression)
    for x, expected in ((-inf, at_minus), (inf, at_plus)):
        value = reference(f, {"x": x})
        assert float(value) == expected


@pytest.mark.parametrize("side", [-inf, inf])
def test_far_out_a_kink_of_a_parameter_is_one_still(side: float) -> None:
    f = activation("x/(1 + abs(b*x))", "parameters = { b = { default = 0.0 } }")
    assert float(reference(f, {"x": side, "b": 0.0}, ("b",))) == 0
    assert float(reference(f, {"x": side, "b": 2.0}, ("b",))) == -0.25 * (1 if side > 0 else -1)
    assert float(reference(f, {"x": side, "b": 0.0}, ("x",))) == 1


def test_far_out_a_slope_may_be_small_where_the_value_is_huge() -> None:
    f = activation("exp(x)/(1 + x**2) + 3*k", "parameters = { k = { default = 0.5 } }")
    for x in (1e3, 1e30, 1e300, inf):
        assert float(reference(f, {"x": x, "k": 0.5}, ("k",))) == 3


def test_an_infinite_input_outweighs_a_tiny_one() -> None:
    f = activation("atan(x*y)", 'inputs = ["x", "y"]')
    assert float(reference(f, {"x": 5e-324, "y": inf})) == pi / 2


def test_an_oscillation_has_no_limit() -> None:
    assert reference(activation("sin(x)"), {"x": inf}).is_nan()
    # Of this slope six values far out happen to grow and to have one sign.
    for side in (-inf, inf):
        assert reference(activation("tanh(cos(x - x**3))"), {"x": side}, ("x",)).is_nan()


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a - b", nan),
        ("a/b", nan),
        ("log(1 + exp(a - b))", nan),
        ("a*b*(a - b)/(a + b)**3", nan),
        ("sqrt(a**2 + b**2)", inf),
        ("log(exp(a) + exp(b))", inf),
        ("(atan(a) - pi/2)/(1 + exp(-b))", 0),
        ("tanh(a)*tanh(b)", 1),
    ],
)
def test_several_inputs_go_to_infinity_at_any_pace(expression: str, expected: float) -> None:
    value = reference(activation(expression, 'inputs = ["a", "b"]'), {"a": inf, "b": inf})
    assert float(value) == expected or (isnan(expected) and value.is_nan())


@pytest.mark.parametrize(
    ("expression", "table", "at", "expected"),
    [
        ("max(x, 0)", "", 0, 0),
        ("max(x, 0.25*x)", "", 0, 0.25),
        ("abs(x)", "", 0, 0),
        ("min(max(x, -1), 1)", "", 1, 0),
        ("Piecewise((x, x > 0), (2*(exp(x) - 1), True))", "", 0, 1),
        ("Piecewise((x, x > 0), (2*(exp(x) - 1), True))", "kinks = { '0' = 'left' }", 0, 2),
        ("max(x, 0)", "kinks = { '0' = 0.5 }", 0, 0.5),
        ("max(x, 3)", "kinks = { '3' = 'right' }", 3, 1),
        ("Piecewise((0, x < 0), (1, True))", "", 0, 0),
        # a double root of the condition's sides is no kink
        ("Piecewise((x, x**2 > 0), (5, True))", "", 0, 1),
    ],
)
def test_the_convention_at_kinks(expression: str, table: str, at: float, expected: float) -> None:
    assert float(reference(activation(expression, table), {"x": float(at)}, ("x",))) == expected


def test_what_is_lost_beside_the_value_is_no_nan() -> None:
    far = activation("log(cosh(x*x*y))", 'inputs = ["x", "y"]')
    with pytest.raises(Undecided):
        reference(far, {"x": inf, "y": 2.0**-24}, ("y", "y"))


def test_parameters_and_nan() -> None:
    swish = activation("x/(1 + exp(-beta*x))", "parameters.beta = { default = 1.0 }")
    exact = reference(swish, {"x": 2.0, "beta": 3.0}, ("beta",))
    e = mpmath.exp(-6)
    assert abs(float(exact) - float(4 * e / (1 + e) ** 2)) < 1e-15
    assert reference(swish, {"x": nan, "beta": 3.0}).is_nan()


def test_smallest_magnitude() -> None:
    assert smallest(arb(-1), arb(2)) == 0
    assert smallest(arb(-3), arb(-2)) == -2
    assert smallest(arb(0.5), arb(0.5)) == 0.5


def test_a_function_that_is_none_of_the_notation_has_no_value() -> None:
    with pytest.raises(TypeError, match="not a tree"):
        evaluate(Apply("phi", (Symbol("x"),)), {"x": 1.0})


@pytest.mark.parametrize("x", [-9000.0, -1e10, -1.7e308])
@pytest.mark.parametrize("order", [0, 1, 2])
def test_the_logarithm_of_a_far_tail_is_not_lost(x: float, order: int) -> None:
    """``log(erfc(-x/sqrt(2))/2)`` by the tail's continued expansion (DLMF 7.12.1)."""
    f = activation("log(erfc(-x/sqrt(2))/2)")
    with mpmath.workdps(60):
        y = mpmath.mpf(x)

        small = mpmath.fsum((-1) ** k * mpmath.fac2(2 * k - 1) / y ** (2 * k) for k in range(1, 9))
        mills = -y / (1 + small)
        expected = [
            -y * y / 2 + mpmath.log((1 + small) / (-y * mpmath.sqrt(2 * mpmath.pi))),
            mills,
            -mills * y * small / (1 + small),
        ][order]
        actual = mpmath.mpf(reference(f, {"x": x}, ("x",) * order).str(40, radius=False))
        assert mpmath.almosteq(actual, expected, 1e-15, 0)


def test_a_hole_is_filled_along_the_only_input() -> None:
    assert reference(activation("sin(x)/x"), {"x": 0.0}) == 1
    of_two = activation("x**3/(x**2 + y**2)", 'inputs = ["x", "y"]')
    origin = {"x": 0.0, "y": 0.0}
    assert reference(of_two, origin).is_nan()
    assert np.isnan(vars(compile(of_two))["f"](0.0, 0.0))
    assert reference(of_two, origin, ("x",)) == 1
