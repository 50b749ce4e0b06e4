"""Run-time balls against Arb: the true value lies in every ball, and the balls are small."""

from __future__ import annotations

import math
import random
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from flint import arb, ctx, fmpq
from symact.templates import _ball as ball
from symact.templates import _ball_tables as tables

from symact import ball_coefficients

INF, NAN = math.inf, math.nan
ONE = (1.0, 0.0, 0.0, 0.0)
OMEGA = ball.from_float(INF)
NOTHING = ball.from_float(NAN)
Ball = tuple[float, float, float, float]


@pytest.fixture(autouse=True)
def precision():
    """Enough bits for sums of exponentials of hundreds, and for sines of 2**1000."""
    saved, ctx.prec = ctx.prec, 2400
    yield
    ctx.prec = saved


def number(value: float) -> Ball:
    return ball.from_float(value)


def center(b: Ball) -> arb:
    return (arb(b[0]) + arb(b[1])) * arb(2) ** arb(int(b[2]))


def contains(b: Ball, true: arb) -> bool:
    """Whether Arb cannot refute that a true value lies in a ball."""
    high, _, k, e = b
    if high != high:
        return True
    if high == 0.0:
        return true.contains(0) if e == 0.0 else not abs(true) > arb(2) ** arb(math.ceil(k))
    if (true > 0 if high < 0.0 else true < 0) or true == 0:
        return False
    ratio = true / center(b)
    if e < 0.0:
        return not abs(ratio.log()) > arb(-e) * arb.const_log2()
    return not abs(ratio - 1) > arb(e) * arb(2) ** -100


def error(b: Ball, true: arb) -> float:
    """The actual relative error, in units of 2**-100."""
    return float((abs(center(b) / true - 1) * arb(2) ** 100).mid())


def sample(rng: random.Random, low: int, high: int, *, signed: bool = True) -> Ball:
    """An exact ball of one or two float64, its exponent uniform between two limits."""
    head = rng.uniform(1, 2)
    tail = rng.choice([0.0, rng.uniform(-0.49, 0.49) * 2.0**-52, rng.uniform(-1, 1) * 2.0**-70])
    sign = rng.choice([-1.0, 1.0]) if signed else 1.0
    return ball.from_parts(sign * head, sign * tail, float(rng.randint(low, high)), 0.0)


def inexact(rng: random.Random, b: Ball) -> tuple[Ball, arb]:
    """A ball with a random error, and a number within it."""
    e = rng.choice([0.0, 2.0 ** rng.uniform(-4, 10), 2.0 ** rng.uniform(0, 98)])
    shift = fmpq(int(rng.uniform(-1, 1) * 2**60), 2**60)
    return (*b[:3], e), center(b) * (1 + arb(shift) * arb(e) * arb(2) ** -100)


# name, smallest and largest exponent of the argument, signed, error allowed in units of 2**-100
ACCURACY = [
    ("sqrt", -3000, 3000, False, 0.25),
    ("sqr", -3000, 3000, True, 0.25),
    ("exp", -300, 31, True, 2.0),
    ("expm1", -300, 31, True, 64.0),
    ("log", -3000, 3000, False, 2.0),
    ("log", -1, 0, False, 2.0),
    ("log1p", -300, 300, False, 32.0),
    ("log1p", -12, -2, True, 64.0),
    ("sinh", -300, 31, True, 64.0),
    ("cosh", -300, 31, True, 4.0),
    ("tanh", -300, 300, True, 64.0),
    ("tanh", -8, 6, True, 64.0),
    ("sin", -300, 1, True, 2.0),
    ("cos", -300, 0, True, 2.0),
    ("tan", -300, 0, True, 4.0),
    ("atan", -300, 300, True, 4.0),
    ("atan", -7, 7, True, 4.0),
    ("asinh", -300, 300, True, 32.0),
    ("asinh", -7, 7, True, 32.0),
    ("erf", -300, 300, True, 16.0),
    ("erf", -3, 2, True, 16.0),
    ("erfc", -300, 0, True, 4096.0),
    ("erfc", -1, 2, True, 32768.0),
]
TRUE = {
    "abs_": abs,
    "neg": lambda x: -x,
    "sqr": lambda x: x * x,
    "sqrt": arb.sqrt,
    "exp": arb.exp,
    "expm1": arb.expm1,
    "log": arb.log,
    "log1p": arb.log1p,
    "sinh": arb.sinh,
    "cosh": arb.cosh,
    "tanh": arb.tanh,
    "sin": arb.sin,
    "cos": arb.cos,
    "tan": arb.tan,
    "atan": arb.atan,
    "asinh": arb.asinh,
    "erf": arb.erf,
    "erfc": arb.erfc,
}


