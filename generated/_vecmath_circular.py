# Written by `symact build`: a copy of symact's own, change it there.
"""sin, cos, tan, atan and asinh, as `_vecmath` promises them."""

import numpy as np

from ._vecmath_arithmetic import (
    INFINITY,
    NOT_A_NUMBER,
    ROUNDER,
    bits_of,
    divide_pairs,
    fast_two_sum,
    fma,
    jit_inline,
    maximum,
    minimum,
    polynomial,
    two_product,
    two_sum,
    two_to,
    with_sign_of,
)
from ._vecmath_exponential import log_pair, split_exponent
from ._vecmath_tables import ASINH, ATAN, ATAN_1, ATAN_INF, COS, PI_OVER_2, SIN, TWO_OVER_PI

TRIGONOMETRIC_LIMIT = 2.0**20


# sin, cos and tan: x = k pi/2 + r; k tells which of sin(r) and cos(r), with which sign.


@jit_inline
def reduce_quadrant(x):
    """=> quadrant, r, low: x = k pi/2 + r + low, the quadrant k as an integer."""
    k = fma(x, TWO_OVER_PI, ROUNDER) - ROUNDER
    product, product_low = two_product(k, PI_OVER_2[1])
    r, low = two_sum(fma(-k, PI_OVER_2[0], x), -product)
    return bits_of(k + ROUNDER), r, low - fma(k, PI_OVER_2[2], product_low)


@jit_inline
def _sin_cos_pairs(r, r_low):
    """=> sin, its low part, cos, its low part, for |r| <= pi/4."""
    z = r * r
    half = 0.5 * z
    square_low = fma(r, r, -z)
    cos_high, cos_low = fast_two_sum(1.0, -half)
    cos_low += fma(z * z, polynomial(z, COS), -fma(r, r_low, 0.5 * square_low))
    sin_rest = fma(z, polynomial(z, SIN), SIN[0] * square_low)
    sin_low = fma(r, sin_rest, fma(-half, r_low, r_low))
    return r, sin_low, cos_high, cos_low


@jit_inline
def within_limit(result, x):
    return result if abs(x) <= TRIGONOMETRIC_LIMIT else NOT_A_NUMBER


@jit_inline
def sin(x):
    """The sine, for |x| <= 2^20."""
    quadrant, r, r_low = reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    magnitude = s + s_low if quadrant & 1 == 0 else c + c_low
    result = magnitude if quadrant & 2 == 0 else -magnitude
    return x if abs(x) < 2.0**-27 else within_limit(result, x)


@jit_inline
def cos(x):
    """The cosine, for |x| <= 2^20."""
    quadrant, r, r_low = reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    magnitude = c + c_low if quadrant & 1 == 0 else s + s_low
    return within_limit(magnitude if (quadrant + 1) & 2 == 0 else -magnitude, x)


@jit_inline
def tan(x):
    """The tangent, for |x| <= 2^20."""
    quadrant, r, r_low = reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    is_even = quadrant & 1 == 0
    top, top_low = s if is_even else -c, s_low if is_even else -c_low
    bottom, bottom_low = fast_two_sum(c if is_even else s, c_low if is_even else s_low)
    high, low = divide_pairs(top, top_low, bottom, bottom_low, 1.0 / bottom)
    return x if abs(x) < 2.0**-27 else within_limit(high + low, x)


# atan and asinh: an odd series for |x| <= 1/2; beyond, an addition theorem and the logarithm.


@jit_inline
def atan(x):
    """The arc tangent: of c plus that of (t - c)/(1 + c t), c one of 0, 1 and infinity."""
    t = minimum(abs(x), 2.0**60)
    is_large, is_small = t > 2.0, t < 0.5
    top = -1.0 if is_large else (t if is_small else t - 1.0)
    sum_high, sum_low = two_sum(t, 1.0)
    bottom = t if is_large else (1.0 if is_small else sum_high)
    bottom_low = 0.0 if is_large | is_small else sum_low
    q, q_low = divide_pairs(top, 0.0, bottom, bottom_low, 1.0 / bottom)
    base = ATAN_INF[0] if is_large else (0.0 if is_small else ATAN_1[0])
    base_low = ATAN_INF[1] if is_large else (0.0 if is_small else ATAN_1[1])
    high, low = fast_two_sum(base, q)
    z = q * q
    low += fma(q * z, polynomial(z, ATAN), q_low + base_low)
    return x if abs(x) < 2.0**-27 else with_sign_of(high + low, x)


@jit_inline
def _asinh_large(t):
    """log(t + sqrt(t^2 + 1)) for t >= 1/2; that is log(2 t) from 2^28 on."""
    is_huge = t > 2.0**28
    square, square_low = two_product(t, t)
    inside, inside_low = two_sum(square, 1.0)
    root = np.sqrt(inside)
    root_low = (fma(-root, root, inside) + inside_low + square_low) * (0.5 / root)
    total, total_low = fast_two_sum(root, t)
    k, m = split_exponent(t if is_huge else total)
    f_low = 0.0 if is_huge else (total_low + root_low) * two_to(maximum(-k, -1022.0))
    high, low = log_pair(k + 1.0 if is_huge else k, m - 1.0, f_low)
    return high + low


@jit_inline
def asinh(x):
    """The inverse hyperbolic sine."""
    t = abs(x)
    z = t * t
    small = fma(t * z, polynomial(z, ASINH), t)
    magnitude = small if t < 0.5 else _asinh_large(t)
    result = with_sign_of(magnitude, x)
    return x if (t < 2.0**-27) | (t == INFINITY) else result
