# Written by `symact build`: a copy of symact's own, change it there.
"""Balls: tuples of float64 that hold a number and a bound of its error, and their arithmetic.

A ball is (high, low, k, e), four float64, one of five kinds; c stands for (high + low) * 2**k:

===========  ====================================================================================
number       1 <= abs(high) < 2, 0 <= e < 2**99: the value is c * (1 + d) with
             abs(d) <= e * 2**-100; it is exact where e = 0
exact zero   all four are 0; high keeps the sign of zero as IEEE arithmetic does
magnitude    1 <= abs(high) < 2, e < 0: the sign is sure, the size is known to a factor: the
             value is c * 2**t with abs(t) <= -e
bounded      high = low = 0, e = inf: the absolute value is at most 2**k, the sign unknown
nothing      high = nan, e = inf: undefined, or nothing is known
===========  ====================================================================================

k is an integer-valued float64, so nothing overflows or underflows. An infinite input is the number
OMEGA, larger than any number that finite inputs reach by arithmetic; limits come out by themselves.
The kinds are sound: whoever trusts a ball that `is_good` trusts a proof, not an estimate. The one
exception is the order of growth: log OMEGA is as large as a small power of OMEGA, and exponentials
of finite arguments above 2**47 exceed OMEGA.
"""

import numpy as np
from numba import njit

from ._vecmath import fma, jit_scalar

jit_inner = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
"""For functions called by compiled code only: a quarter of the compile time saved."""

INF = np.inf
NAN = np.nan
LOOSE = 2.0**99
OMEGA_EXPONENT = 2.0**48
ONE = (1.0, 0.0, 0.0, 0.0)
TWO = (1.0, 0.0, 1.0, 0.0)
NOTHING = (NAN, 0.0, 0.0, INF)


# Sums and products of float64 without error, and of pairs (double-double) with a proven one:
# Joldes, Muller, Popescu, ACM TOMS 44(2), 2017.


@jit_inner
def quick_sum(a, b):
    """a + b, |a| >= |b| => its rounding and the error of that, exactly."""
    s = a + b
    return s, b - (s - a)


@jit_inner
def two_sum(a, b):
    """a + b => its rounding and the error of that, exactly."""
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


@jit_inner
def two_product(a, b):
    """a * b => its rounding and the error of that, exactly."""
    p = a * b
    return p, fma(a, b, -p)


@jit_inner
def pair_add(ah, al, bh, bl):
    """A sum of pairs, relative error at most 3 * 2**-106."""
    sh, sl = two_sum(ah, bh)
    th, tl = two_sum(al, bl)
    vh, vl = quick_sum(sh, sl + th)
    return quick_sum(vh, tl + vl)


@jit_inner
def pair_mul(ah, al, bh, bl):
    """A product of pairs, relative error at most 4 * 2**-106."""
    p, q = two_product(ah, bh)
    return quick_sum(p, q + fma(al, bh, fma(ah, bl, al * bl)))


@jit_inner
def pair_div(ah, al, bh, bl):
    """A quotient of pairs, relative error at most 44 * 2**-106."""
    q = ah / bh
    rest = fma(-q, bh, ah) + fma(-q, bl, al)
    return quick_sum(q, rest / bh)


@jit_inner
def exponent_of(x):
    """floor(log2 |x|) of a normal float64."""
    return np.float64(((np.float64(x).view(np.int64) >> 52) & 2047) - 1023)


@jit_inner
def power_of_two(k):
    """2**k, k rounded up to an integer and taken to the range -1022 ... 1022."""
    biased = np.int64(np.ceil(min(max(k, -1022.0), 1022.0))) + 1023
    return np.int64(biased << 52).view(np.float64)


# Kinds


@jit_inner
def bounded(k):
    """The ball of which only |value| <= 2**k is known."""
    return (0.0, 0.0, k, INF)


@jit_inner
def is_number(b):
    """Whether a ball is a number other than exact zero."""
    return b[0] != 0.0 and b[3] >= 0.0 and b[3] < INF


@jit_inner
def is_zero(b):
    """Whether a ball is exact zero."""
    return b[0] == 0.0 and b[3] == 0.0


@jit_inner
def is_signed(b):
    """Whether a ball is a number or a magnitude: not zero, and its sign is known."""
    return b[0] != 0.0 and b[3] < INF


@jit_inner
def upper(b):
    """An upper bound of log2 |value|."""
    if b[3] < 0.0:
        return b[2] + 1.0 - b[3]
    if b[3] < INF:
        return b[2] + 2.0
    return b[2]


@jit_inner
def lower(b):
    """A lower bound of log2 |value|, of a signed ball."""
    return b[2] + b[3] if b[3] < 0.0 else b[2] - 1.0