@pytest.mark.parametrize(("name", "low", "high", "signed", "allowed"), ACCURACY)
def test_exact_arguments_give_small_balls_that_hold_the_value(name, low, high, signed, allowed):
    rng = random.Random(f"{name} {low}")
    for _ in range(300):
        b = sample(rng, low, high, signed=signed)
        result, true = getattr(ball, name)(b), TRUE[name](center(b))
        assert 0.0 <= result[3] <= allowed, (b, result)
        assert error(result, true) <= result[3], (b, result)


@pytest.mark.parametrize(("name", "low", "high", "signed", "allowed"), ACCURACY)
def test_inexact_arguments_are_carried_through(name, low, high, signed, allowed):
    rng = random.Random(f"{name} {high}")
    for _ in range(300):
        b, true = inexact(rng, sample(rng, low, high, signed=signed))
        result = getattr(ball, name)(b)
        assert contains(result, TRUE[name](true)), (b, result)


EDGES = {
    "exp": [n * math.log(2) / 2 for n in range(-9, 10)] + [(j + 0.5) / 32 for j in range(-12, 12)],
    "expm1": [2.0**-6, -(2.0**-6), 0.34, -0.34, 2.0**-110, 2.0**-112],
    "log": [1.0, 1.41, 0.705, *((j + 0.5) / 64 for j in range(45, 91)), 2.0**1000],
    "log1p": [2.0**-7, -(2.0**-7), -0.5, 2.0**-110, 0.41, 1.0],
    "sinh": [2.0**-6, 1.0, 64.0, 128.0, 2.0**-110],
    "cosh": [2.0**-55, 1.0, 64.0, 2.0**-110],
    "tanh": [0.5, 1.0, 2.0, 2.0**-6, 2.0**-111, 40.0],
    "sin": [n * math.pi / 4 for n in range(1, 40)] + [0.5, 2.0**-60, 2.0**40],
    "cos": [n * math.pi / 4 for n in range(1, 40)] + [0.5, 2.0**-60, 2.0**40],
    "tan": [n * math.pi / 4 for n in range(1, 40)] + [0.5, 2.0**-60, 2.0**40],
    "atan": [(j + 0.5) / 32 for j in range(32)]
    + [j / 32 for j in range(1, 64)]
    + [2.0**61, 2.0**-60],
    "asinh": [1.0, 2.0**-30, 2.0**-60, 2.0**-110, 2.0**60],
    "erf": [2.5, 1.0, 2.0**-54, 2.0**-56, 3.0, 4.0, 6.0, 8.0, 12.0, 1024.0],
    "erfc": [2.5, 1.0, 2.0**-54, 2.0**-56, 3.0, 4.0, 6.0, 8.0, 12.0, 1024.0],
}


@pytest.mark.parametrize("name", EDGES)
def test_where_one_way_of_evaluation_ends_and_another_begins(name):
    for edge in EDGES[name]:
        for x in (edge, np.nextafter(edge, -INF), np.nextafter(edge, INF)):
            for low in (0.0, 0.49, -0.49):
                b = ball.from_parts(x, low * np.spacing(x), 0.0, 0.0)
                result, true = getattr(ball, name)(b), TRUE[name](center(b))
                if true == 0:
                    assert result[0] == 0.0
                    continue
                assert error(result, true) <= result[3] <= 2.0**17, (b, result)


@pytest.mark.parametrize("low", [1, 20, 60, 900, 1099])
def test_large_angles(low):
    rng = random.Random(low)
    for _ in range(100):
        b = sample(rng, low, low + 100)
        for name in ("sin", "cos", "tan"):
            result, true = getattr(ball, name)(b), TRUE[name](center(b))
            assert error(result, true) <= result[3] <= 2.0**15, (b, result)


def test_the_float64_nearest_to_a_multiple_of_half_pi():
    # Muller, Elementary Functions, table 11.1: 2**-60.9 from a multiple of pi/2.
    b = number(6381956970095103.0 * 2.0**797)
    assert error(ball.cos(b), center(b).cos()) <= ball.cos(b)[3] <= 4.0
    assert abs(ball.round_float64(*ball.cos(b))) < 2.0**-60


