# Written by `symact build`: a copy of symact's own, change it there.
"""The functions of `_vecmath` for results that become float32: float64 arithmetic, less of it.

They have the same names and special values and relative errors below 2^-42 (`pow_`: 2^-36), but for
overflow and underflow: a power of e is kept within 2^-1022 and 2^1023, which float32 rounds to the
zero or infinity that it is. What a cancellation of 2^12 leaves of their accuracy still makes a
float32 within 0.501 ulp.
"""

import numpy as np

from ._vecmath_arithmetic import (
    ROUNDER,
    bits_of,
    clamp,
    fma,
    jit_inline,
    maximum,
    minimum,
    polynomial,
    two_to,
    with_sign_of,
)
from ._vecmath_circular import within_limit
from ._vecmath_exponential import exp_bounded as exp_to_the_last_bit
from ._vecmath_exponential import (
    log_special,
    pow_special,
    split_any_exponent,
    split_bounded,
    split_exponent,
    times_power,
)
from ._vecmath_tables import (
    ASINH32,
    ATAN32,
    ATAN_1,
    ATAN_INF,
    COS32,
    COSH32,
    ERF32,
    ERFC_LIGHT,
    ERFC_WHOLE,
    EXP32,
    EXP_LIGHT,
    LN2,
    LOG2_E,
    LOG32,
    LOG_UNIT32,
    PI_OVER_2,
    SIN32,
    SINH32,
    TWO_OVER_PI,
    TWO_OVER_SQRT_PI,
)

LOG_2 = LN2[0] + LN2[1]
NOT_A_NUMBER = np.float32(np.nan)
# Below, a function that is about x near zero is x to 2^-44.
TINY = 2.0**-22


@jit_inline
def _reduce_exp(x):
    """=> k, r: x = k log(2) + r."""
    k = fma(x, LOG2_E, ROUNDER) - ROUNDER
    return k, fma(-k, LOG_2, x)


@jit_inline
def _exp_series(r):
    """exp(r) - 1 for |r| <= log(2)/2."""
    return fma(r * r, fma(r, polynomial(r, EXP32), 0.5), r)


@jit_inline
def exp(x):
    """e to the x."""
    k, r = _reduce_exp(clamp(x, -708.0, 709.0))
    power = two_to(k)
    return fma(power, _exp_series(r), power)


@jit_inline
def exp_as_pair(x):
    """=> high, low: e to the x as a power of two, and what is left: near 0, expm1(x)."""
    k, r = _reduce_exp(clamp(x, -708.0, 709.0))
    power = two_to(k)
    return power, power * _exp_series(r)


@jit_inline
def _reduce_bounded(x):
    """=> n, r: x = k log(2) + r; the lowest bits of n are k."""
    n, k = split_bounded(x)
    return n, fma(-k, LOG_2, x)


@jit_inline
def exp_bounded(x):
    """e to the x for |x| < 708."""
    n, r = _reduce_bounded(x)
    return times_power(1.0 + _exp_series(r), n)


@jit_inline
def exp_fine(x):
    """The same to 2^-52."""
    return exp_to_the_last_bit(x)


@jit_inline
def exp_light(x):
    """e to the x to 2^-34 for |x| < 708: good enough where no sum cancels."""
    n, r = _reduce_bounded(x)
    return times_power(polynomial(r, EXP_LIGHT), n)


@jit_inline
def expm1_bounded(x):
    """exp(x) - 1 for |x| < 708."""
    n, r = _reduce_bounded(x)
    power = times_power(1.0, n)
    return x if abs(x) < 2.0**-44 else fma(power, _exp_series(r), power - 1.0)


@jit_inline
def exp_dd(x, x_low):
    """exp(x + x_low), for a small x_low."""
    result = exp(x)
    return fma(result, x_low, result) if abs(x) < 708.0 else result


@jit_inline
def expm1(x):
    """exp(x) - 1."""
    k, r = _reduce_exp(clamp(x, -40.0, 709.0))
    power = two_to(k)
    return x if abs(x) < 2.0**-44 else fma(power, _exp_series(r), power - 1.0)