@jit_inner
def settled(high, low, k, e):
    """A number of any error e => the ball of the kind that says the most."""
    if abs(k) > 2.0**52:
        # The exponent itself may be rounded.
        return (high, low, k, -2.0 - abs(k) * 2.0**-50)
    if e < LOOSE:
        return (high, low, k, e)
    return bounded(k + 3.0 + max(exponent_of(e) - 99.0, 0.0))


@jit_inner
def normal(high, low, k, e):
    """(high + low) * 2**k, high not 0, nearest to the sum => the ball with 1 <= |high| < 2."""
    shift = exponent_of(high)
    scale = power_of_two(-shift)
    low = low * scale
    if low != 0.0 and abs(low) < 2.0**-250:
        # So small a part might not survive later scalings unrounded.
        low = 0.0
        e = e + 2.0**-140
    return settled(high * scale, low, k + shift, e)


@jit_inner
def magnitude(high, k, width):
    """A ball of known sign, |log2| within `width` of k + log2 |high|; `width` may be rounded."""
    if abs(k) + width > 2.0**1021:
        return NOTHING
    return (high, 0.0, k, -width * (1.0 + 2.0**-49))


@jit_inner
def widened(b, error):
    """A ball with `error` < 2**100 (in units of 2**-100) added to its relative error."""
    if is_number(b):
        return settled(b[0], b[1], b[2], (b[3] + error) * (1.0 + 2.0**-49))
    return magnitude(b[0], b[2], 1.0 - b[3]) if b[3] < 0.0 else b


@jit_scalar
def scaled(b, n):
    """b * 2**n, n integer-valued."""
    return b if is_zero(b) else (b[0], b[1], b[2] + n, b[3])


@jit_scalar
def from_float(x):
    """The exact ball of a float64; infinities => OMEGA and its negative."""
    if x == 0.0:
        return (x, 0.0, 0.0, 0.0)
    if x != x:
        return NOTHING
    if abs(x) == INF:
        return (1.0 if x > 0.0 else -1.0, 0.0, OMEGA_EXPONENT, 0.0)
    if abs(x) < 2.0**-1000:
        return normal(x * 2.0**500, 0.0, -500.0, 0.0)
    if abs(x) > 2.0**1000:
        return normal(x * 2.0**-500, 0.0, 500.0, 0.0)
    return normal(x, 0.0, 0.0, 0.0)


@jit_scalar
def from_parts(high, low, k, e):
    """A constant as a ball; high is the float64 nearest to high + low."""
    return normal(high, low, k, e) if high != 0.0 else (high, 0.0, 0.0, 0.0)


# Arithmetic


@jit_scalar
def neg(b):
    """-b"""
    return (-b[0], -b[1], b[2], b[3])


@jit_scalar
def abs_(b):
    """|b|"""
    return neg(b) if b[0] < 0.0 else (abs(b[0]), b[1], b[2], b[3])


@jit_inner
def absorbed(a, b):
    """a + b where a is signed and surely more than twice as large as b."""
    return widened(a, power_of_two(max(upper(b) - a[2] + 101.0, -1000.0)))


@jit_inner
def add_special(a, b):
    """a + b of any kinds."""
    if a[0] != a[0] or b[0] != b[0]:
        return NOTHING
    if is_zero(a):
        return (a[0] + b[0], b[1], b[2], b[3])
    if is_zero(b):
        return a
    top = max(upper(a), upper(b))
    if is_signed(a) and lower(a) > upper(b) + 1.0:
        return absorbed(a, b)
    if is_signed(b) and lower(b) > upper(a) + 1.0:
        return absorbed(b, a)
    if is_signed(a) and is_signed(b) and (a[0] > 0.0) == (b[0] > 0.0):
        k = max(a[2], b[2])
        bottom = max(lower(a), lower(b))
        return magnitude(a[0], k, max(top + 1.0 - k, k + 1.0 - bottom))
    return bounded(top + 1.0)


@jit_scalar
def add(a, b):
    """a + b"""
    if not (is_number(a) and is_number(b)):
        return add_special(a, b)
    if a[2] < b[2]:
        a, b = b, a
    ah, al, k, ae = a
    bh, bl, bk, be = b
    if bk - k < -130.0:
        return absorbed(a, b)
    scale = power_of_two(bk - k)
    bh = bh * scale
    bl = bl * scale
    sh, sl = two_sum(ah, bh)
    th, tl = two_sum(al, bl)
    c, lost = two_sum(sl, th)
    vh, vl = quick_sum(sh, c)
    w, lost_too = two_sum(tl, vl)
    high, low = quick_sum(vh, w)
    error = abs(ah) * ae + abs(bh) * be
    if high == 0.0:
        if error == 0.0:
            return (0.0, 0.0, 0.0, 0.0)
        return bounded(k + exponent_of(error) - 98.0)
    rounding = 0.0 if lost == 0.0 and lost_too == 0.0 else 0.05
    return normal(high, low, k, (error / abs(high)) * (1.0 + 2.0**-48) + rounding)