@pytest.mark.parametrize("x", [30.0, 1e3, 1e8, 1e100])
def test_far_tail_of_erfc(x):
    result = ball.erfc(number(x))
    log2 = -(arb(x) ** 2) / arb.const_log2() - (arb(x) * arb.pi().sqrt()).log() / arb.const_log2()
    assert abs(arb(result[2]) - log2) <= 4.0 + 2.0**-40 * abs(log2)
    assert ball.is_good(result)
    assert ball.round_float64(*result) == 0.0


@pytest.mark.parametrize("exponent", [0.0, 1.0, -1.0, 2.0, 7.0, -3.0, 0.5, 0.3, -1.7, 40.25, 1e3])
def test_powers(exponent):
    rng = random.Random(int(exponent * 100))
    for _ in range(200):
        b, true = inexact(rng, sample(rng, -300, 300, signed=exponent in (2.0, 7.0, -3.0)))
        result = ball.pow_(b, number(exponent))
        assert contains(result, true ** arb(exponent)), (b, result)
        exact = ball.pow_((*b[:3], 0.0), number(exponent))
        assert error(exact, center(b) ** arb(exponent)) <= exact[3] <= 2.0 + 2.0 * abs(exponent)
        if exponent == int(exponent):
            assert contains(ball.powi(b, int(exponent)), true ** arb(exponent))


def test_power_with_an_inexact_exponent():
    third = ball.div(ONE, number(3.0))
    result = ball.pow_(number(1e200), third)
    assert error(result, arb(1e200) ** (arb(1) / 3)) <= result[3] <= 2.0**10


def test_powers_of_zero_and_of_negative_numbers():
    zero = number(0.0)
    assert ball.pow_(zero, zero) == ONE
    assert ball.pow_(zero, number(0.5)) == zero
    # Only sides have limits: 0**-0.5 times another zero may be any number.
    assert math.isnan(ball.pow_(zero, number(-0.5))[0])
    assert math.isnan(ball.pow_(number(-2.0), number(0.5))[0])
    assert ball.round_float64(*ball.pow_(number(-2.0), number(3.0))) == -8.0
    assert ball.round_float64(*ball.pow_(number(-1.0), number(2.0**52 + 1.0))) == -1.0


# Chains of operations: whatever the kind of the balls on the way, none may exclude the truth.

UNARY = {name: (getattr(ball, name), reference) for name, reference in TRUE.items()}
BINARY = {
    "add": (ball.add, lambda x, y: x + y),
    "sub": (ball.sub, lambda x, y: x - y),
    "mul": (ball.mul, lambda x, y: x * y),
    "div": (ball.div, lambda x, y: x / y),
}


def vague(rng: random.Random) -> tuple[Ball, arb]:
    """A magnitude or a bounded ball, and a number within it."""
    b, share = sample(rng, -40, 40), arb(fmpq(int(rng.uniform(-1, 1) * 2**60), 2**60))
    width = 2.0 ** rng.uniform(-3, 6)
    if rng.random() < 0.5:
        return (b[0], 0.0, b[2], -width), center((b[0], 0.0, b[2], 0.0)) * 2 ** (share * arb(width))
    return (0.0, 0.0, b[2], INF), share * arb(2) ** arb(int(b[2]))


def leaf(rng: random.Random) -> tuple[Ball, arb]:
    choice = rng.random()
    if choice < 0.3:
        value = float(rng.choice([-2, -1, 0, 1, 2, 3]))
        return number(value), arb(value)
    if choice < 0.4:
        return vague(rng)
    return inexact(rng, sample(rng, -rng.choice([3, 20, 200]), rng.choice([3, 8, 40])))


def chain(rng: random.Random, depth: int) -> tuple[Ball, arb, str]:
    if depth == 0 or rng.random() < 0.1:
        b, true = leaf(rng)
        return b, true, f"{b}"
    if rng.random() < 0.5:
        name, (op, reference) = rng.choice(list(UNARY.items()))
        b, true, text = chain(rng, depth - 1)
        return op(b), reference(true), f"{name}({text})"
    name, (op, reference) = rng.choice(list(BINARY.items()))
    a, left, first = chain(rng, depth - 1)
    b, right, second = (a, left, first) if rng.random() < 0.2 else chain(rng, depth - 1)
    return op(a, b), reference(left, right), f"{name}({first}, {second})"


