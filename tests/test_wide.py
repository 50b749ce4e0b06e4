"""The last resort of the exact path: its arithmetic against Arb, and what it is called for."""

from __future__ import annotations

import math
import random
from fractions import Fraction

import numpy as np
import pytest
from flint import arb, ctx
from numba import njit
from specs import activation
from symact.templates import _ball, _ball_wide
from symact.templates._ball_wide_numbers import Arithmetic, Undefined, Unknown, sign

from symact.compiled import compile
from symact.reference import reference
from symact.ulp import FORMATS, ulp_error

FUNCTIONS = (
    "exp", "expm1", "log", "log1p", "sqrt", "sin", "cos", "tan", "atan", "asinh", "sinh", "cosh",
    "tanh", "erf", "erfc",
)  # fmt: skip


def as_arb(ball: tuple[int, int, int]) -> arb:
    m, r, e = ball
    return arb(m, r) * arb(2) ** e


def numbers(generator: random.Random) -> tuple[int, int, int]:
    """A float64 of any exponent, or one with a small error."""
    exponent = generator.choice((generator.randint(-1000, -1), generator.randint(-6, 9)))
    m = generator.choice((-1, 1)) * generator.randint(2**52, 2**53)
    return (m << 100, 1, exponent - 153) if generator.random() < 0.3 else (m, 0, exponent - 53)


@pytest.mark.parametrize("bits", [200, 800])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_contain_what_arb_says(name: str, bits: int) -> None:
    generator = random.Random(f"{name} {bits}")
    known = 0
    for _ in range(25):
        ball = numbers(generator)
        with ctx.workprec(6000):
            exact = getattr(as_arb((ball[0], 0, ball[2])), name)()
            try:
                found = as_arb(getattr(Arithmetic(bits), name)(ball))
            except Unknown:
                assert not exact.is_finite() or ball[1]
                continue
            assert found.contains(exact)
            known += found.rel_accuracy_bits() > bits // 3 or not exact.is_finite()
    assert known >= 8


@pytest.mark.parametrize("bits", [200, 800])
def test_the_slope_of_tanh_keeps_its_digits(bits: int) -> None:
    generator = random.Random(bits)
    for _ in range(25):
        ball = numbers(generator)
        with ctx.workprec(6000):
            exact = 1 / as_arb((ball[0], 0, ball[2])).cosh() ** 2
            found = as_arb(Arithmetic(bits).slope_of_tanh(ball))
            assert found.contains(exact)
            assert found.rel_accuracy_bits() > bits // 3 or ball[1]


@pytest.mark.parametrize("name", ["add", "sub", "mul", "div", "pow"])
def test_operations_contain_what_arb_says(name: str) -> None:
    generator = random.Random(name)
    operator = {
        "add": arb.__add__, "sub": arb.__sub__, "mul": arb.__mul__, "div": arb.__truediv__,
        "pow": lambda a, b: (b * a.log()).exp(),
    }[name]  # fmt: skip
    for _ in range(100):
        a, b = numbers(generator), numbers(generator)
        if name == "pow":
            a, b = (abs(a[0]), *a[1:]), (b[0], 0, generator.randint(-60, -48))
        found = as_arb(getattr(Arithmetic(200), name)(a, b))
        with ctx.workprec(6000):
            assert found.contains(operator(*(as_arb((m, 0, e)) for m, _, e in (a, b))))


def value(text: str, x: float) -> float:
    """An expression at a float, by the last resort alone."""
    key = _ball_wide.program("x", text)

    @njit
    def settled(x):  # type: ignore[no-untyped-def]
        nothing = (np.nan, 0.0, 0.0, np.inf)
        return _ball.round_float64(*_ball_wide.settled(nothing, key, (_ball.from_float(x),)))

    return float(settled(x))


@pytest.mark.parametrize(
    ("text", "x", "expected"),
    [
        # By mpmath in 400 digits; erfc(x) ~ exp(-x**2)/(x*sqrt(pi))
        ("exp(-exp(x)) - 1 + exp(x)", -300.0, 1.3251982765021554e-261),
        ("exp(x**2)*erfc(x)", 1e10, 5.641895835477563e-11),
        ("x**2*(x*sqrt(pi/2)*exp(x**2/2)*erfc(-x/sqrt(2)) + 1)", -1.7e308, 1.0),
        ("sin(pi*x)", 3.0, 0.0),
        ("1 - tanh(x)**2", 1e9, 0.0),
        ("exp(exp(x))/exp(exp(x) + 1)", 700.0, 0.36787944117144233),
        # beyond every number that is followed
        ("x*tanh(exp(x))", 1.7e308, 1.7e308),
        ("exp(x)*(1 - tanh(exp(x))**2) + 1/2", 1e300, 0.5),
        ("exp(x)*(tanh(x - exp(x))**2 - 1)", 1e300, 0.0),
        ("exp(x)*(tanh(x - exp(x))**2 - 1)", np.inf, 0.0),
        ("x*tanh(exp(x))", -np.inf, 0.0),
        ("1/2 + exp(x)*(1 - tanh(exp(-3*x) - x)**2)", -1385.0, 0.5),
        ("erfc(exp(x))*exp(x) + atan(x)*2/pi", np.inf, 1.0),
    ],
)
def test_as_many_digits_as_it_takes(text: str, x: float, expected: float) -> None:
    assert value(text, x) == expected


