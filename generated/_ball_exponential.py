# Written by `symact build`: a copy of symact's own, change it there.
"""Balls in, balls out: exponential, logarithm, powers and hyperbolic functions."""

import numpy as np

from ._ball_arithmetic import (
    INF,
    LOOSE,
    NOTHING,
    OMEGA_EXPONENT,
    ONE,
    TWO,
    abs_,
    add,
    bounded,
    div,
    exponent_of,
    from_float,
    is_number,
    is_signed,
    is_zero,
    jit_inner,
    lower,
    magnitude,
    mul,
    neg,
    normal,
    pair_add,
    pair_div,
    pair_mul,
    power_of_two,
    powi,
    scaled,
    settled,
    sub,
    two_product,
    two_sum,
    upper,
    widened,
)
from ._ball_tables import (
    EXP_HIGH,
    EXP_LOW,
    INVERSE_FACTORIAL_HIGH,
    INVERSE_FACTORIAL_LOW,
    LN2,
    LN2_PARTS,
    LOG2_E,
    LOG_HIGH,
    LOG_LOW,
    ODD_RECIPROCAL_HIGH,
    ODD_RECIPROCAL_LOW,
)
from ._vecmath import jit_scalar

OMEGA_LIMIT = 64.0 * OMEGA_EXPONENT
"""No power of OMEGA that occurs is larger than twice 2**this."""

LOG_OMEGA_EXPONENT = OMEGA_EXPONENT / 8.0
"""log OMEGA is ln 2 times 2**this."""

VAST = 1150.0
"""log2 of what is above every float, and below arguments from the second row of GROWTH."""

EXACT_LIMIT = 32.0
"""Below 2**this an argument of exp gives a number; above, a magnitude."""

GROWTH = np.array([1200.0, 2.0**43, 2.0**990, 2.0**1003, 2.0**1008, INF])
LEAST_GROWTH = 2.0 ** np.array([988.0, 1001.0, 1004.0, 1009.0, 1014.0, 1018.0])
MOST_GROWTH = 2.0 ** np.array([1003.5, 1003.5, 1005.5, 1010.5, 1015.5, 1019.5])
"""exp(2**k) for k up to GROWTH has an exponent between these: only the order of growth is right.

Finite arguments, in the first two rows, are not told apart: how they compare is unknown.
"""


@jit_inner
def series(heads, tails, start, step, exact, last, x, y):
    """The sum of c[start + step*i] * (x + y)**i, i = 0 ... last; float64 from term `exact` on."""
    tail = 0.0
    for i in range(last, exact - 1, -1):
        tail = tail * x + heads[start + step * i]
    high, low = tail, 0.0
    for i in range(exact - 1, -1, -1):
        high, low = pair_mul(high, low, x, y)
        high, low = pair_add(heads[start + step * i], tails[start + step * i], high, low)
    return high, low


@jit_inner
def expm1_tiny(high, low):
    """expm1 of a pair of at most 2**-6, as a pair."""
    sh, sl = series(INVERSE_FACTORIAL_HIGH, INVERSE_FACTORIAL_LOW, 1, 1, 7, 13, high, low)
    return pair_mul(high, low, sh, sl)


@jit_inner
def exp_pair(high, low):
    """exp of a pair below 2**32 in size => a pair and an exponent, relative error below 2**-101."""
    n = np.rint(high * LOG2_E)
    ah, al = two_product(-n, LN2_PARTS[0])
    bh, bl = two_product(-n, LN2_PARTS[1])
    high, c = two_sum(high, ah)
    low, d = two_sum(low, al)
    # high + c is exact: n ln 2 is next to the argument.
    high, low = pair_add(high, c, low, d)
    high, low = pair_add(high, low, bh, bl)
    high, low = pair_add(high, low, -n * LN2_PARTS[2], 0.0)
    j = np.rint(high * 32.0)
    high, low = pair_add(high, low, -j * 0.03125, 0.0)
    i = np.int64(j) + 12
    sh, sl = expm1_tiny(high, low)
    sh, sl = pair_mul(sh, sl, EXP_HIGH[i], EXP_LOW[i])
    sh, sl = pair_add(EXP_HIGH[i], EXP_LOW[i], sh, sl)
    return sh, sl, n