@pytest.mark.parametrize("seed", range(8))
def test_random_chains_hold_the_truth(seed):
    rng = random.Random(seed)
    decided = 0
    for _ in range(400):
        result, true, text = chain(rng, rng.randint(1, 5))
        # Beyond 2**990 an exponent tells the order of growth only; Arb may give up, too.
        if not true.is_finite() or not abs(result[2]) < 2.0**990:
            continue
        assert contains(result, true), (text, result, true.str(20))
        decided += ball.is_good(result)
    assert decided > 100


# Kinds


def test_differences_of_equal_numbers():
    third = ball.div(ONE, number(3.0))
    assert ball.sub(number(0.1), number(0.1)) == (0.0, 0.0, 0.0, 0.0)
    high, _, k, e = ball.sub(third, third)
    assert (high, e) == (0.0, INF)
    assert -110 < k < -95


def test_an_unknown_small_term_does_not_spoil_a_large_one():
    third = ball.div(ONE, number(3.0))
    unknown = ball.sub(third, third)
    result = ball.add(number(1.0), unknown)
    assert ball.is_good(result)
    assert ball.round_float64(*result) == 1.0
    assert ball.round_float64(*ball.exp(unknown)) == 1.0
    assert ball.round_float64(*ball.cos(unknown)) == 1.0
    assert not ball.is_good(unknown)
    assert math.isnan(ball.round_float64(*unknown))
    assert ball.round_float64(*ball.mul(unknown, ball.exp(number(-1e4)))) == 0.0


@pytest.mark.parametrize("name", [*UNARY, *BINARY])
def test_nothing_stays_nothing(name):
    arguments = (NOTHING,) if name in UNARY else (NOTHING, ONE)
    op = {**UNARY, **BINARY}[name][0]
    assert math.isnan(op(*arguments)[0])
    assert not ball.is_good(op(*arguments))
    assert math.isnan(op(*reversed(arguments))[0])


def test_undefined_is_nothing():
    zero = number(0.0)
    for result in (
        ball.div(ONE, zero),
        ball.sqrt(number(-1.0)),
        ball.log(number(-1.0)),
        ball.log1p(number(-2.0)),
    ):
        assert math.isnan(result[0])


def test_log_of_zero_is_minus_infinity():
    assert ball.round_float64(*ball.log(number(0.0))) == -INF
    assert ball.mul(number(0.0), ball.log(number(0.0)))[0] == 0.0


@pytest.mark.parametrize(
    "name", ["sqrt", "expm1", "log1p", "sinh", "tanh", "sin", "tan", "atan", "asinh", "erf"]
)
def test_zero_keeps_its_sign(name):
    for zero in (0.0, -0.0):
        result = getattr(ball, name)(number(zero))
        rounded = ball.round_float64(*result)
        assert rounded == 0.0
        assert math.copysign(1.0, rounded) == math.copysign(1.0, zero)


@pytest.mark.parametrize("name", ["exp", "cosh", "cos"])
def test_zero_gives_exactly_one(name):
    assert getattr(ball, name)(number(0.0)) == ONE
    assert ball.sub(ONE, ball.erfc(number(0.0))) == number(0.0)


# Rounding


def nearest(value: Fraction, digits: int, least: int, overflow: int) -> float:
    """The float nearest to a fraction, ties to even, by exact arithmetic."""
    length = abs(value).numerator.bit_length() - value.denominator.bit_length()
    exponent = max(length - (abs(value) < Fraction(2) ** length), least + digits)
    quantum = Fraction(2) ** (exponent - digits)
    result = round(value / quantum) * quantum
    if abs(result) >= Fraction(2) ** overflow:
        return INF if value > 0 else -INF
    return float(result)


def test_the_oracle_of_rounding_agrees_with_python():
    rng = random.Random(0)
    for _ in range(500):
        value = Fraction(rng.getrandbits(120) + 1, 2 ** rng.randint(60, 1190))
        assert nearest(value, 52, -1074, 1024) == float(value)


