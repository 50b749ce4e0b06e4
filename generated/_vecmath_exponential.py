# Written by `symact build`: a copy of symact's own, change it there.
"""exp, expm1, log, log1p, the hyperbolic functions and powers, as `_vecmath` promises them."""

import numpy as np

from ._vecmath_arithmetic import (
    EXPONENT_BIAS,
    INFINITY,
    INTEGER_BITS,
    MANTISSA_MASK,
    NOT_A_NUMBER,
    ONE_BITS,
    ROUNDER,
    SQRT_HALF_BITS,
    bits_of,
    clamp,
    divide_pairs,
    fast_two_sum,
    fma,
    from_bits,
    jit_inline,
    maximum,
    minimum,
    pair_product,
    polynomial,
    polynomial_pair,
    scale,
    two_product,
    two_sum,
    two_to,
    with_sign_of,
)
from ._vecmath_tables import (
    COSH,
    EXP,
    EXP_PAIR,
    EXP_PAIR_LOW,
    EXP_PLAIN,
    LN2,
    LOG,
    LOG2_E,
    LOG_PAIR,
    LOG_PAIR_LOW,
    LOG_UNIT,
    RECIPROCAL,
    SINH,
)

# exp and expm1: x = k log(2) + r, exp(x) = 2^k (1 + r + r^2/2 + r^3 P(r)).


@jit_inline
def reduce_exp(x, x_low):
    """=> k, r, low: exp(x + x_low) = 2^k exp(r + low)."""
    k = fma(x, LOG2_E, ROUNDER) - ROUNDER
    r, low = fast_two_sum(fma(-k, LN2[0], x), fma(-k, LN2[1], x_low))
    return k, r, low


@jit_inline
def _exp_series(r, r_low):
    """=> high, low: exp(r + r_low) - 1 = high + low, for |r| <= log(2)/2."""
    half = 0.5 * r
    high = fma(half, r, r)
    low = fma(half, r, r - high) + fma(r, r_low, r_low)
    return high, fma(r * r * r, polynomial(r, EXP), low)


@jit_inline
def exp_pair(x, x_low):
    """=> k, high, low: exp(x + x_low) = 2^k (high + low), for |x| < 1400."""
    k, r, r_low = reduce_exp(x, x_low)
    series, series_low = _exp_series(r, r_low)
    high, low = fast_two_sum(1.0, series)
    return k, high, low + series_low


@jit_inline
def exp_dd(x, x_low):
    """exp(x + x_low), for a small x_low."""
    clamped = clamp(x, -746.0, 710.0)
    k, high, low = exp_pair(clamped, x_low if clamped == x else 0.0)
    return scale(high + low, k)


@jit_inline
def exp(x):
    """e to the x."""
    return exp_dd(x, 0.0)


# The same for arguments that a guard keeps below 708: nothing overflows, nothing is subnormal.


@jit_inline
def split_bounded(x):
    """=> n, k: the nearest integer k to x/log(2), and a float n whose lowest bits hold it."""
    n = fma(x, LOG2_E, ROUNDER)
    return n, n - ROUNDER


@jit_inline
def times_power(x, n):
    """``x * 2^k`` for a normal x, by adding to its exponent the lowest bits of n."""
    return from_bits(bits_of(x) + (bits_of(n) << 52))


@jit_inline
def exp_bounded_dd(x, x_low):
    """exp(x + x_low) for |x| < 708 and a small x_low."""
    n, k = split_bounded(x)
    r = fma(-k, LN2[0], x) + fma(-k, LN2[1], x_low)
    half = fma(r, polynomial(r, EXP_PLAIN), 0.5)
    return times_power(1.0 + fma(r * r, half, r), n)


@jit_inline
def exp_bounded(x):
    """e to the x for |x| < 708."""
    return exp_bounded_dd(x, 0.0)


@jit_inline
def expm1_bounded(x):
    """exp(x) - 1 for |x| < 708."""
    n, k = split_bounded(x)
    r, low = fast_two_sum(fma(-k, LN2[0], x), -k * LN2[1])
    power = times_power(1.0, n)
    rest = fma(r * r, fma(r, polynomial(r, EXP), 0.5), low)
    high, high_low = fast_two_sum(power - 1.0, power * r)
    return x if abs(x) < 2.0**-54 else high + fma(power, rest, high_low)


@jit_inline
def expm1_to_66_bits(r, low):
    """=> high, low: exp(r + low) - 1 to 2^-66, for |r| <= log(2)/2."""
    third, third_low = polynomial_pair(r, EXP_PAIR, EXP_PAIR_LOW)
    half = fma(r, third, 0.5)
    half_low = fma(r, third_low, fma(r, third, 0.5 - half))
    square, square_low = two_product(r, r)
    term = square * half
    term_low = fma(square, half, -term) + fma(square, half_low, square_low * half)
    series, series_low = fast_two_sum(r, term)
    return series, series_low + (term_low + low * (1.0 + series))