@jit_inner
def exp_magnitude(b):
    """exp of a ball too large or too vague for `exp`: the order of growth."""
    high, _, k, e = b
    side = 1.0 if high >= 0.0 else -1.0
    if upper(b) <= 990.0:
        if is_number(b):
            n = high * power_of_two(k) * LOG2_E
            slack = (2.0**-48 + e * 2.0**-99) * abs(n)
            return magnitude(1.0, np.rint(n), slack + 2.0)
        most = 1.5 * power_of_two(upper(b))
        if not is_signed(b):
            return magnitude(1.0, 0.0, most + 2.0)
        least = power_of_two(lower(b) - 1.0)
        return magnitude(1.0, np.rint(0.5 * side * (most + least)), 0.5 * (most - least) + 2.0)
    if not is_signed(b):
        return magnitude(1.0, 0.0, 2.0**1020)
    if lower(b) < EXACT_LIMIT:
        return magnitude(1.0, side * 2.0**1019, 2.0**1019)
    if is_number(b) and abs(k - LOG_OMEGA_EXPONENT) < 64.0:
        n = high * LOG2_E * power_of_two(k - LOG_OMEGA_EXPONENT) * OMEGA_EXPONENT
        return magnitude(1.0, np.rint(n), (2.0**-24 + e * 2.0**-99) * abs(n))
    first = last = 0
    while lower(b) >= GROWTH[first]:
        first += 1
    while upper(b) >= GROWTH[last]:
        last += 1
    least, most = LEAST_GROWTH[first], MOST_GROWTH[last]
    return magnitude(1.0, side * 0.5 * (most + least), 0.5 * (most - least))


@jit_scalar
def exp(b):
    """e**b"""
    high, low, k, e = b
    if high != high:
        return NOTHING
    if upper(b) < (-110.0 if is_number(b) else -4.0) or is_zero(b):
        return widened(ONE, 0.0 if is_zero(b) else power_of_two(max(upper(b) + 101.0, -1000.0)))
    error = e * abs(high) * power_of_two(k) if k < 1000.0 else INF
    if not is_number(b) or k >= EXACT_LIMIT or error >= 0.25 * LOOSE:
        return exp_magnitude(b)
    scale = power_of_two(k)
    high, low, n = exp_pair(high * scale, low * scale)
    return normal(high, low, n, 0.5 + 1.2 * error)


@jit_scalar
def expm1(b):
    """e**b - 1"""
    high, low, k, e = b
    if high != high or is_zero(b):
        return b
    if upper(b) < -110.0:
        if is_signed(b):
            return widened(b, power_of_two(max(upper(b) + 101.0, -1000.0)))
        return bounded(k + 1.0)
    if is_number(b) and k < -6.0:
        scale = power_of_two(k)
        high, low = expm1_tiny(high * scale, low * scale)
        return normal(high, low, 0.0, 0.5 + 1.1 * e)
    return sub(exp(b), ONE)


@jit_inner
def log_ratio(ph, pl, qh, ql):
    """log((q + p)/(q - p)) of pairs, |p/q| at most 2**-7, as a pair."""
    zh, zl = pair_div(ph, pl, qh, ql)
    xh, xl = pair_mul(zh, zl, zh, zl)
    sh, sl = series(ODD_RECIPROCAL_HIGH, ODD_RECIPROCAL_LOW, 0, 1, 4, 8, xh, xl)
    return pair_mul(2.0 * zh, 2.0 * zl, sh, sl)


@jit_inner
def log_pair(high, low):
    """log of a pair between 0.7 and 1.42, as a pair."""
    j = np.rint(high * 64.0)
    c = j * 0.015625
    ph, pl = pair_add(high, low, -c, 0.0)
    qh, ql = pair_add(high, low, c, 0.0)
    sh, sl = log_ratio(ph, pl, qh, ql)
    i = np.int64(j) - 45
    return pair_add(LOG_HIGH[i], LOG_LOW[i], sh, sl)


@jit_inner
def log_magnitude(b):
    """log of a positive magnitude, from its exponent alone."""
    k, e = b[2], b[3]
    width = 1.0 - e
    if abs(k) >= 2.0**999:
        # The exponent tells the order of growth: anything up to a power of OMEGA.
        if abs(k) - width < 2.0**980:
            return bounded(2.0 * OMEGA_LIMIT)
        least = VAST if abs(k) - width > 2.0**1000 else exponent_of(abs(k) - width) - 1.0
        middle = OMEGA_LIMIT + 0.5 * least
        return magnitude(np.copysign(1.0, k), middle, middle - least)
    if width >= 0.25 * abs(k):
        return bounded(exponent_of(abs(k) + width) + 1.0)
    return mul((1.0, 0.0, 0.0, width / abs(k) * 2.0**101), mul(from_float(k), LN2))


@jit_inner
def log_number(b):
    """log of the center of a positive number."""
    high, low, k, _ = b
    if high > 1.41:
        high, low, k = 0.5 * high, 0.5 * low, k + 1.0
    mh, ml = log_pair(high, low)
    if k == 0.0:
        return (0.0, 0.0, 0.0, 0.0) if mh == 0.0 else normal(mh, ml, 0.0, 0.7)
    ah, al = two_product(k, LN2_PARTS[0])
    bh, bl = two_product(k, LN2_PARTS[1])
    ah, al = pair_add(ah, al, bh, bl)
    ah, al = pair_add(ah, al, mh, ml)
    return normal(ah, al, 0.0, 0.7)