def rounding_cases(digits: int, least: int, overflow: int) -> list[Fraction]:
    """Ties, almost ties, subnormal numbers and the ends of the range."""
    rng = random.Random(digits)
    units = [Fraction(2) ** n for n in (least, least + 1, least + digits, 0, overflow - digits - 1)]
    cases = []
    for unit in units:
        for n in (0, 1, 2, 3, 2**digits - 1, 2**digits, 2 ** (digits + 1) - 1):
            for part in (Fraction(0), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)):
                for nudge in (0, 1, -1):
                    cases.append((n + part + nudge * Fraction(1, 2**30)) * unit)
    for _ in range(500):
        head = Fraction(rng.getrandbits(53) + 2**53)
        cases.append(head * Fraction(2) ** rng.randint(least - 60, overflow - 54))
    return [sign * case for case in cases if case for sign in (1, -1)]


def pair(value: Fraction) -> Ball:
    """A fraction as an exact ball."""
    parts = ball_coefficients.normalized(value)
    assert parts[3] == 0.0, value
    return parts


@pytest.mark.parametrize(
    ("function", "digits", "least", "overflow"),
    [(ball.round_float64, 52, -1074, 1024), (ball.round_float32, 23, -149, 128)],
)
def test_rounding_is_to_nearest_once(function, digits, least, overflow):
    for value in rounding_cases(digits, least, overflow):
        expected = nearest(value, digits, least, overflow)
        result = function(*pair(value))
        assert result == expected, (value, result, expected)
        assert math.copysign(1.0, result) == (1.0 if value > 0 else -1.0)


def test_results_are_of_the_right_type():
    assert isinstance(ball.round_float64(*ONE), float)
    assert ball.round_float32(1.0, 2.0**-60, -150.0, 0.0) == np.float32(2.0**-149)
    assert ball.round_float32(1.0, 0.0, -150.0, 0.0) == 0.0


def test_floats_survive_the_way_there_and_back():
    rng = random.Random(3)
    bits = [rng.getrandbits(64) for _ in range(2000)] + [1, 2**52 - 1, 2**52, 2**63 | 1]
    for x in np.array(bits, dtype=np.uint64).view(np.float64):
        assert np.array_equal(ball.round_float64(*number(x)), x, equal_nan=True)


@pytest.mark.parametrize(
    ("b", "good", "good32"),
    [
        ((1.5, 0.0, 0.0, 2.0**37), True, True),
        ((1.5, 0.0, 0.0, 2.0**38), False, True),
        ((1.5, 0.0, 0.0, 2.0**66), False, True),
        ((1.5, 0.0, 0.0, 2.0**67), False, False),
        ((1.0, 0.0, 1030.0, 2.0**98), True, True),
        ((1.0, 0.0, 1023.0, 2.0**98), False, True),
        ((1.0, 0.0, -1100.0, 2.0**98), True, True),
        ((1.0, 0.0, 5000.0, -100.0), True, True),
        ((1.0, 0.0, 0.0, -1.0), False, False),
        ((0.0, 0.0, -1080.0, INF), True, True),
        ((0.0, 0.0, -1060.0, INF), False, True),
        ((0.0, 0.0, -140.0, INF), False, False),
        ((0.0, 0.0, 0.0, 0.0), True, True),
        (NOTHING, False, False),
    ],
)
def test_good_means_good_enough_for_the_format(b, good, good32):
    assert (ball.is_good(b), ball.is_good32(b)) == (good, good32)


# Order


def test_less():
    third = ball.div(ONE, number(3.0))
    assert ball.less(number(0.1), number(0.2)) == -1
    assert ball.less(number(0.1), number(0.1)) == 0
    assert ball.less(number(3.0), number(-5.0)) == 1
    assert ball.less(number(1.0 / 3.0), third) == -1
    assert ball.less(third, third) == 2
    assert ball.less(third, NOTHING) == 2
    assert ball.less(number(1e300), OMEGA) == -1
    assert ball.less(ball.neg(ball.exp(number(1e300))), number(-1e308)) == -1


def test_smallest_is_the_clarke_element_of_smallest_magnitude():
    third = ball.div(ONE, number(3.0))
    zero = number(0.0)
    assert ball.smallest(number(2.0), number(0.5)) == number(0.5)
    assert ball.smallest(number(-2.0), number(-0.5)) == number(-0.5)
    assert ball.smallest(number(2.0), number(-0.5)) == zero
    assert ball.smallest(number(2.0), zero) == zero
    assert ball.round_float64(*ball.smallest(third, third)) == 1.0 / 3.0
    assert ball.is_good(ball.smallest(third, ball.add(third, number(2.0**-110))))
    # A side on which the function is not real is none.
    assert ball.smallest(NOTHING, ONE) == ball.smallest(ONE, NOTHING) == ONE
    assert math.isnan(ball.smallest(NOTHING, NOTHING)[0])
    high, _, _, e = ball.smallest(ball.sub(third, third), ONE)
    assert (high, e) == (0.0, INF)


