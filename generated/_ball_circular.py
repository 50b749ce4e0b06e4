# Written by `symact build`: a copy of symact's own, change it there.
"""Balls in, balls out: sine, cosine, tangent and the inverse functions of area and angle."""

import numpy as np

from ._ball_arithmetic import (
    NOTHING,
    ONE,
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
    mul,
    neg,
    normal,
    pair_mul,
    power_of_two,
    sqr,
    sqrt,
    sub,
    upper,
    widened,
)
from ._ball_exponential import log1p, series
from ._ball_tables import (
    ATAN_HIGH,
    ATAN_LOW,
    HALF_PI,
    INVERSE_FACTORIAL_HIGH,
    INVERSE_FACTORIAL_LOW,
    ODD_RECIPROCAL_HIGH,
    ODD_RECIPROCAL_LOW,
    TWO_OVER_PI,
)
from ._vecmath import jit_scalar

LIMB = 27
LIMBS = 12
MASK = (1 << LIMB) - 1
LARGEST_ANGLE = 1200.0
"""Angles from 2**this on are not reduced: TWO_OVER_PI has digits for no more."""


@jit_inner
def limb(i):
    """A digit of 2/pi, 0 before the point."""
    return TWO_OVER_PI[i] if i >= 0 else np.int64(0)


@jit_inner
def turn_digits(x, k):
    """|x| * 2**k * 2/pi, modulo a multiple of 4 => digits and the exponent of the first one.

    Payne and Hanek: of 2/pi only the digits that matter for the result modulo 4 are multiplied.
    """
    shift = exponent_of(x)
    mantissa = np.int64(abs(x) * power_of_two(52.0 - shift))
    power = shift + k - 52.0
    first = np.int64(np.floor((power - 2.0) / LIMB))
    low, high = mantissa & MASK, mantissa >> LIMB
    digits = np.empty(LIMBS, dtype=np.int64)
    carry = np.int64(0)
    for i in range(LIMBS - 1, -1, -1):
        following = limb(first + i + 1) if i + 1 < LIMBS else np.int64(0)
        carry += low * limb(first + i) + high * following
        digits[i] = carry & MASK
        carry >>= LIMB
    return digits, power - LIMB * first


@jit_inner
def quarter_turns(x, k):
    """x * 2**k, x not 0 => quarter turns: an integer modulo 4, and the rest, at most 1/2."""
    digits, power = turn_digits(x, k)
    first = digits[0] * power_of_two(power - LIMB)
    first -= 4.0 * np.floor(0.25 * first)
    n = np.rint(first + digits[1] * power_of_two(power - 2.0 * LIMB))
    rest = from_float(first - n)
    # From the most significant on, no sum is rounded until what cancels has cancelled.
    for i in range(1, LIMBS):
        rest = add(rest, from_float(digits[i] * power_of_two(power - LIMB * (i + 1.0))))
    # What the digits left out amount to.
    rest = add(rest, bounded(power + 53.0 - LIMB * LIMBS))
    return (n, rest) if x > 0.0 else (-n, neg(rest))


@jit_inner
def reduced(b):
    """A number below 2**LARGEST_ANGLE => its nearest multiple of pi/2, modulo 4, and the rest."""
    high, low, k, e = b
    if k < -1.0:
        return 0.0, b
    n, turn = quarter_turns(high, k)
    if low != 0.0:
        m, more = quarter_turns(low, k)
        turn = add(turn, more)
        carry = np.rint(turn[0] * power_of_two(turn[2])) if is_signed(turn) else 0.0
        turn = sub(turn, from_float(carry))
        n += m + carry
    angle = mul(turn, HALF_PI)
    if e > 0.0:
        angle = add(angle, bounded(k + exponent_of(e) - 98.0))
    return n, angle


@jit_inner
def sin_reduced(b):
    """sin of at most pi/4."""
    high, low, k, e = b
    if is_zero(b):
        return b
    if not is_signed(b):
        return bounded(min(k, 0.0))
    if e < 0.0 or k < -60.0:
        return widened(b, power_of_two(max(2.0 * upper(b) + 100.0, -1000.0)))
    scale = power_of_two(k)
    high, low = high * scale, low * scale
    xh, xl = pair_mul(high, low, -high, -low)
    sh, sl = series(INVERSE_FACTORIAL_HIGH, INVERSE_FACTORIAL_LOW, 1, 2, 9, 14, xh, xl)
    high, low = pair_mul(high, low, sh, sl)
    return normal(high, low, 0.0, 0.5 + 1.01 * e)


