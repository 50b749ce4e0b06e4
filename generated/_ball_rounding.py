# Written by `symact build`: a copy of symact's own, change it there.
"""Balls in, decisions out: their order, the choice between balls, and rounding to floats."""

import math

import numpy as np

from ._ball_arithmetic import (
    INF,
    LOOSE,
    NAN,
    NOTHING,
    OMEGA_EXPONENT,
    abs_,
    add_special,
    bounded,
    is_signed,
    is_zero,
    jit_inner,
    lower,
    magnitude,
    power_of_two,
    sub,
    upper,
)
from ._vecmath import jit_scalar

GOOD = 2.0**37
"""An error that does not show in float64, in units of 2**-100."""


@jit_scalar
def less(a, b):
    """-1: surely a < b; 0: surely equal; 1: surely a > b; 2: cannot say."""
    d = sub(a, b)
    if is_zero(d):
        return 0
    if not is_signed(d):
        return 2
    return -1 if d[0] < 0.0 else 1


@jit_scalar
def smallest(a, b):
    """0 where the signs differ or either is 0, else the one of smaller magnitude.

    This is the element of smallest magnitude of the interval between a and b. A side of which
    nothing is known is none: the function ends there.
    """
    if a[0] != a[0] or b[0] != b[0]:
        return b if a[0] != a[0] else a
    if is_zero(a) and is_zero(b):
        # 0.0 + -0.0 is 0.0; a sign that both have stays.
        return (a[0] + b[0], 0.0, 0.0, 0.0)
    if is_zero(a) or is_zero(b):
        return (0.0, 0.0, 0.0, 0.0)
    if not (is_signed(a) and is_signed(b)):
        return bounded(min(upper(a), upper(b)))
    if (a[0] < 0.0) != (b[0] < 0.0):
        return (0.0, 0.0, 0.0, 0.0)
    difference = sub(abs_(a), abs_(b))
    if is_signed(difference) or is_zero(difference):
        return b if difference[0] > 0.0 else a
    # Either may be the one: they differ by no more than their errors.
    if a[3] < 0.0:
        return magnitude(a[0], a[2], max(upper(a), upper(b)) - min(lower(a), lower(b)))
    return add_special(a, difference)


@jit_scalar
def is_nothing(b):
    """Whether nothing is known of a ball: it has no value."""
    return b[0] != b[0]


@jit_scalar
def is_finite(b):
    """Whether a ball certainly stands for a finite number."""
    return b[0] == b[0] and upper(b) < OMEGA_EXPONENT / 32.0


@jit_scalar
def are_opposed(a, b):
    """Whether two balls are infinite, of different signs."""
    if not (is_signed(a) and is_signed(b)) or (a[0] < 0.0) == (b[0] < 0.0):
        return False
    return not (is_finite(a) or is_finite(b))


@jit_scalar
def agreed(a, b):
    """Two one-sided limits => the limit; a side of which nothing is known is none."""
    if a[0] != a[0] or b[0] != b[0]:
        return b if a[0] != a[0] else a
    if is_finite(a) and is_finite(b):
        return a if abs(less(a, b)) != 1 else NOTHING
    return a if (a[0] < 0.0) == (b[0] < 0.0) and is_finite(a) == is_finite(b) else NOTHING


@jit_scalar
def beside(zero):
    """A number of a zero's sign, smaller than any float."""
    return (math.copysign(1.0, zero[0]), 0.0, -1100.0, 0.0)


@jit_scalar
def signed_zero(near):
    """The zero that a function comes to, from its value beside: -0.0 from below."""
    is_below = is_signed(near) and near[0] < 0.0 and upper(near) < -16.0
    return (-0.0 if is_below else 0.0, 0.0, 0.0, 0.0)


@jit_inner
def good(b, error, top, bottom):
    """Whether a ball is known to `error`, or surely above 2**top or below 2**bottom."""
    if b[3] >= 0.0 and b[3] <= error:
        return True
    if b[0] != b[0]:
        return False
    return upper(b) < bottom or (is_signed(b) and lower(b) > top)