def test_the_better_of_two_balls_says_more():
    third = ball.div(ONE, number(3.0))
    vague = (*third[:3], 2.0**90)
    known_to_a_factor, small, smaller = (
        (1.5, 0.0, -2.0, -1.0),
        (0.0, 0.0, -1.0, INF),
        (0.0, 0.0, -2.0, INF),
    )
    ranking = [third, vague, known_to_a_factor, smaller, small, NOTHING]
    for i, first in enumerate(ranking):
        for second in ranking[i + 1 :]:
            assert ball.better(first, second) == first
            assert ball.better(second, first) == first
    vanishing = (1.0, 0.0, -5000.0, -1.0)
    assert ball.better(vanishing, vague) == vanishing


def test_blurred_covers_four_times_the_size():
    size = number(0.75 * 2.0**-80)
    assert contains(ball.blurred(number(1.5), size), arb(1.5) + 4 * center(size))
    assert ball.blurred(number(1.5), number(0.0)) == number(1.5)


# Infinite arguments


def sigmoid(x: Ball) -> Ball:
    return ball.div(ONE, ball.add(ONE, ball.exp(ball.neg(x))))


LIMITS = {
    "x": (lambda x: x, INF),
    "x*exp(-x)": (lambda x: ball.mul(x, ball.exp(ball.neg(x))), 0.0),
    "x**5*exp(-x)": (lambda x: ball.mul(ball.powi(x, 5), ball.exp(ball.neg(x))), 0.0),
    "sigmoid(x)": (sigmoid, 1.0),
    "sigmoid(-x)": (lambda x: sigmoid(ball.neg(x)), 0.0),
    "x*sigmoid(x)": (lambda x: ball.mul(x, sigmoid(x)), INF),
    "x*sigmoid(-x)": (lambda x: ball.mul(x, sigmoid(ball.neg(x))), 0.0),
    "exp(-exp(x))*exp(x)": (
        lambda x: ball.mul(ball.exp(ball.neg(ball.exp(x))), ball.exp(x)),
        0.0,
    ),
    "exp(exp(x))/exp(x)": (lambda x: ball.div(ball.exp(ball.exp(x)), ball.exp(x)), INF),
    "log(1+x*x)": (lambda x: ball.log(ball.add(ONE, ball.sqr(x))), INF),
    "log(1+x*x)/x": (lambda x: ball.div(ball.log(ball.add(ONE, ball.sqr(x))), x), 0.0),
    "log1p(x)/log(x)": (lambda x: ball.div(ball.log1p(x), ball.log(x)), 1.0),
    "log(x*x)/log(x)": (lambda x: ball.div(ball.log(ball.sqr(x)), ball.log(x)), 2.0),
    "log(log(x))": (lambda x: ball.log(ball.log(x)), INF),
    "asinh(x)": (ball.asinh, INF),
    "x+log1p(exp(-x))": (lambda x: ball.add(x, ball.log1p(ball.exp(ball.neg(x)))), INF),
    "x/sqrt(1+x*x)": (lambda x: ball.div(x, ball.sqrt(ball.add(ONE, ball.sqr(x)))), 1.0),
    "2x/(1+3x)": (
        lambda x: ball.div(ball.mul(number(2.0), x), ball.add(ONE, ball.mul(number(3.0), x))),
        2.0 / 3.0,
    ),
    "x**0.3/(1+x**0.3)": (
        lambda x: ball.div(ball.pow_(x, number(0.3)), ball.add(ONE, ball.pow_(x, number(0.3)))),
        1.0,
    ),
    "tanh(x)": (ball.tanh, 1.0),
    "atan(x)": (ball.atan, math.atan(INF)),
    "x*atan(-x)": (lambda x: ball.mul(x, ball.atan(ball.neg(x))), -INF),
    "erf(x)": (ball.erf, 1.0),
    "x*erfc(x)": (lambda x: ball.mul(x, ball.erfc(x)), 0.0),
    "sin(x)/x": (lambda x: ball.div(ball.sin(x), x), 0.0),
    "sinh(x)": (ball.sinh, INF),
    "1/cosh(x)": (lambda x: ball.div(ONE, ball.cosh(x)), 0.0),
    "exp(log(x)/2)/x": (
        lambda x: ball.div(ball.exp(ball.mul(number(0.5), ball.log(x))), x),
        0.0,
    ),
}