@jit_inner
def cos_reduced(b):
    """cos of at most pi/4."""
    high, low, k, e = b
    if not is_number(b) or k < -60.0:
        if is_zero(b):
            return ONE
        size = upper(b)
        if size > -2.0:
            return bounded(0.0)
        return widened(ONE, power_of_two(max(2.0 * size + 100.0, -1000.0)))
    scale = power_of_two(k)
    high, low = high * scale, low * scale
    xh, xl = pair_mul(high, low, -high, -low)
    sh, sl = series(INVERSE_FACTORIAL_HIGH, INVERSE_FACTORIAL_LOW, 0, 2, 9, 15, xh, xl)
    return normal(sh, sl, 0.0, 0.5 + 1.01 * e)


@jit_inner
def circular(b, quarter):
    """sin(b + quarter * pi/2)"""
    if b[0] != b[0]:
        return NOTHING
    n, angle = 0.0, b
    if is_number(b):
        if b[2] >= LARGEST_ANGLE:
            return bounded(0.0)
        n, angle = reduced(b)
    elif not is_zero(b) and upper(b) > -2.0:
        return bounded(0.0) if quarter == 1 else bounded(min(upper(b), 0.0))
    index = (np.int64(n) + quarter) & 3
    result = cos_reduced(angle) if index & 1 else sin_reduced(angle)
    return neg(result) if index & 2 else result


@jit_scalar
def sin(b):
    """The sine; of a ball too wide or too large, a bounded ball."""
    return circular(b, 0)


@jit_scalar
def cos(b):
    """The cosine; of a ball too wide or too large, a bounded ball."""
    return circular(b, 1)


@jit_scalar
def tan(b):
    """The tangent; nothing where the cosine may be 0."""
    return div(circular(b, 0), circular(b, 1))


@jit_inner
def atan_unit(b):
    """The arc tangent of a number between 2**-60 and 1."""
    j = np.rint(b[0] * power_of_two(b[2]) * 32.0)
    center = from_float(j * 0.03125)
    rest = div(sub(b, center), add(ONE, mul(b, center)))
    if is_number(rest) and rest[2] >= -60.0:
        high, low, k, e = rest
        scale = power_of_two(k)
        high, low = high * scale, low * scale
        xh, xl = pair_mul(high, low, -high, -low)
        sh, sl = series(ODD_RECIPROCAL_HIGH, ODD_RECIPROCAL_LOW, 0, 1, 5, 9, xh, xl)
        high, low = pair_mul(high, low, sh, sl)
        rest = normal(high, low, 0.0, 0.4 + 1.01 * e)
    else:
        rest = widened(rest, power_of_two(max(2.0 * upper(rest) + 100.0, -1000.0)))
    if j == 0.0:
        return rest
    i = np.int64(j)
    return add(normal(ATAN_HIGH[i], ATAN_LOW[i], 0.0, 0.02), rest)


@jit_scalar
def atan(b):
    """The arc tangent."""
    if b[0] != b[0] or is_zero(b):
        return b
    if not is_signed(b):
        return bounded(min(b[2], 1.0))
    u = abs_(b)
    if upper(b) < -58.0:
        result = widened(u, power_of_two(max(2.0 * upper(b) + 100.0, -1000.0)))
    elif lower(b) > 60.0:
        inverse = div(ONE, u)
        size = power_of_two(max(2.0 * upper(inverse) + 100.0, -1000.0))
        result = sub(HALF_PI, widened(inverse, size))
    elif not is_number(b):
        return bounded(1.0)
    elif b[2] >= 0.0:
        result = sub(HALF_PI, atan_unit(div(ONE, u)))
    else:
        result = atan_unit(u)
    return result if b[0] > 0.0 else neg(result)


@jit_scalar
def asinh(b):
    """The inverse hyperbolic sine."""
    if b[0] != b[0] or not is_signed(b):
        return b
    u = abs_(b)
    square = sqr(u)
    result = log1p(add(u, div(square, add(ONE, sqrt(add(ONE, square))))))
    return result if b[0] > 0.0 else neg(result)
