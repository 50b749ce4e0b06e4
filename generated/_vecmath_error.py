# Written by `symact build`: a copy of symact's own, change it there.
"""erf and erfc, as `_vecmath` promises them."""

from ._vecmath_arithmetic import (
    divide_pairs,
    fast_two_sum,
    fma,
    jit_inline,
    maximum,
    minimum,
    pair_product,
    polynomial,
    polynomial_pair,
    scale,
    two_product,
    two_to,
    with_sign_of,
)
from ._vecmath_exponential import exp_pair
from ._vecmath_tables import ERF, ERFC, ERFC_LOW, TWO_OVER_SQRT_PI

# It makes G below flat where its argument is least certain.
ERFC_OFFSET = 11 / 16


# erf and erfc: an odd series for |x| < 1/2; beyond, erfc(x) = exp(-x^2) G(y)/(x + 11/16).


@jit_inline
def _erf_pair(x, x_low):
    """=> high, low: erf(x + x_low) = high + low, for |x| < 1/2."""
    high, low = two_product(x, TWO_OVER_SQRT_PI[0])
    z = x * x
    rest = fma(x * z, polynomial(z, ERF), x * TWO_OVER_SQRT_PI[1])
    slope = fma(-TWO_OVER_SQRT_PI[0], z, TWO_OVER_SQRT_PI[0])
    return high, low + fma(slope, x_low, rest)


@jit_inline
def _erfc_pair(x, x_low):
    """=> k, high, low: erfc(x + x_low) = 2^k (high + low), for 1/2 <= x <= 28."""
    square, square_low = two_product(x, x)
    k, e, e_low = exp_pair(-square, -fma(2.0 * x, x_low, square_low))
    bottom, bottom_low = fast_two_sum(x, ERFC_OFFSET)
    reciprocal = 1.0 / (bottom * (x + 3.0))
    y = (x - 3.0) * (reciprocal * bottom)
    g, g_low = polynomial_pair(y, ERFC, ERFC_LOW)
    top, top_low = pair_product(e, e_low, g, g_low)
    high, low = divide_pairs(top, top_low, bottom, bottom_low + x_low, reciprocal * (x + 3.0))
    return k, high, low


@jit_inline
def _erfc_beyond(x, x_low):
    """The same of |x + x_low|, for all |x| >= 1/2."""
    size_low = x_low if x > 0.0 else -x_low
    return _erfc_pair(minimum(abs(x), 28.0), size_low if abs(x) < 28.0 else 0.0)


@jit_inline
def erf_dd(x, x_low):
    """erf(x + x_low), for a small x_low."""
    small, small_low = _erf_pair(x, x_low)
    k, high, low = _erfc_beyond(x, x_low)
    power = two_to(maximum(k, -1022.0))
    large, large_low = fast_two_sum(1.0, -high * power)
    large = with_sign_of(large + fma(-low, power, large_low), x)
    result = small + small_low if abs(x) < 0.5 else large
    return x if x == 0.0 else result


@jit_inline
def erf(x):
    """The error function."""
    return erf_dd(x, 0.0)


@jit_inline
def erfc_dd(x, x_low):
    """erfc(x + x_low), for a small x_low; its relative error stays small in the tail."""
    small, small_low = _erf_pair(x, x_low)
    near, near_low = fast_two_sum(1.0, -small)
    k, high, low = _erfc_beyond(x, x_low)
    tail = scale(high + low, k)
    far = tail if x > 0.0 else 2.0 - tail
    return near + (near_low - small_low) if abs(x) < 0.5 else far


@jit_inline
def erfc(x):
    """1 - erf(x), accurate in the tail."""
    return erfc_dd(x, 0.0)


@jit_inline
def erf_as_pair(x, x_low):
    """=> high, low: erf(x + x_low) = high + low to 2^-55."""
    small, small_low = _erf_pair(x, x_low)
    k, high, low = _erfc_beyond(x, x_low)
    power = two_to(maximum(k, -1022.0))
    large, large_low = fast_two_sum(1.0, -high * power)
    large_low = fma(-low, power, large_low)
    is_small = abs(x) < 0.5
    sign = 1.0 if x > 0.0 else -1.0
    high, low = small if is_small else sign * large, small_low if is_small else sign * large_low
    return fast_two_sum(high, low)


@jit_inline
def erfc_as_pair(x, x_low):
    """=> high, low: erfc(x + x_low) = high + low to 2^-54, where that is a normal number."""
    small, small_low = _erf_pair(x, x_low)
    near, near_low = fast_two_sum(1.0, -small)
    k, high, low = _erfc_beyond(x, x_low)
    tail, tail_low = scale(high, k), scale(low, k)
    far, far_low = fast_two_sum(2.0, -tail)
    beyond = tail if x > 0.0 else far
    beyond_low = tail_low if x > 0.0 else far_low - tail_low
    is_small = abs(x) < 0.5
    high, low = near if is_small else beyond, near_low - small_low if is_small else beyond_low
    return fast_two_sum(high, low)