@jit_scalar
def sub(a, b):
    """a - b"""
    return add(a, neg(b))


@jit_inner
def product_error(ae, be, rounding):
    """The relative error of a product of numbers."""
    return (ae + be + ae * be * 2.0**-100) * (1.0 + 2.0**-48) + rounding


@jit_inner
def mul_special(a, b):
    """a * b of any kinds."""
    if a[0] != a[0] or b[0] != b[0]:
        return NOTHING
    if is_zero(a) or is_zero(b):
        return (a[0] * b[0], 0.0, 0.0, 0.0)
    if not (is_signed(a) and is_signed(b)):
        k = upper(a) + upper(b)
        return bounded(k + 1.0 + abs(k) * 2.0**-50)
    high = a[0] * b[0]
    shift = exponent_of(high)
    # A number, known to within a half of itself, is known to a factor 2; k may be rounded.
    width = (abs(a[2]) + abs(b[2])) * 2.0**-50 - (min(a[3], -1.0) + min(b[3], -1.0))
    return magnitude(high * power_of_two(-shift), a[2] + b[2] + shift, width)


@jit_scalar
def mul(a, b):
    """a * b"""
    if not (is_number(a) and is_number(b)):
        return mul_special(a, b)
    high, low = pair_mul(a[0], a[1], b[0], b[1])
    exact = (a[1] == 0.0 and (b[1] == 0.0 or abs(a[0]) == 1.0)) or (
        b[1] == 0.0 and abs(b[0]) == 1.0
    )
    error = product_error(a[3], b[3], 0.0 if exact else 0.07)
    if error >= LOOSE:
        return mul_special(a, b)
    return normal(high, low, a[2] + b[2], error)


@jit_scalar
def sqr(b):
    """b**2"""
    return mul(b, b) if is_signed(b) or is_zero(b) else abs_(mul(b, b))


@jit_inner
def inverse(b):
    """A signed ball => the magnitude of 1/b."""
    high = 1.0 / b[0]
    shift = exponent_of(high)
    return magnitude(high * power_of_two(-shift), shift - b[2], 1.0 - min(b[3], -1.0))


@jit_scalar
def div(a, b):
    """a / b; a b that may be 0 gives nothing."""
    if not is_signed(b):
        return NOTHING
    if not (is_number(a) and is_number(b)):
        return mul_special(a, inverse(b))
    high, low = pair_div(a[0], a[1], b[0], b[1])
    exact = b[1] == 0.0 and (abs(b[0]) == 1.0 or (a[1] == 0.0 and low == 0.0))
    # 1/(1 + d) is at most 1 + 2|d| in its whole range, 1 + |d| + 2 d**2 where |d| is small.
    be = b[3] * (1.0 + 2.0 * b[3] * 2.0**-100)
    error = product_error(a[3], be, 0.0 if exact else 0.7)
    if error >= LOOSE:
        return mul_special(a, inverse(b))
    return normal(high, low, a[2] - b[2], error)


@jit_scalar
def powi(b, n):
    """b**n, n an int64; 0**0 is 1."""
    result = ONE
    power = b
    left = abs(n)
    while left > 0:
        if left & 1:
            result = mul(result, power)
        left >>= 1
        if left > 0:
            power = sqr(power)
    return div(ONE, result) if n < 0 else result


@jit_scalar
def sqrt(b):
    """The square root; of a negative ball, nothing."""
    high, low, k, e = b
    if high != high or high < 0.0:
        return NOTHING
    half = np.floor(k * 0.5)
    if high == 0.0:
        return b if e == 0.0 else bounded(half + 1.0)
    if k != 2.0 * half:
        high, low = 2.0 * high, 2.0 * low
    s = np.sqrt(high)
    rest = fma(-s, s, high) + low
    high, low = quick_sum(s, rest / (2.0 * s))
    if e < 0.0:
        return magnitude(high, half, 1.0 - 0.5 * e)
    return normal(high, low, half, 0.6 * e + (0.0 if rest == 0.0 else 0.1))


# Choice and doubt


@jit_scalar
def gradient(g, slope):
    """The float g times a slope; an infinite g stays so, however small the slope, but for 0."""
    if abs(g) < INF or is_zero(slope):
        return mul(from_float(g), slope)
    if not is_signed(slope):
        return NOTHING
    return from_float(np.copysign(g, g * slope[0]))


@jit_scalar
def where_positive(b, condition):
    """b where the condition is surely positive, else nothing."""
    return b if is_signed(condition) and condition[0] > 0.0 else NOTHING


@jit_scalar
def blurred(b, size):
    """b plus something unknown of at most four times |size|."""
    return b if is_zero(size) else add(b, bounded(upper(size) + 2.0))
