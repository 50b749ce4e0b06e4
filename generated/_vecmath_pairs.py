# Written by `symact build`: a copy of symact's own, change it there.
"""Functions of pairs as pairs, to about 2^-62: for sums of them that cancel.

A pair is an unevaluated sum of two floats. What is no number comes out as none, for a guard to see.
"""

import numpy as np

from ._vecmath_arithmetic import (
    divide_pairs,
    fast_two_sum,
    fma,
    jit_inline,
    maximum,
    minimum,
    pair_plus,
    pair_product,
    pair_sum,
    pair_times,
    polynomial_pair,
    two_product,
    two_sum,
    two_to,
    with_sign_of,
)
from ._vecmath_circular import atan, reduce_quadrant, within_limit
from ._vecmath_exponential import (
    exp_bounded_as_pair,
    expm1_to_66_bits,
    log_special,
    log_to_66_bits,
    split_any_exponent,
    split_bounded,
    split_exponent,
    times_power,
)
from ._vecmath_tables import COS_PAIR, COS_PAIR_LOW, LN2, SIN_PAIR, SIN_PAIR_LOW


@jit_inline
def sqrt_as_pair(x, x_low):
    """=> high, low: the square root of x + x_low."""
    root = np.sqrt(x)
    low = (fma(-root, root, x) + x_low) * (0.5 / root)
    return fast_two_sum(root, low if root > 0.0 else 0.0)


@jit_inline
def log_as_pair(x, x_low):
    """=> high, low: log(x + x_low)."""
    k, m = split_any_exponent(x)
    high, low = log_to_66_bits(k, m - 1.0, x_low * two_to(maximum(-k, -1022.0)))
    return log_special(high, x), low


@jit_inline
def log1p_as_pair(x, x_low):
    """=> high, low: log(1 + x + x_low)."""
    total, total_low = two_sum(1.0, x)
    k, m = split_exponent(total)
    is_near_one = k == 0.0
    f_low = (total_low + x_low) * two_to(maximum(-k, -1022.0))
    high, low = log_to_66_bits(k, x if is_near_one else m - 1.0, x_low if is_near_one else f_low)
    return log_special(high, total), low


@jit_inline
def expm1_bounded_as_pair(x, x_low):
    """=> high, low: exp(x + x_low) - 1, for |x| < 708."""
    n, k = split_bounded(x)
    r, r_low = fast_two_sum(fma(-k, LN2[0], x), fma(-k, LN2[1], x_low))
    series, series_low = expm1_to_66_bits(r, r_low)
    power = times_power(1.0, n)
    whole, whole_low = two_sum(power, -1.0)
    high, low = two_sum(whole, power * series)
    return fast_two_sum(high, low + (power * series_low + whole_low))


@jit_inline
def _ratio(top, top_low, bottom, bottom_low):
    return divide_pairs(top, top_low, bottom, bottom_low, 1.0 / bottom)


@jit_inline
def _size(x, x_low):
    """=> the magnitude of a pair, as a pair."""
    return abs(x), -x_low if x < 0.0 else x_low


@jit_inline
def _turned(high, low, x):
    """=> a pair, negated where x is below zero."""
    return with_sign_of(high, x), with_sign_of(low, x)


@jit_inline
def tanh_as_pair(x, x_low):
    """=> high, low: the hyperbolic tangent, h/(h + 2) with h = exp(2 |x|) - 1."""
    size, size_low = _size(x, x_low)
    t = minimum(size, 32.0)
    h, h_low = expm1_bounded_as_pair(2.0 * t, 2.0 * size_low if size < 32.0 else 0.0)
    bottom, bottom_low = pair_plus(h, h_low, 2.0)
    high, low = _ratio(h, h_low, bottom, bottom_low)
    high, low = fast_two_sum(high, low)
    return _turned(high, low, x)


@jit_inline
def sinh_as_pair(x, x_low):
    """=> high, low: the hyperbolic sine, (h + h/(h + 1))/2 with h = exp(|x|) - 1; |x| < 700."""
    size, size_low = _size(x, x_low)
    h, h_low = expm1_bounded_as_pair(size, size_low)
    bottom, bottom_low = pair_plus(h, h_low, 1.0)
    other, other_low = _ratio(h, h_low, bottom, bottom_low)
    high, low = fast_two_sum(*pair_sum(h, h_low, other, other_low))
    return _turned(0.5 * high, 0.5 * low, x)


