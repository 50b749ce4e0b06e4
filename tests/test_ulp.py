"""The error in ulp against cases worked out by hand, and against exact fractions."""

from __future__ import annotations

from fractions import Fraction
from math import inf, nan

import pytest
from flint import arb, ctx, fmpq
from hypothesis import given
from hypothesis import strategies as st

from symact.ulp import FORMATS, ulp_error, wrong_zero

HALF, SINGLE, DOUBLE = FORMATS["float16"], FORMATS["float32"], FORMATS["float64"]


def power(exponent: int) -> Fraction:
    return Fraction(2) ** exponent


def ball(exact: Fraction | int) -> arb:
    """A ball of no width for a dyadic fraction, a narrow one for any other."""
    with ctx.workprec(2400):
        return arb(fmpq(exact.numerator, exact.denominator))


@pytest.mark.parametrize(
    ("computed", "exact", "form", "expected"),
    [
        # Exact results, and one step beside them.
        (1.0, 1, DOUBLE, 0.0),
        (1.0 + 2.0**-52, 1, DOUBLE, 1.0),
        (1.0 + 2.0**-23, 1, SINGLE, 1.0),
        (1.0 + 2.0**-10, 1, HALF, 1.0),
        # Below a power of two an ulp is half as long: the exact value decides which.
        (1.0 - 2.0**-53, 1, DOUBLE, 0.5),
        (1.0, 1 - power(-53), DOUBLE, 1.0),
        (-1.0, -1 + power(-53), DOUBLE, 1.0),
        # Ties.
        (1.0, 1 + power(-53), DOUBLE, 0.5),
        (1.0 + 2.0**-52, 1 + power(-53), DOUBLE, 0.5),
        # Subnormal results count in units of the smallest of them; nothing is flushed to zero.
        (0.0, 0, DOUBLE, 0.0),
        (-0.0, 0, DOUBLE, 0.0),
        (5e-324, 0, DOUBLE, 1.0),
        (0.0, power(-1074), DOUBLE, 1.0),
        (0.0, power(-1075), DOUBLE, 0.5),
        (0.0, power(-1023), DOUBLE, 2.0**51),
        (0.0, power(-150), SINGLE, 0.5),
        (2.0**-149, 3 * power(-150), SINGLE, 0.5),
        (2.0**-24, 0, HALF, 1.0),
        # The last binade, and where rounding overflows.
        (1.7976931348623157e308, power(1024) - power(971), DOUBLE, 0.0),
        (1.7976931348623157e308, power(1024) - power(970) - power(900), DOUBLE, 0.5),
        (inf, power(1024) - power(970), DOUBLE, 0.0),
        (1.7976931348623157e308, power(1024) - power(970), DOUBLE, inf),
        (inf, power(1024) - power(970) - power(900), DOUBLE, inf),
        (-inf, -power(128), SINGLE, 0.0),
        (inf, -power(128), SINGLE, inf),
        (65504.0, 65519, HALF, 0.46875),
        (inf, 65519, HALF, inf),
        (inf, 65520, HALF, 0.0),
        # Other magnitudes altogether.
        (3.0, 1, DOUBLE, 2.0**53),
        (1e300, power(-1000), DOUBLE, inf),
    ],
)
def test_error_in_ulp(computed, exact, form, expected):
    assert ulp_error(computed, ball(exact), form) == expected


@pytest.mark.parametrize(
    ("computed", "exact", "expected"),
    [
        (inf, arb.pos_inf(), 0.0),
        (-inf, arb.pos_inf(), inf),
        (1.0, arb.neg_inf(), inf),
        (nan, arb(nan), 0.0),
        (1.0, arb(nan), inf),
        (nan, arb(1), inf),
        (nan, arb.pos_inf(), inf),
        # Numbers whose exponents are themselves beyond every float.
        (inf, (arb(2) ** 90).exp(), 0.0),
        (0.0, (-(arb(2) ** 90)).exp(), 5e-324),
    ],
)
def test_error_where_there_is_no_finite_number(computed, exact, expected):
    assert ulp_error(computed, exact, DOUBLE) == expected


@pytest.mark.parametrize(
    ("computed", "exact", "form"),
    [
        (1.0, arb(1, arb(2) ** -70), DOUBLE),
        (0.0, arb(0, arb(2) ** -1090), DOUBLE),
        (inf, arb(0, arb.pos_inf()), DOUBLE),
        (inf, arb(2.0**128 - 2.0**103, 2.0**90), SINGLE),
    ],
    ids=["wide", "wide for a subnormal", "everything", "on both sides of overflow"],
)
def test_wide_ball_decides_nothing(computed, exact, form):
    assert ulp_error(computed, exact, form) is None


@pytest.mark.parametrize("sign", [1, -1])
def test_either_neighbor_of_the_last_tie_is_half_an_ulp_away(sign):
    tie = FORMATS["float16"].overflow * sign * arb(1, 2.0**-60)
    for computed in (65504.0, inf):
        assert ulp_error(sign * computed, tie, FORMATS["float16"]) == pytest.approx(0.5, abs=1e-6)
    assert ulp_error(-sign * inf, tie, FORMATS["float16"]) == inf
    assert ulp_error(sign * 65472.0, tie, FORMATS["float16"]) == pytest.approx(1.5, abs=1e-6)


def test_ball_narrow_enough_bounds_the_error_from_above():
    error = ulp_error(1.0 + 2.0**-52, arb(1, arb(2) ** -75), DOUBLE)
    assert error is not None
    # Some numbers of the ball lie below 1, where an ulp is half as long.
    assert 2.0 <= error <= 2.0 + 2.0**-20


FLOATS = st.floats(allow_nan=False, allow_infinity=False)


@given(FLOATS, FLOATS, FLOATS, st.sampled_from(tuple(FORMATS.values())))
def test_agrees_with_fractions(computed, a, b, form):
    exact = Fraction(a) + Fraction(b) / 3
    expected = _by_fractions(Fraction(computed), exact, form)
    found = ulp_error(computed, ball(exact), form)
    if expected is None:
        assert found == inf
    else:
        assert found == pytest.approx(_float(expected), rel=1e-15, abs=2 * 5e-324)


def _by_fractions(computed: Fraction, exact: Fraction, form) -> Fraction | None:
    """The definition, word for word; None where the exact value overflows."""
    if abs(exact) >= (2 - Fraction(2) ** -form.precision) * Fraction(2) ** form.highest:
        return None
    exponent = form.lowest
    while Fraction(2) ** (exponent + 1) <= abs(exact):
        exponent += 1
    return abs(computed - exact) / Fraction(2) ** (exponent - (form.precision - 1))


def _float(number: Fraction) -> float:
    try:
        return float(number)
    except OverflowError:
        return inf


@pytest.mark.parametrize(
    ("computed", "exact", "wrong"),
    [
        (0.0, arb(2) ** -2000, False),
        (-0.0, arb(2) ** -2000, True),
        (0.0, -(arb(2) ** -2000), True),
        (-0.0, -(arb(2) ** -2000), False),
        (-0.0, arb(0), False),
        (-0.0, arb(0, 1), False),
        (-1.0, arb(1), False),
    ],
)
def test_sign_of_zero(computed, exact, wrong):
    assert wrong_zero(computed, exact) is wrong