@jit_inline
def _exp_to_66_bits(r, low):
    """=> high, low: exp(r + low) to 2^-66, for |r| <= log(2)/2."""
    series, series_low = expm1_to_66_bits(r, low)
    high, high_low = fast_two_sum(1.0, series)
    return fast_two_sum(high, high_low + series_low)


@jit_inline
def exp_bounded_as_pair(x, x_low):
    """=> high, low: exp(x + x_low) = high + low to 2^-66, for |x| < 708."""
    n, k = split_bounded(x)
    r, low = fast_two_sum(fma(-k, LN2[0], x), fma(-k, LN2[1], x_low))
    high, low = _exp_to_66_bits(r, low)
    return times_power(high, n), low * times_power(1.0, n)


@jit_inline
def exp_as_pair(x, x_low):
    """=> high, low: exp(x + x_low) = high + low to 2^-66, where that is above 2^-950."""
    clamped = clamp(x, -746.0, 710.0)
    k, r, low = reduce_exp(clamped, x_low if clamped == x else 0.0)
    high, low = _exp_to_66_bits(r, low)
    return scale(high, k), scale(low, k)


@jit_inline
def _expm1_half_pair(x):
    """=> high, low: (exp(x) - 1)/2 = high + low; half, to leave room for overflow."""
    k, r, r_low = reduce_exp(x, 0.0)
    series, series_low = _exp_series(r, r_low)
    power = two_to(k - 1.0)
    whole, whole_low = fast_two_sum(power, -0.5)
    high, low = fast_two_sum(whole, power * series)
    return high, low + fma(power, series_low, whole_low)


@jit_inline
def expm1(x):
    """exp(x) - 1."""
    high, low = _expm1_half_pair(clamp(x, -40.0, 710.0))
    return x if abs(x) < 2.0**-54 else 2.0 * (high + low)


# sinh, cosh and tanh: exp(r) and exp(-r) share the even and the odd part of their series.


@jit_inline
def _hyperbolic_pair(x, sign):
    """=> high, low: (exp(x) + sign exp(-x))/4 = high + low, for 0 <= x < 710.5."""
    k, r, r_low = reduce_exp(x, 0.0)
    up = two_to(k - 2.0)
    down = sign * two_to(maximum(-2.0 - k, -1022.0))
    half, z = 0.5 * r, r * r
    rising, falling = fma(half, r, r), fma(half, r, -r)
    rising_low, falling_low = fma(half, r, r - rising), fma(half, r, -r - falling)
    ones, ones_low = fast_two_sum(up, down)
    series, series_low = fast_two_sum(up * rising, down * falling)
    high, low = fast_two_sum(ones, series)
    low += fma(up, rising_low, fma(down, falling_low, ones_low + series_low))
    odd = fma(r * z, polynomial(z, SINH), r_low)
    even = fma(z * z, polynomial(z, COSH), r * r_low)
    return high, low + fma(up - down, odd, (up + down) * even)


@jit_inline
def sinh(x):
    """The hyperbolic sine."""
    high, low = _hyperbolic_pair(minimum(abs(x), 710.5), -1.0)
    return x if abs(x) < 2.0**-27 else with_sign_of(2.0 * (high + low), x)


@jit_inline
def cosh(x):
    """The hyperbolic cosine."""
    high, low = _hyperbolic_pair(minimum(abs(x), 710.5), 1.0)
    return 2.0 * (high + low)


@jit_inline
def tanh(x):
    """The hyperbolic tangent: h/(h + 1) with h = (exp(2 |x|) - 1)/2."""
    h, h_low = _expm1_half_pair(2.0 * minimum(abs(x), 20.0))
    bottom, bottom_low = two_sum(h, 1.0)
    bottom, bottom_low = fast_two_sum(bottom, bottom_low + h_low)
    high, low = divide_pairs(h, h_low, bottom, bottom_low, 1.0 / bottom)
    return x if abs(x) < 2.0**-27 else with_sign_of(high + low, x)


# log: x = 2^k (1 + f), log(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)), s = f/(2 + f).


@jit_inline
def split_exponent(x):
    """=> k, m: x = 2^k m with sqrt(1/2) <= m < sqrt(2), for a positive normal x."""
    shifted = bits_of(x) + (ONE_BITS - SQRT_HALF_BITS)
    k = from_bits(((shifted >> 52) & 0xFFF) | INTEGER_BITS) - (2.0**52 + EXPONENT_BIAS)
    return k, from_bits((shifted & MANTISSA_MASK) + SQRT_HALF_BITS)


@jit_inline
def split_any_exponent(x):
    """The same for a positive x that may be subnormal."""
    is_small = x < 2.0**-1022
    k, m = split_exponent(x * 2.0**54 if is_small else x)
    return k - 54.0 if is_small else k, m