@jit_scalar
def is_good(b):
    """Whether rounding to float64 errs by at most 0.5 + 2**-10 ulp."""
    return good(b, GOOD, 1024.0, -1075.0)


@jit_scalar
def is_sure(b):
    """Whether a ball is good and has a sign, or is exact zero: there is no need of another form."""
    return is_good(b) and (b[0] != 0.0 or b[3] == 0.0)


@jit_scalar
def definite(b):
    """The ball; of a number that is not good, its sign and size alone: nothing to round."""
    return magnitude(b[0], b[2], 1.0) if b[3] < INF and b[3] > GOOD else b


@jit_scalar
def is_good32(b):
    """Whether rounding to float32 errs by at most 0.5 + 2**-10 ulp."""
    return good(b, 2.0**66, 128.0, -150.0)


@jit_inner
def vagueness(b):
    """The less a ball says, the larger."""
    if b[0] != b[0]:
        return INF
    if b[3] < 0.0:
        return LOOSE - b[3]
    return b[3] if b[3] < INF else 2.0**1022


@jit_scalar
def better(a, b):
    """Of two balls of the same number, the one that says more."""
    if is_good(a) != is_good(b):
        return a if is_good(a) else b
    if a[3] == INF and b[3] == INF and a[0] == 0.0 and b[0] == 0.0:
        return a if a[2] <= b[2] else b
    return a if vagueness(a) <= vagueness(b) else b


@jit_inner
def rounded(high, low, k, digits, smallest_exponent):
    """(high + low) * 2**k to a multiple of 2**max(k - digits, smallest_exponent), ties to even.

    The result is (m, k) with the value m * 2**k, m a float64.
    """
    if k < smallest_exponent - 1.0:
        return high * 0.0, 0.0
    quantum = power_of_two(max(-digits, smallest_exponent - k))
    shifter = np.copysign(2.0**52 * quantum, high)
    m = high if quantum < 2.0**-51 else (high + shifter) - shifter
    rest = high - m
    if rest == 0.5 * quantum and low > 0.0:
        m = m + quantum
    if rest == -0.5 * quantum and low < 0.0:
        m = m - quantum
    return np.copysign(m, high), k


@jit_scalar
def round_float64(high, low, k, e):
    """A ball's center, rounded once to float64; nan where no more than a size is known."""
    if high == 0.0:
        return high if e == 0.0 or k < -1075.0 else NAN
    if high != high or (e < 0.0 and not good((high, low, k, e), 0.0, 1024.0, -1075.0)):
        return NAN
    m, k = rounded(high, low, k, 52.0, -1074.0)
    half = np.floor(0.5 * min(max(k, -1100.0), 1100.0))
    return (m * power_of_two(half)) * power_of_two(min(max(k, -1100.0), 1100.0) - half)


@jit_scalar
def round_float32(high, low, k, e):
    """A ball's center, rounded once to float32; nan where no more than a size is known."""
    if high == 0.0:
        return np.float32(high if e == 0.0 or k < -150.0 else NAN)
    if high != high or (e < 0.0 and not good((high, low, k, e), 0.0, 128.0, -150.0)):
        return np.float32(NAN)
    m, k = rounded(high, low, k, 23.0, -149.0)
    return np.float32(m * power_of_two(min(k, 200.0)))


@jit_scalar
def round_float16(high, low, k, e):
    """A ball's center, rounded once to float16, as a float64: from 2**16, it is an infinity."""
    if high == 0.0:
        return high if e == 0.0 or k < -25.0 else NAN
    if high != high or (e < 0.0 and not good((high, low, k, e), 0.0, 16.0, -25.0)):
        return NAN
    m, k = rounded(high, low, k, 10.0, -24.0)
    # No more than a float32 holds: the result is on its way to a float16.
    return m * power_of_two(min(k, 100.0))