@jit_inline
def cosh_as_pair(x, x_low):
    """=> high, low: the hyperbolic cosine, for |x| < 700."""
    size, size_low = _size(x, x_low)
    e, e_low = exp_bounded_as_pair(size, size_low)
    other, other_low = _ratio(1.0, 0.0, e, e_low)
    high, low = fast_two_sum(*pair_sum(e, e_low, other, other_low))
    return 0.5 * high, 0.5 * low


@jit_inline
def _sin_cos_to_62_bits(r, r_low):
    """=> sin, its low part, cos, its low part, for |r| <= pi/4."""
    z, z_low = two_product(r, r)
    z_low = fma(2.0 * r, r_low, z_low)
    series, series_low = polynomial_pair(z, SIN_PAIR, SIN_PAIR_LOW)
    term, term_low = pair_product(z, z_low, series, fma(z_low, SIN_PAIR[1], series_low))
    term, term_low = pair_product(r, r_low, term, term_low)
    s, s_low = fast_two_sum(r, term)
    series, series_low = polynomial_pair(z, COS_PAIR, COS_PAIR_LOW)
    rest, rest_low = pair_product(z, z_low, series, fma(z_low, COS_PAIR[1], series_low))
    c, c_low = fast_two_sum(1.0, rest)
    return s, s_low + (term_low + r_low), c, c_low + rest_low


@jit_inline
def _quarter(quadrant, s, s_low, c, c_low):
    """=> of a sine and a cosine, the one that an even or odd quadrant wants, with its sign."""
    high = s if quadrant & 1 == 0 else c
    low = s_low if quadrant & 1 == 0 else c_low
    is_positive = quadrant & 2 == 0
    return high if is_positive else -high, low if is_positive else -low


@jit_inline
def _sin_from(x, x_low, quarters):
    """=> high, low: the sine of x + x_low and so many right angles."""
    quadrant, r, r_low = reduce_quadrant(x)
    r, r_low = fast_two_sum(r, r_low + x_low)
    s, s_low, c, c_low = _sin_cos_to_62_bits(r, r_low)
    high, low = _quarter(quadrant + quarters, s, s_low, c, c_low)
    high, low = fast_two_sum(high, low)
    return within_limit(high, x), low


@jit_inline
def sin_as_pair(x, x_low):
    """=> high, low: the sine, for |x| <= 2^20."""
    return _sin_from(x, x_low, 0)


@jit_inline
def cos_as_pair(x, x_low):
    """=> high, low: the cosine, for |x| <= 2^20."""
    return _sin_from(x, x_low, 1)


@jit_inline
def atan_as_pair(x, x_low):
    """=> high, low: y + (t cos(y) - sin(y))/(cos(y) + t sin(y)) for a float y near atan(t)."""
    size, size_low = _size(x, x_low)
    t = minimum(size, 2.0**100)
    y = atan(t)
    quadrant, r, r_low = reduce_quadrant(y)
    s, s_low, c, c_low = _sin_cos_to_62_bits(*fast_two_sum(r, r_low))
    sine, sine_low = _quarter(quadrant, s, s_low, c, c_low)
    cosine, cosine_low = _quarter(quadrant + 1, s, s_low, c, c_low)
    high, low = pair_times(cosine, cosine_low, t)
    rest = (high - sine) + (low - sine_low + (cosine * size_low if size < 2.0**100 else 0.0))
    high, low = fast_two_sum(y, rest / fma(t, sine, cosine))
    return _turned(high, low, x)


@jit_inline
def asinh_as_pair(x, x_low):
    """=> high, low: the inverse hyperbolic sine, log(1 + t + t^2/(1 + sqrt(1 + t^2)))."""
    size, size_low = _size(x, x_low)
    square, square_low = fast_two_sum(*pair_product(size, size_low, size, size_low))
    root, root_low = sqrt_as_pair(*fast_two_sum(*pair_plus(square, square_low, 1.0)))
    bottom, bottom_low = fast_two_sum(*pair_plus(root, root_low, 1.0))
    more, more_low = _ratio(square, square_low, bottom, bottom_low)
    high, low = fast_two_sum(*pair_sum(more, more_low, size, size_low))
    high, low = log1p_as_pair(high, low)
    return _turned(high, low, x)