@jit_inline
def log_pair(k, f, f_low):
    """=> high, low: log(2^k (1 + f + f_low)) = high + low."""
    s = f / (2.0 + f)
    z = s * s
    half_square = 0.5 * f * f
    high = fma(-0.5 * f, f, f)
    low = fma(-0.5 * f, f, f - high)
    low = fma(s, fma(z, polynomial(z, LOG), half_square), low)
    low = fma(k, LN2[1], fma(f_low, polynomial(f, RECIPROCAL), low))
    total, total_low = fast_two_sum(k * LN2[0], high)
    return total, total_low + low


@jit_inline
def log_special(result, x):
    """The result where 0 < x < inf, otherwise what a logarithm is there."""
    outside = -INFINITY if x == 0.0 else (x if x == INFINITY else NOT_A_NUMBER)
    return result if (x > 0.0) & (x < INFINITY) else outside


@jit_inline
def log(x):
    """The natural logarithm."""
    k, m = split_any_exponent(x)
    high, low = log_pair(k, m - 1.0, 0.0)
    return log_special(high + low, x)


@jit_inline
def log1p(x):
    """log(1 + x)."""
    total, total_low = two_sum(1.0, x)
    k, m = split_exponent(total)
    is_near_one = k == 0.0
    f = x if is_near_one else m - 1.0
    f_low = 0.0 if is_near_one else total_low * two_to(maximum(-k, -1022.0))
    high, low = log_pair(k, f, f_low)
    return x if abs(x) < 2.0**-54 else log_special(high + low, total)


@jit_inline
def log1p_unit(x):
    """log(1 + x) for 0 <= x <= 1: x - s (x - s^2 R(s^2)), s = x/(2 + x)."""
    reciprocal = 1.0 / (2.0 + x)
    s = x * reciprocal
    s_low = fma(-s, 2.0, fma(-s, x, x)) * reciprocal
    z = s * s
    rest = fma(-z, polynomial(z, LOG_UNIT), x)
    return x - fma(s, rest, s_low * rest)


# pow: exp(y log(x)), the logarithm in double-double.


@jit_inline
def log_to_66_bits(k, f, f_low):
    """=> high, low: log(2^k (1 + f + f_low)) to about 2^-66, the form of `log_pair`."""
    bottom, bottom_low = fast_two_sum(2.0, f)
    s, s_low = divide_pairs(f, f_low, bottom, bottom_low + f_low, 1.0 / bottom)
    z, z_low = pair_product(s, s_low, s, s_low)
    upper = polynomial(z, LOG_PAIR[2:])
    series = fma(z, upper, LOG_PAIR[1])
    series_low = fma(z, upper, LOG_PAIR[1] - series) + LOG_PAIR_LOW[1]
    term, term_low = pair_product(z, z_low, series, series_low)
    series, series_low = fast_two_sum(LOG_PAIR[0], term)
    series_low += term_low + LOG_PAIR_LOW[0]
    cube, cube_low = pair_product(s, s_low, z, z_low)
    term, term_low = pair_product(cube, cube_low, series, series_low)
    high, low_1 = fast_two_sum(k * LN2[0], 2.0 * s)
    high, low_2 = fast_two_sum(high, term)
    low = low_1 + low_2 + (term_low + fma(2.0, s_low, k * LN2[1]))
    return fast_two_sum(high, low)


@jit_inline
def _pow_magnitude(x, y):
    """x to the y for 0 < x < inf and a finite y."""
    k, m = split_any_exponent(x)
    logarithm, logarithm_low = log_to_66_bits(k, m - 1.0, 0.0)
    product, product_low = pair_product(logarithm, logarithm_low, y, 0.0)
    return exp_dd(product, product_low)


@jit_inline
def _pow_limit(magnitude, y):
    """x to the y where |x| is zero or infinite, or y is infinite."""
    grows = (magnitude > 1.0) == (y > 0.0)
    limit = INFINITY if grows else 0.0
    return 1.0 if (y == 0.0) | (magnitude == 1.0) else limit


@jit_inline
def pow_special(result, x, y):
    """x to the y, given that of a regular |x|."""
    magnitude = abs(x)
    is_regular = (magnitude > 0.0) & (magnitude < INFINITY) & (abs(y) < INFINITY)
    result = result if is_regular else _pow_limit(magnitude, y)
    is_integer = np.floor(y) == y
    is_odd = is_integer & (np.floor(0.5 * y) != 0.5 * y)
    is_negative = (x < 0.0) | (1.0 / x < 0.0)
    result = -result if is_negative & is_odd else result
    result = NOT_A_NUMBER if (x < 0.0) & (x > -INFINITY) & (not is_integer) else result
    return NOT_A_NUMBER if (x != x) | (y != y) else result


@jit_inline
def pow_(x, y):
    """x to the y, as C's pow, but NaN where either argument is NaN."""
    return pow_special(_pow_magnitude(abs(x), y), x, y)
