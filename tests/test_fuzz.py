"""Kernels of random expressions hold what is promised; and `fuzz` would notice if they did not."""

from __future__ import annotations

import random
from fractions import Fraction
from functools import partial
from math import inf, nan

import fuzz
import mpmath
import numpy as np
import pytest
from interpreted import divided, fma, interpreted, run_time
from random_specs import KINDS, expression
from shrink import shrunk
from specs import activation
from symact.templates import _vecmath

from symact.compiled import compile


@pytest.mark.parametrize("kind", KINDS)
def test_random_functions_agree_with_balls(kind: str, capsys: pytest.CaptureFixture) -> None:
    status = fuzz.main(["--seed", "34", "--kind", kind, "--count", "3", "--points", "25"])
    text = capsys.readouterr().out
    assert status == 0, text
    assert "3 functions, 0 with disagreements" in text
    assert " 0 undecided" in text


@pytest.mark.parametrize(
    "text",
    [
        "x*cos(x)",
        "tan(exp(x))",
        "(x + sqrt(x))**2",
        "-x**2*abs(x/3)",
        "abs(expm1(x)/3)",
        "log1p(log1p(exp(x)))",
        "atan(exp(exp(-x)))",
        "1/sqrt(abs(1 + (1 - x)**2))",
        "abs(sigmoid(x) - 0.5)",
        "max(0.01*x, softplus(x) - log(2))",
        "max(0.01*x, sqrt(x + 4) - 2)",
        "tanh(x)*softplus(x) - abs(x)",
        "exp(where(x - 1 < x, 2*x, x))*min(-x/3, 1)",
        "exp(2*x - tanh(x))/(1 + exp(x - tanh(x)))**2",
        "log(1 + exp(exp(x)))",
    ],
)
def test_what_was_wrong_once(text: str, capsys: pytest.CaptureFixture) -> None:
    status = fuzz.main([f"--expression={text}", "--points", "40"])
    assert status == 0, capsys.readouterr().out


def test_a_logarithm_in_a_branch_that_another_input_decides() -> None:
    text = "where(y > 0, y*log(y/softplus(t)) - y + softplus(t), softplus(t))"
    made = compile(activation(text, 'inputs = ["y", "t"]'))
    for y, t in ((0.0, 1.0), (1.0, -50.0), (2.0, -700.0), (1.0, 1e300)):
        rate = 1 - y * mpmath.mp.one / mpmath.log1p(mpmath.exp(t)) if t < 1e3 else 1 - y / t
        exact = rate / (1 + mpmath.exp(-t)) if y else 1 / (1 + mpmath.exp(-t))
        assert made.f_derivative_t(y, t) == pytest.approx(float(exact), rel=1e-14)


POWERS = {
    "abs(x)**p": lambda x, p: abs(x) ** p,
    "x*sigmoid(x)**p": lambda x, p: x * (1 + mpmath.exp(-x)) ** -p,
    "(0.5 + exp(-x))**p": lambda x, p: (0.5 + mpmath.exp(-x)) ** p,
}


@pytest.mark.parametrize("text", POWERS)
def test_powers_whose_exponents_are_parameters(text: str) -> None:
    """Next to 1, where a slope's exponent vanishes, and so large that they magnify what is lost."""
    table = 'parameters = { p = { default = 1.0001, domain = "p > 0" } }'
    slope = compile(activation(text, table)).f_derivative
    draw = np.random.default_rng(2)
    for p in (1e-3, 1.0, 1.0001, 1 + 2.0**-40, 300.0, 3e3, 1e12, 1e18, 1e30):
        # Where a base is so near to 1 that its power is neither 0 nor infinite.
        middle, spread = {
            "abs(x)**p": (1.0, min(3.0, 10 / p)),
            "x*sigmoid(x)**p": (np.log(p), 3.0),
            "(0.5 + exp(-x))**p": (np.log(2), min(3.0, 10 / p)),
        }[text]
        for x in middle + draw.normal(size=8) * spread:
            with mpmath.workdps(200):
                exact = mpmath.diff(partial(POWERS[text], p=mpmath.mpf(p)), mpmath.mpf(x))
                rounded = float(exact)
                error = abs(mpmath.mpf(float(slope(x, p))) - exact)
            is_right = slope(x, p) == rounded
            assert is_right or error <= 4 * max(np.spacing(abs(rounded)), 5e-324), (x, p)