@jit_inline
def _hyperbolic_parts(x):
    """=> sinh and cosh of r, up = 2^(k-1), down = 2^(-k-1): |x| = k log(2) + r."""
    k, r = _reduce_exp(minimum(abs(x), 709.0))
    z = r * r
    sinh_r = fma(r * z, polynomial(z, SINH32), r)
    cosh_r = fma(z, fma(z, polynomial(z, COSH32), 0.5), 1.0)
    return sinh_r, cosh_r, two_to(k - 1.0), two_to(maximum(-1.0 - k, -1022.0))


@jit_inline
def sinh(x):
    """The hyperbolic sine."""
    sinh_r, cosh_r, up, down = _hyperbolic_parts(x)
    magnitude = fma(up + down, sinh_r, (up - down) * cosh_r)
    return x if abs(x) < TINY else with_sign_of(magnitude, x)


@jit_inline
def cosh(x):
    """The hyperbolic cosine."""
    sinh_r, cosh_r, up, down = _hyperbolic_parts(x)
    return fma(up + down, cosh_r, (up - down) * sinh_r)


@jit_inline
def tanh(x):
    """The hyperbolic tangent: h/(h + 2) with h = exp(2 |x|) - 1."""
    h = expm1(2.0 * minimum(abs(x), 20.0))
    return x if abs(x) < TINY else with_sign_of(h / (h + 2.0), x)


@jit_inline
def _log_sum(k, f):
    """log(2^k (1 + f))."""
    s = f / (2.0 + f)
    z = s * s
    return fma(k, LOG_2, fma(s * z, polynomial(z, LOG32), 2.0 * s))


@jit_inline
def log(x):
    """The natural logarithm."""
    k, m = split_any_exponent(x)
    return log_special(_log_sum(k, m - 1.0), x)


@jit_inline
def log1p(x):
    """log(1 + x)."""
    total = 1.0 + x
    k, m = split_exponent(total)
    result = _log_sum(k, x if k == 0.0 else m - 1.0)
    return x if abs(x) < 2.0**-44 else log_special(result, total)


@jit_inline
def log_dd(x, x_low):
    """log(x + x_low), for a small x_low, accurate where the sum is near 1."""
    k, m = split_any_exponent(x)
    return log_special(_log_sum(k, (m - 1.0) + (x_low if k == 0.0 else 0.0)), x)


@jit_inline
def log1p_unit(x):
    """log(1 + x) for 0 <= x <= 1."""
    s = x / (2.0 + x)
    z = s * s
    return fma(s * z, polynomial(z, LOG_UNIT32), 2.0 * s)


@jit_inline
def pow_(x, y):
    """x to the y, as C's pow, but NaN where either argument is NaN."""
    k, m = split_any_exponent(abs(x))
    return pow_special(exp(y * _log_sum(k, m - 1.0)), x, y)


@jit_inline
def _sin_cos(x):
    """=> quadrant k, sin r, cos r: x = k pi/2 + r."""
    k = fma(x, TWO_OVER_PI, ROUNDER) - ROUNDER
    r = fma(-k, PI_OVER_2[1], fma(-k, PI_OVER_2[0], x))
    z = r * r
    sin_r = fma(r * z, polynomial(z, SIN32), r)
    cos_r = fma(z, fma(z, polynomial(z, COS32), -0.5), 1.0)
    return bits_of(k + ROUNDER), sin_r, cos_r


@jit_inline
def sin(x):
    """The sine, for |x| <= 2^20."""
    quadrant, sin_r, cos_r = _sin_cos(x)
    magnitude = sin_r if quadrant & 1 == 0 else cos_r
    result = magnitude if quadrant & 2 == 0 else -magnitude
    return x if abs(x) < TINY else within_limit(result, x)


@jit_inline
def cos(x):
    """The cosine, for |x| <= 2^20."""
    quadrant, sin_r, cos_r = _sin_cos(x)
    magnitude = cos_r if quadrant & 1 == 0 else sin_r
    return within_limit(magnitude if (quadrant + 1) & 2 == 0 else -magnitude, x)


@jit_inline
def tan(x):
    """The tangent, for |x| <= 2^20."""
    quadrant, sin_r, cos_r = _sin_cos(x)
    is_even = quadrant & 1 == 0
    result = (sin_r if is_even else -cos_r) / (cos_r if is_even else sin_r)
    return x if abs(x) < TINY else within_limit(result, x)


