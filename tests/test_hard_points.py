"""Kernels at points where few random ones lie: beside poles and zeros, at the border of a domain.

The oracle is mpmath with the mathematics written out in each test; kernels see the specs only.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from specs import activation

from symact.compiled import compile

Exact = Callable[..., mpmath.mpf]


@pytest.fixture(autouse=True)
def _many_digits():
    with mpmath.workdps(120):
        yield


def _worst(values: np.ndarray, exact: Exact, *columns: np.ndarray) -> float:
    """The largest error in ulps; an infinite one where a finite value is missed."""
    worst = 0.0
    for value, *point in zip(values, *columns, strict=True):
        right = exact(*(mpmath.mpf(float(number)) for number in point))
        if not np.isfinite(value):
            return np.inf
        ulp = np.spacing(abs(values.dtype.type(right)))
        worst = max(worst, float(abs(mpmath.mpf(float(value)) - right) / mpmath.mpf(float(ulp))))
    return worst


def _around(center: float, count: int = 120) -> np.ndarray:
    """Points at all distances from a number, down to its neighbors."""
    draw = random.Random(1)
    sides = [draw.choice((-1, 1)) * 2.0 ** -draw.uniform(2, 52) for _ in range(count)]
    return center * (1 + np.array(sides))


@pytest.mark.parametrize("expression", ["log1p(x*y)", "log(1 + x*y)"])
def test_a_logarithm_beside_its_pole_where_the_argument_is_rounded(expression: str) -> None:
    f = compile(activation(expression, 'inputs = ["x", "y"]'))
    x = np.random.default_rng(1).uniform(0.2, 5.0, 120)
    y = -_around(1.0) / x
    inside = np.array([Fraction(a) * Fraction(b) > -1 for a, b in zip(x, y, strict=True)])
    assert 20 < inside.sum() < 110
    x, y, beyond = x[inside], y[inside], (x[~inside], y[~inside])
    assert _worst(f.f(x, y), lambda a, b: mpmath.log1p(a * b), x, y) < 2
    assert _worst(f.f_derivative_x(x, y), lambda a, b: b / (1 + a * b), x, y) < 4
    assert np.isnan(f.f(*beyond)).all()
    assert np.isnan(f.f_derivative_x(*beyond)).all()


def test_a_logarithm_of_what_an_exponential_leaves_of_1() -> None:
    f = compile(activation("log1p(-exp(-x**2))"))
    x = np.random.default_rng(2).choice((-1.0, 1.0), 150) * 2.0 ** np.linspace(-60, 4.5, 150)
    assert _worst(f.f(x), lambda a: mpmath.log1p(-mpmath.exp(-a * a)), x) < 2


def test_a_logarithm_at_its_zero() -> None:
    f = compile(activation("log(x/3)"))
    assert f.f(3.0) == 0.0
    x = _around(3.0)
    assert _worst(f.f(x), lambda a: mpmath.log(a / 3), x) < 2


def test_a_derivative_has_no_value_where_the_function_has_none() -> None:
    f = compile(activation("where(x > -1, x*log(x + 0.5), x)"))
    x = np.array([-0.75, -0.5 - 2.0**-53, np.nextafter(-1.0, 0.0)])
    for name in ("f", "f_derivative", "f_derivative2"):
        assert np.isnan(getattr(f, name)(x)).all()
        assert np.isnan(getattr(f, name)(np.float32(-0.75))).all()
    assert f.f_derivative(np.array([-1.5, -40.0])).tolist() == [1.0, 1.0]
    assert f.f_derivative(-0.5) == -np.inf
    assert np.isnan(f.f_backward(np.array([2.0]), np.array([-0.75]))).all()


def test_a_product_under_a_logarithm_is_not_taken_apart_where_its_factors_are_negative() -> None:
    f = compile(activation("log(x*y - x)", 'inputs = ["x", "y"]'))
    x, y = np.array([7.5, 0.125, -7.5, -0.125]), np.array([0.75, -0.5, 0.75, 0.01])
    assert np.isnan(f.f(x, y)).tolist() == [True, True, False, False]
    assert _worst(f.f(x[2:], y[2:]), lambda a, b: mpmath.log(a * b - a), x[2:], y[2:]) < 2
    # Along y = 1 it is the logarithm of 0 everywhere.
    assert np.isnan(f.f_derivative_x(np.float32(7.5), np.float32(1.0)))


def test_a_function_without_a_value_far_out() -> None:
    f = compile(activation("log(exp(x) - 2)"))
    x = np.linspace(0.7, 40.0, 50)
    assert _worst(f.f(x), lambda a: mpmath.log(mpmath.exp(a) - 2), x) < 2
    assert np.isnan(f.f(np.array([-1.0, -1e30, -np.inf]))).all()


def test_a_tangent_beside_its_poles_where_the_argument_is_rounded() -> None:
    f = compile(activation("tan(x**2)"))
    x = np.sqrt(np.concatenate([_around(float(n * mpmath.pi / 2), 60) for n in (1, 3, 7)]))
    assert _worst(f.f(x), lambda a: mpmath.tan(a * a), x) < 2
    assert _worst(f.f_derivative(x), lambda a: 2 * a / mpmath.cos(a * a) ** 2, x) < 4


def test_a_sum_under_a_root_that_cancels() -> None:
    f = compile(activation("sqrt(abs(x - y + 0.8*x))", 'inputs = ["x", "y"]'))
    x = np.random.default_rng(3).uniform(-5.0, -0.5, 120)
    y = 1.8 * x * _around(1.0)

    def slope(a: mpmath.mpf, b: mpmath.mpf) -> mpmath.mpf:
        rest = a - b + mpmath.mpf(4) / 5 * a
        return -(mpmath.sign(rest) ** 2) / (4 * abs(rest) ** mpmath.mpf("1.5"))

    assert _worst(f.f_derivative2_y(x, y), slope, x, y) < 4


class TestFloat16:
    """It is computed in float32: results halfway between two float16 are not rounded twice."""

    def test_every_input_is_rounded_right(self) -> None:
        f = compile(activation("x**2/3 + x/7"))
        x = np.arange(65536, dtype=np.uint16).view(np.float16)
        x = x[np.isfinite(x)]
        exact = [Fraction(float(a)) ** 2 / 3 + Fraction(float(a)) / 7 for a in x]
        assert f.f(x).tolist() == [_to_float16(value) for value in exact]

    @pytest.mark.parametrize(("x", "expected"), [(-43680.0, -65504.0), (43680.0, np.inf)])
    def test_beside_the_largest(self, x: float, expected: float) -> None:
        # f'' is 65520 and 4e-19 less: just within the half of a spacing that rounds to 65504.
        f = compile(activation("1/(4 + 4*x**2) + x**3/4"))
        assert 6 * abs(x) / 4 == 65520
        assert f.f_derivative2(np.float16(x)) == expected

    def test_what_is_exactly_halfway_goes_to_even(self) -> None:
        f = compile(activation("x + 0.5"))
        x = np.arange(1024, 2048, dtype=np.float16)
        assert f.f(x).tolist() == [a + a % 2 for a in x.tolist()]

    def test_several_results_and_strides(self) -> None:
        f = compile(activation("1/(4 + 4*x**2) + x**3/4"))
        out = np.zeros(4, np.float16)
        f.f_derivative2(np.array([-43680.0, 1.0], np.float16), out=out[::2])
        assert out.tolist() == [-65504.0, 0.0, 1.625, 0.0]
        value, slope = f.f_value_and_derivative(np.array([2.0], np.float16))
        assert value == np.float16(2.05)
        assert slope == np.float16(2.96)


def _to_float16(value: Fraction) -> float:
    """Rounded to nearest, ties to even, by rational arithmetic alone."""
    size, power = abs(value), -24
    while size / Fraction(2) ** power >= 2048:
        power += 1
    rounded = float(round(size / Fraction(2) ** power) * Fraction(2) ** power)
    rounded = np.inf if rounded >= 65536 else rounded
    return -rounded if value < 0 else rounded


def test_a_cosine_close_to_a_zero_far_out_where_the_argument_is_an_exact_product() -> None:
    f = compile(activation("cos(k*x)", "parameters = { k = { default = 20.0 } }"))
    x = np.array([-626.983353840183, 456.31633293391747])
    assert _worst(f.f(x), lambda a: mpmath.cos(20 * a), x) < 2
    assert _worst(f.f_derivative(x), lambda a: -20 * mpmath.sin(20 * a), x) < 4


@pytest.mark.parametrize(
    ("expression", "value", "slope"),
    [
        ("min(sqrt(abs(x)), x**2)", lambda x: x**0.5, lambda x: x**-0.5 / 2),
        ("where(x**2 < abs(x), x**3, sin(x))", mpmath.sin, mpmath.cos),
    ],
)
def test_a_branch_that_holds_at_the_origin_and_far_away(
    expression: str, value: Exact, slope: Exact
) -> None:
    f = compile(activation(expression))
    x = np.array([1.5, 2.0, 4.0, 9.0, 1e4])
    assert _worst(f.f(x), value, x) < 2
    assert _worst(f.f_derivative(x), slope, x) < 4


@pytest.mark.parametrize(
    ("expression", "slope", "curvature"),
    [
        ("min(sqrt(abs(x)), x**2) + x", 1.0, 2.0),
        ("sign(x)*min(sqrt(abs(x)), x**2) - 0.25*x", -0.25, 0.0),
    ],
)
def test_at_a_tie_the_smaller_side_is_known_by_limits_of_slopes(
    expression: str, slope: float, curvature: float
) -> None:
    f = compile(activation(expression))
    origin = np.array([0.0, -0.0])
    np.testing.assert_array_equal(f.f_derivative(origin), slope)
    np.testing.assert_array_equal(f.f_derivative2(origin), curvature)


@pytest.mark.parametrize(
    ("expression", "order", "signs"),
    [
        # The values beside: x**2/2 + x changes its sign with x, so does the slope of x**2.
        ("x**2/2 + x", 0, (False, True)),
        ("where(abs(x) < 1, x**2, sqrt(abs(x)))", 1, (False, True)),
        ("min(log1p(abs(x)), x**2)", 0, (False, False)),
        ("-x*abs(x)/(1 + x**2)", 1, (True, True)),
    ],
)
def test_zeros_have_the_sign_of_the_values_beside(
    expression: str, order: int, signs: tuple[bool, bool]
) -> None:
    f = compile(activation(expression))
    found = (f.f, f.f_derivative)[order](np.array([0.0, -0.0], np.float32))
    np.testing.assert_array_equal(found, 0.0)
    assert tuple(np.signbit(found)) == signs


def test_where_a_function_saturates_at_a_constant_it_is_rounded_right() -> None:
    f = compile(activation("cosh(tanh(x))"))
    x = np.array([-300.0, -40.0, 40.0, 300.0])
    assert _worst(f.f(x), lambda x: mpmath.cosh(1), x) <= 0.5