CASES = [
    # expression, derivative's order, point, value: kinks, poles and removable singularities
    ("sqrt(abs(x))", 1, 0.0, 0.0),
    ("sqrt(max(1 - x**2, 0))", 1, 1.0, 0.0),
    ("sign(x)*log(1 + abs(x))", 1, 0.0, 1.0),
    ("log(abs(x))", 0, 0.0, -np.inf),
    ("log(abs(x))", 1, 0.0, np.nan),
    ("1/abs(x - 3)", 0, 3.0, np.inf),
    ("1/x", 0, 0.0, np.nan),
    ("1/x", 1, 0.0, -np.inf),
    ("sqrt(x)", 1, 0.0, np.inf),
    ("(1 - cos(x - 1))/(x - 1)**2", 0, 1.0, 0.5),
]


@pytest.mark.parametrize(("expression", "order", "x", "expected"), CASES)
def test_the_reference_takes_limits(expression: str, order: int, x: float, expected: float) -> None:
    found = reference(activation(expression), {"x": x}, ("x",) * order)
    assert ulp_error(expected, found, FORMATS["float64"]) == 0.0


@pytest.mark.parametrize(("expression", "order", "x", "expected"), CASES[:6:2])
def test_kernels_take_the_same_limits(
    expression: str, order: int, x: float, expected: float
) -> None:
    functions = vars(compile(activation(expression, name="f")))
    computed = functions["f" + ("", "_derivative", "_derivative2")[order]](x)
    assert np.array_equal(computed, expected, equal_nan=True)


def test_where_nothing_is_defined_it_is_soon_known() -> None:
    """Of a logarithm of a negative number no digits help: neither here nor nearby."""
    rooted = _ball_wide.Program("x", ("log(1 - exp(-x))", "log(-expm1(-x))"))
    for x in (-1.5, -1e-300):
        numerator, denominator = x.as_integer_ratio()
        exact = (numerator, 0, 1 - denominator.bit_length())
        for side in (-1, 1):
            with pytest.raises(Undefined):
                _ball_wide.approached(rooted, [exact], 0, side)
        with pytest.raises(Undefined):
            _ball_wide.refined(rooted, [exact])
    with pytest.raises(Undefined):
        Arithmetic(200).sqrt((-1, 0, 0))
    with pytest.raises(Unknown):
        Arithmetic(200).sqrt((-1, 2, 0))


def test_a_float_next_to_a_root() -> None:
    """gelu' beside its root: double-double balls leave six ulp there."""
    # With a parameter, since without one a polynomial stands in beside the root.
    table = "parameters = { k = { default = 1.0 } }"
    gelu = activation("x*(1 + erf(k*x/sqrt(2)))/2", table, name="gelu")
    x = -0.7517915246935645
    computed = float(compile(gelu).gelu_derivative(x))
    error = ulp_error(computed, reference(gelu, {"x": x, "k": 1.0}, ("x",)), FORMATS["float64"])
    assert error is not None
    assert error <= 0.51


def test_a_condition_that_all_but_ties() -> None:
    """``a*tanh(x)`` comes within 4e-34 of 10, where the other branch is 10 to the last bit."""
    table = "parameters = { a = { default = 10.0 }, b = { default = 0.25 } }"
    slope = vars(compile(activation("max(a*tanh(x), b*x)", table)))["f_derivative"]
    assert slope(40.0, a=10.0) == 0.25
    above = float(np.nextafter(10.0, 11.0))
    assert slope(40.0, a=above) == pytest.approx(4 * above * np.exp(-80), rel=1e-15, abs=0)


def test_beyond_every_power_that_balls_follow() -> None:
    """exp(-1.8e308) is no number that a ball tells from others, but no float comes near it."""
    slope = vars(compile(activation("log1p(exp(-x))*x*x")))["f_derivative"]
    largest = np.finfo(np.float64).max
    assert slope(largest) == 0.0
    assert slope(-largest) == -np.inf
    grown = vars(compile(activation("log(cosh(x*x*y))", 'inputs = ["x", "y"]')))["f"]
    assert grown(np.inf, -1.0) == grown(-np.inf, 1.0) == np.inf