@jit_inline
def atan(x):
    """The arc tangent: of c plus that of (t - c)/(1 + c t), c one of 0, 1 and infinity."""
    t = minimum(abs(x), 2.0**60)
    is_large, is_small = t > 2.0, t < 0.5
    top = -1.0 if is_large else (t if is_small else t - 1.0)
    q = top / (t if is_large else (1.0 if is_small else t + 1.0))
    z = q * q
    base = ATAN_INF[0] if is_large else (0.0 if is_small else ATAN_1[0])
    result = base + fma(q * z, polynomial(z, ATAN32), q)
    return x if abs(x) < TINY else with_sign_of(result, x)


@jit_inline
def asinh(x):
    """The inverse hyperbolic sine."""
    t = abs(x)
    z = t * t
    small = fma(t * z, polynomial(z, ASINH32), t)
    is_huge = t > 2.0**28
    k, m = split_exponent(t if is_huge else t + np.sqrt(z + 1.0))
    large = _log_sum(k + 1.0 if is_huge else k, m - 1.0)
    result = with_sign_of(small if t < 0.5 else large, x)
    return result if (t >= TINY) & (t < np.inf) else x


@jit_inline
def _erf_small(x):
    z = x * x
    return x * fma(z, polynomial(z, ERF32), TWO_OVER_SQRT_PI[0])


@jit_inline
def _erfc_argument(x):
    """=> 1/(x + 3), (x - 3)/(x + 3)."""
    reciprocal = 1.0 / (x + 3.0)
    return reciprocal, (x - 3.0) * reciprocal


@jit_inline
def _erfc_large(x):
    """erfc(x) for 0 <= x <= 26."""
    reciprocal, y = _erfc_argument(x)
    return exp_bounded(-x * x) * (polynomial(y, ERFC_WHOLE) * reciprocal)


@jit_inline
def erfc_beside(x, density):
    """erfc(x) for x >= 0, given exp(-x**2)."""
    reciprocal, y = _erfc_argument(x)
    return density * (polynomial(y, ERFC_WHOLE) * reciprocal)


@jit_inline
def _erfc_large_light(x):
    """The same to 2^-32, where it is above 2^-286."""
    reciprocal, y = _erfc_argument(x)
    return exp_light(-x * x) * (polynomial(y, ERFC_LIGHT) * reciprocal)


@jit_inline
def erf(x):
    """The error function."""
    large = with_sign_of(1.0 - _erfc_large(minimum(abs(x), 26.0)), x)
    return _erf_small(x) if abs(x) < 0.5 else large


@jit_inline
def erfc(x):
    """1 - erf(x), accurate in the tail."""
    tail = _erfc_large(minimum(abs(x), 26.0))
    return 2.0 - tail if x < 0.0 else tail


@jit_inline
def erfc_light(x):
    """erfc(x) to 2^-32, while it is above 2^-286: good enough where no sum cancels."""
    tail = _erfc_large_light(minimum(abs(x), 26.0))
    return 2.0 - tail if x < 0.0 else tail


@jit_inline
def erfc_dd(x, x_low):
    """erfc(x + x_low), for a small x_low."""
    slope = -TWO_OVER_SQRT_PI[0] * exp(-x * x)
    return fma(slope, x_low, erfc(x)) if abs(x) < 26.0 else erfc(x)


@jit_inline
def erf_dd(x, x_low):
    """erf(x + x_low), for a small x_low."""
    slope = TWO_OVER_SQRT_PI[0] * exp(-x * x)
    return fma(slope, x_low, erf(x)) if abs(x) < 26.0 else erf(x)


@jit_inline
def single(x):
    """x rounded to a float32."""
    return np.float32(x)


@jit_inline
def product(g, slope):
    """g times a slope, rounded to a float32."""
    return np.float32(g * slope)


@jit_inline
def smallest(a, b, of_a, of_b, of_zero):
    """What belongs to the slope of smallest magnitude between two, each with a float32 of its own.

    Where the two do not change along a loop, this takes no time in it.
    """
    is_between = (a <= 0.0) & (b >= 0.0) | (a >= 0.0) & (b <= 0.0)
    closer = of_a if (abs(a) < abs(b)) | (a != a) else of_b
    return of_zero if is_between else closer


@jit_inline
def guarded(x, ok):
    """A float32 where the guard holds, else NaN."""
    return x if ok else NOT_A_NUMBER