def test_a_float32_power_does_not_magnify_the_error_of_its_base() -> None:
    table = 'parameters = { p = { default = 2.0, domain = "p > 0" } }'
    power = compile(activation("(0.5 + exp(-x))**p", table)).f
    x = np.float32(np.log(2))
    for p in np.geomspace(1e3, 1e9, 25, dtype=np.float32):
        with mpmath.workdps(60):
            exact = float((0.5 + mpmath.exp(-mpmath.mpf(float(x)))) ** mpmath.mpf(float(p)))
        assert power(x, p) == np.float32(exact), p


@pytest.mark.parametrize("p", [1.0001, 1 + 2.0**-40, 1.5])
def test_a_slope_has_its_value_where_a_power_is_zero(p: float) -> None:
    table = 'parameters = { p = { default = 1.0001, domain = "p > 0" } }'
    slope = compile(activation("abs(x)**p", table)).f_derivative
    np.testing.assert_array_equal(slope(np.array([0.0, -0.0]), p), 0.0)


def test_a_wrong_kernel_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    other = interpreted(activation("where(x > 5, x*(1 + 10**-13), x)"), 2)
    monkeypatch.setattr(fuzz, "interpreted", lambda *_: other)
    assert fuzz.main(["--expression", "x"]) == 1
    lines = [line.split(": ") for line in capsys.readouterr().out.splitlines()]
    assert [line[2] for line in lines if line[0] == "WRONG ulp"] == [
        f"order {order} float64 {path}" for order in (0, 1) for path in ("fast", "exact")
    ]
    assert fuzz.main(["--expression", "abs(x)"]) == 1
    assert "WRONG zero: abs(x): order 0 float32 fast: x = -0x0.0p+0" in capsys.readouterr().out


def test_a_wrong_expression_is_made_smaller() -> None:
    tree = activation("log1p(max(x - 1, 3)*x) + where(x < 2, x**2, x)").expression
    found = shrunk(tree, "", lambda smaller: "max(" in smaller.text and "+" in smaller.text)
    assert found.text == "max(1, 3) + 1"


def test_expressions_are_the_same_from_the_same_seed() -> None:
    texts = {str(expression(seed, "kink", n)) for seed in (1, 1, 2) for n in range(20)}
    assert 30 < len(texts) <= 40


@pytest.mark.parametrize("name", ["exp", "log1p", "sin"])
def test_the_interpreter_has_the_bits_of_compiled_code(name: str) -> None:
    x = np.random.default_rng(1).choice((-1.0, 1.0), 200) * 2.0 ** np.linspace(-1074, 1023, 200)
    x = np.concatenate([x, np.linspace(-9.0, 9.0, 200), [0.0, -0.0, inf, -inf, nan]])
    by_interpreter, compiled = vars(run_time()["_vecmath"])[name], vars(_vecmath)[name]
    with np.errstate(all="ignore"):
        found = np.array([by_interpreter(value) for value in x.tolist()])
    expected = np.array([compiled(value) for value in x.tolist()])
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(np.signbit(found[:-1]), np.signbit(expected[:-1]))


def test_fused_products_are_rounded_once() -> None:
    draw = random.Random(1)
    for _ in range(200):
        a, b = draw.uniform(-9, 9), draw.uniform(-9, 9)
        c = -a * b * (1 + draw.choice((0.0, 2.0**-52, 1e-9)))
        assert fma(a, b, c) == float(Fraction(a) * Fraction(b) + Fraction(c))


def test_division_by_zero_is_no_error() -> None:
    quotients = [divided(a, b) for a in (1.0, -1.0, 0.0) for b in (0.0, -0.0)]
    np.testing.assert_array_equal(quotients, [inf, -inf, -inf, inf, nan, nan])