def at_infinity(text: str, *arguments: float) -> float | None:
    """The limit of an expression in a, b, … by the last resort alone, without compilation."""
    names = "a b c"[: 2 * len(arguments) - 1]
    exact = [
        int(math.copysign(1, x)) if math.isinf(x) else (*x.as_integer_ratio()[:1], 0, 0)
        for x in arguments
    ]
    try:
        high, _, k, _ = _ball_wide.narrowed(
            _ball_wide.far(_ball_wide.Program(names, (text,)), exact)
        )
    except Unknown:
        return None
    return high * (math.inf if k > 1024 else 0.0 if k < -1100 else 2.0**k)


@pytest.mark.parametrize(
    ("text", "at_plus", "at_minus"),
    [
        # Factors that stay away from 0 do not decide; one that comes to 0 does.
        ("a/(1 + sin(a)**2)", math.inf, -math.inf),
        ("a*(2 + cos(a))", math.inf, -math.inf),
        ("exp(a)/(3 + sin(a))", math.inf, 0.0),
        ("a*(3 + sin(a))*(2 + cos(a))", math.inf, -math.inf),
        ("a + sin(a)", math.inf, -math.inf),
        ("sin(a)/a", 0.0, 0.0),
        ("a*cos(a)", None, None),
        ("a + a*cos(a)", None, None),
        ("exp(sin(a))", None, None),
        ("atan(a*sin(a))", None, None),
        ("100 + sin(a)", None, None),
        ("sin(a)/log(log(a**2))", None, None),
        ("atan(a) - pi/2", -0.0, -math.pi),
    ],
)
def test_limits_beside_oscillations(
    text: str, at_plus: float | None, at_minus: float | None
) -> None:
    found = at_infinity(text, math.inf), at_infinity(text, -math.inf)
    assert [*map(str, found)] == [str(at_plus), str(at_minus)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(atan(a) - pi/2)/(1 + exp(-b))", -0.0),
        ("sqrt(a**2 + b**2)", math.inf),
        ("log(exp(a) + exp(b))", math.inf),
        ("a*exp(-b)", 0.0),
        ("1/a - 1/b", 0.0),
        ("a - b", None),
        ("a/b", None),
        ("tanh(a - b)", None),
        ("log(exp(a - b) + 1)", None),
        ("a/sqrt(a**2 + b**2)", None),
        ("a*b*(a - b)/(a + b)**3", None),
    ],
)
def test_several_inputs_go_to_infinity_at_any_pace(text: str, expected: float | None) -> None:
    assert str(at_infinity(text, math.inf, math.inf)) == str(expected)


def test_kernels_at_several_infinities() -> None:
    """Where double-double balls are sure, too: both infinities are one number to them."""
    f = compile(activation("log(1 + exp(a - b))", 'inputs = ["a", "b"]'))
    inf = np.array([np.inf])
    assert np.isnan(f.f(inf, inf))
    assert f.f(inf, -inf) == np.inf
    assert f.f(-inf, inf) == 0.0
    assert f.f(inf, 2.0) == np.inf


@pytest.mark.parametrize("power", [2, 3])
def test_powers_and_quotients_of_vague_balls_contain_what_they_should(power: int) -> None:
    generator = random.Random(power)
    wide = Arithmetic(200)
    for _ in range(200):
        m, r = generator.randint(-50, 50), generator.randint(0, 60)
        n, s = generator.randint(-50, 50), generator.randint(0, 60)
        for part, other in ((-1, -1), (-1, 1), (0, 0), (1, -1), (1, 1)):
            x, y = m + part * r, n + other * s
            assert within(wide.power((m, r, 0), power), Fraction(x) ** power)
            assert within(wide.mul((m, r, 0), (n, s, 0)), Fraction(x * y))
            if abs(n) > s:
                quotient = wide.div((m, r, 0), (n, s, 0))
                assert within(quotient, Fraction(x, y))
    assert wide.square((0, 1, 0))[0] > 0
    assert sign(wide.div((1, 0, 0), (5, 4, 0))) == 1


def test_an_exact_answer_of_few_bits_is_no_vague_one() -> None:
    assert _ball_wide.narrowed((3, 0, -2))[3] >= 0.0
    assert _ball_wide.narrowed((3, 1, -2))[3] < 0.0


def within(ball: tuple[int, int, int], value: Fraction) -> bool:
    m, r, e = ball
    return abs(value - m * Fraction(2) ** e) <= r * Fraction(2) ** e


def test_a_slope_where_squares_of_the_largest_floats_cancel() -> None:
    """Of the log of a normal tail, x**2/2 added: its second derivative is near 1/x**2."""
    density = "exp(-x**2/2)*sqrt(2/pi)/erfc(x/sqrt(2))"
    slope = _ball_wide.Program("x", (f"1 - {density}*({density} - x)",))
    for x in (1e290, 1.7e308):
        found = _ball_wide.refined(slope, [(int(x), 0, 0)])
        assert _ball_wide.narrowed(found)[2] < -1900