@jit_inner
def log_omega(k):
    """log of 2**k, k a power of OMEGA plus the exponent of a factor, which does not count."""
    power = k / OMEGA_EXPONENT
    even = np.rint(power * 64.0) / 64.0
    near = abs(power - even) < 2.0**-24
    unit = (1.0, 0.0, LOG_OMEGA_EXPONENT, 0.0 if near else 2.0**76)
    return mul(mul(from_float(even if near else power), unit), LN2)


@jit_scalar
def log(b):
    """The natural logarithm; of 0, the negative of OMEGA, of a negative ball, nothing."""
    high, _, k, e = b
    if is_zero(b):
        return from_float(-INF)
    if not (is_signed(b) and high > 0.0):
        return NOTHING
    if e < 0.0:
        return log_magnitude(b)
    if abs(k) > OMEGA_EXPONENT / 16.0:
        return log_omega(k)
    result = log_number(b)
    error = e * (1.001 if e < 2.0**90 else 1.4)
    if is_zero(result):
        return result if e == 0.0 else bounded(exponent_of(error) - 99.0)
    return widened_by(result, error)


@jit_inner
def widened_by(b, error):
    """A number with an absolute error, in units of 2**-100, added to its own."""
    if error == 0.0:
        return b
    size = abs(b[0]) * power_of_two(b[2])
    return settled(b[0], b[1], b[2], (b[3] + error / size) * (1.0 + 2.0**-48))


@jit_scalar
def log1p(b):
    """log(1 + b)"""
    high, low, k, e = b
    if high != high or is_zero(b):
        return b
    if upper(b) < -110.0:
        if is_signed(b):
            return widened(b, power_of_two(max(upper(b) + 101.0, -1000.0)))
        return bounded(k + 1.0)
    if is_number(b) and k < -7.0:
        scale = power_of_two(k)
        high, low = high * scale, low * scale
        qh, ql = pair_add(2.0, 0.0, high, low)
        high, low = log_ratio(high, low, qh, ql)
        return normal(high, low, 0.0, 1.0 + 1.1 * e)
    if not is_signed(b):
        return bounded(k + 1.0) if k <= -1.0 else NOTHING
    return log(add(ONE, b))


@jit_inner
def pow_split(b, c):
    """b**c of a positive number: the power of 2 in b apart, exactly => mantissa**c * 2**(k*c)."""
    ph, pl = two_product(b[2], c)
    n = np.rint(ph)
    rest = add(from_float(ph - n), from_float(pl))
    mantissa = (b[0], b[1], 0.0, b[3])
    return scaled(exp(add(mul(from_float(c), log(mantissa)), mul(rest, LN2))), n)


@jit_scalar
def pow_(b, c):
    """b**c; a negative b needs an exact integer c."""
    exact = is_zero(c) or (is_number(c) and c[3] == 0.0 and c[1] == 0.0 and abs(c[2]) < 60.0)
    exponent = c[0] * power_of_two(c[2]) if exact else 0.5
    if exponent == np.rint(exponent) and abs(exponent) <= (64.0 if b[0] > 0.0 else 2.0**53):
        return powi(b, np.int64(exponent))
    if is_zero(b):
        # As of 1/0, sides only have limits: times another zero, as in sqrt(x)/sqrt(x), any number.
        return b if is_signed(c) and c[0] > 0.0 else NOTHING
    if exact and is_number(b) and b[0] > 0.0 and abs(exponent * b[2]) < 2.0**51:
        return pow_split(b, exponent)
    return exp(mul(c, log(b)))


@jit_scalar
def sinh(b):
    """The hyperbolic sine."""
    if b[0] != b[0] or is_zero(b):
        return b
    if not is_signed(b):
        return bounded(b[2] + 1.0) if b[2] <= 0.0 else abs_bound_of_exp(b)
    u = abs_(b)
    if lower(b) > 6.0:
        x = exp(u)
        result = sub(x, div(ONE, x))
    else:
        x = expm1(u)
        result = add(x, div(x, add(ONE, x)))
    return scaled(result if b[0] > 0.0 else neg(result), -1.0)


@jit_inner
def abs_bound_of_exp(b):
    """A bounded ball b => the bounded ball of every value up to exp(|b|)."""
    return bounded(upper(exp(b)))


@jit_scalar
def cosh(b):
    """The hyperbolic cosine."""
    if b[0] != b[0]:
        return NOTHING
    x = exp(abs_(b))
    return scaled(add(x, div(ONE, x)), -1.0)


@jit_scalar
def tanh(b):
    """The hyperbolic tangent."""
    if b[0] != b[0] or is_zero(b):
        return b
    if not is_signed(b):
        return bounded(min(b[2], 0.0))
    u = scaled(abs_(b), 1.0)
    if lower(b) >= -1.0:
        result = sub(ONE, div(TWO, add(exp(u), ONE)))
    elif upper(b) < -110.0:
        result = widened(abs_(b), power_of_two(max(2.0 * upper(b) + 101.0, -1000.0)))
    else:
        x = expm1(u)
        result = div(x, add(x, TWO))
    return result if b[0] > 0.0 else neg(result)