@pytest.mark.parametrize("name", LIMITS)
def test_limits_come_out_by_arithmetic(name):
    function, expected = LIMITS[name]
    result = function(OMEGA)
    assert ball.is_good(result)
    assert ball.is_good32(result)
    assert ball.round_float64(*result) == expected
    assert ball.round_float32(*result) == np.float32(expected)


@pytest.mark.parametrize("x", [INF, 1e300, 1e17])
def test_a_quotient_of_magnitudes_is_no_proof(x):
    """exp(x)/(1 + exp(x)) is 1, but exp(x + 1)/exp(x) would look the same: it is no number."""
    x = number(x)
    result = ball.div(ball.exp(x), ball.add(ONE, ball.exp(x)))
    assert np.isnan(ball.round_float64(*result))
    assert np.isnan(ball.round_float32(*result))
    assert not ball.is_good(result)


def test_an_infinite_gradient_is_infinite_unless_the_slope_is_zero():
    tiny = ball.exp(number(-1e6))
    for g, slope, expected in [
        (3.0, number(-2.0), -6.0),
        (INF, number(2.0), INF),
        (INF, number(-2.0), -INF),
        (-INF, tiny, -INF),
        (INF, number(0.0), 0.0),
        (-INF, number(0.0), 0.0),
    ]:
        assert ball.round_float64(*ball.gradient(g, slope)) == expected
    assert math.isnan(ball.gradient(INF, NOTHING)[0])
    assert math.isnan(ball.gradient(math.nan, ONE)[0])


def test_sine_at_infinity_is_bounded_and_nothing_more():
    for function in (ball.sin, ball.cos):
        assert function(OMEGA) == (0.0, 0.0, 0.0, INF)
    assert math.isnan(ball.tan(OMEGA)[0])


# Tables


def test_the_committed_tables_are_those_of_the_script():
    assert Path(tables.__file__).read_text(encoding="utf-8") == ball_coefficients.text()


@pytest.mark.parametrize(
    ("name", "true"),
    [
        ("INVERSE_FACTORIAL", lambda i: 1 / arb(math.factorial(i))),
        ("ODD_RECIPROCAL", lambda i: 1 / arb(2 * i + 1)),
        ("EXP", lambda i: (arb(i - 12) / 32).exp()),
        ("LOG", lambda i: (arb(i + 45) / 64).log()),
        ("ATAN", lambda i: (arb(i) / 32).atan()),
    ],
)
def test_tables_hold_what_they_say(name, true):
    highs, lows = getattr(tables, f"{name}_HIGH"), getattr(tables, f"{name}_LOW")
    for i, (high, low) in enumerate(zip(highs.tolist(), lows.tolist(), strict=True)):
        assert not abs(arb(high) + arb(low) - true(i)) > abs(true(i)) * arb(2) ** -106


def test_constants_hold_what_they_say():
    root = arb.pi().sqrt()
    assert contains(tables.LN2, arb.const_log2())
    assert contains(tables.HALF_PI, arb.pi() / 2)
    assert contains(tables.TWO_OVER_ROOT_PI, 2 / root)
    assert contains(tables.ONE_OVER_ROOT_PI, 1 / root)
    parts = sum((arb(part) for part in tables.LN2_PARTS), arb(0))
    assert abs(parts - arb.const_log2()) < arb(2) ** -158
    digits = sum(
        arb(digit) * arb(2) ** (-27 * (i + 1))
        for i, digit in enumerate(tables.TWO_OVER_PI.tolist())
    )
    assert abs(digits - 2 / arb.pi()) < arb(2) ** (-27 * len(tables.TWO_OVER_PI))


def test_what_is_known_to_a_factor_only_is_no_number_to_round() -> None:
    wave = ball.sin(OMEGA)
    for vague in (ball.exp(wave), ball.div(ONE, ball.exp(wave))):
        assert vague[3] < 0.0
        for rounded in (ball.round_float64, ball.round_float32, ball.round_float16):
            assert math.isnan(rounded(*vague))
    vague = ball.add(number(1e10), wave)
    assert ball.definite(vague)[3] < 0.0
    assert ball.definite(ball.add(number(1e30), wave))[3] > 0.0
    assert ball.round_float64(*ball.exp(OMEGA)) == INF
