"""Elementary functions of float64 come as branch-free scalar code that LLVM vectorizes in loops.

Every function takes numbers and returns the result within 1 ulp (the tests hold the measured
bounds): special values, signed zeros, subnormal arguments and results and overflow included; NaN in
any argument gives NaN. ``sin``, ``cos`` and ``tan`` give NaN beyond `TRIGONOMETRIC_LIMIT`, where
their reduction ends.

How it is done: both sides of every choice are computed and one is selected, tables are never
indexed, and where the last bit is at stake a result is kept as an unevaluated sum of two floats
(`..._pair`), whose second part holds what rounding took from the first. Fused multiply-adds stand
where they are written and nowhere else, so that an element has the same bits in a vector and alone.
"""

from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

# --- Tables written by `python -m symact.coefficients`; edit them there. ---
# 1/log(2)
LOG2_E = 1.4426950408889634
# log(2); an integer below 2^11 times the first is exact
LN2 = (
    0.6931471805598903,
    5.497923018708371e-14,
)
# 2/pi
TWO_OVER_PI = 0.6366197723675814
# pi/2; an integer up to 2^20 times the first is exact
PI_OVER_2 = (
    1.5707963267341256,
    6.077100506506192e-11,
    3.5215598651832e-27,
)
# pi/4
ATAN_1 = (
    0.7853981633974483,
    3.061616997868383e-17,
)
# pi/2
ATAN_INF = (
    1.5707963267948966,
    6.123233995736766e-17,
)
# 2/sqrt(pi)
TWO_OVER_SQRT_PI = (
    1.1283791670955126,
    1.533545961316588e-17,
)
# (exp r - 1 - r - r^2/2)/r^3 in r, |r| <= log(2)/2; error of expm1: 2^-59.2
EXP = (
    0.16666666666666677,
    0.04166666666666658,
    0.008333333333322167,
    0.001388888888894266,
    0.00019841269884921932,
    2.4801587198205572e-05,
    2.755724531722099e-06,
    2.7557387080103825e-07,
    2.5108677685809976e-08,
    2.0878894319750385e-09,
)
# (sinh r - r)/r^3 in z = r^2, |r| <= log(2)/2; error of sinh: 2^-61.7
SINH = (
    0.16666666666666677,
    0.008333333333321378,
    0.0001984126988685481,
    2.755724339692841e-06,
    2.5109345373197076e-08,
)
# (cosh r - 1 - r^2/2)/r^4 in z = r^2, |r| <= log(2)/2; error of cosh: 2^-57.4
COSH = (
    0.041666666666603694,
    0.0013888888926907588,
    2.480150854122256e-05,
    2.762524274442131e-07,
)
# (log((1 + s)/(1 - s))/s - 2)/s^2 in z = s^2, |s| <= 3 - 2 sqrt(2); error of log: 2^-59.5
LOG = (
    0.6666666666666734,
    0.39999999999417035,
    0.2857142874189736,
    0.2222219862100815,
    0.18183561942402518,
    0.15314109340819576,
    0.14795380871235936,
)
# the same to double-double, for powers: 2^-74.0
LOG_PAIR = (
    0.6666666666666666,
    0.39999999999999936,
    0.2857142857145847,
    0.22222222215365584,
    0.18181819070538574,
    0.15384545921271975,
    0.1333666912866814,
    0.11668688037285228,
    0.12033764791388163,
)
LOG_PAIR_LOW = (
    3.7477092712634826e-17,
    5.218011245162075e-18,
)
# 1/(1 + f) in f, sqrt(1/2) <= 1 + f <= sqrt(2); for a correction only: 2^-6.6
RECIPROCAL = (
    1.0049946267949008,
    -1.0806043359984565,
    0.9142319369690352,
)
# (sin r - r)/r^3 in z = r^2, |r| <= pi/4; error of sin: 2^-57.9
SIN = (
    -0.1666666666666663,
    0.008333333333321842,
    -0.0001984126982936147,
    2.7557313540157266e-06,
    -2.505073474486748e-08,
    1.5895459242522268e-10,
)
# (cos r - 1 + r^2/2)/r^4 in z = r^2, |r| <= pi/4; error of cos: 2^-63.9
COS = (
    0.041666666666666595,
    -0.001388888888887334,
    2.4801587288999806e-05,
    -2.7557314216193373e-07,
    2.0875705262399163e-09,
    -1.1358741599613649e-11,
)
# (atan t - t)/t^3 in z = t^2, |t| <= 1/2; error of atan: 2^-57.8
ATAN = (
    -0.3333333333333298,
    0.19999999999903104,
    -0.14285714276384867,
    0.1111111065957296,
    -0.09090896242718952,
    0.0769207387519046,
    -0.06663810185523782,
    0.058582957145163574,
    -0.05121990528028688,
    0.04186459144996131,
    -0.027434194547152096,
    0.010116302865718943,
)
# (asinh t - t)/t^3 in z = t^2, |t| <= 1/2; error of asinh: 2^-60.4
ASINH = (
    -0.1666666666666661,
    0.07499999999984416,
    -0.044642857127830705,
    0.030381943716351632,
    -0.022372138357118754,
    0.017352386937191135,
    -0.013960232075406245,
    0.011512982840321581,
    -0.009534136716418003,
    0.007465581831690754,
    -0.004747480310546636,
    0.0017180589527147822,
)
# (erf x - 2 x/sqrt(pi))/x^3 in z = x^2, |x| <= 1/2; error of erf: 2^-57.7
ERF = (
    -0.3761263890318356,
    0.11283791670930149,
    -0.02686617063407724,
    0.00522397738862585,
    -0.0008548298915081549,
    0.00012053384393021628,
    -1.484695940438112e-05,
    1.473617657225781e-06,
)
# (x + 11/16) e^(x^2) erfc x in y = (x - 3)/(x + 3), 1/2 <= x <= 28; error of erfc: 2^-57.2
ERFC = (
    0.6600667449813754,
    -0.1289793455703601,
    0.022269565644336707,
    0.03667584125748645,
    -0.046199487233036095,
    0.029580420049674202,
    -0.011084794396822126,
    0.0013973983663378006,
    0.0008323960621638952,
    -0.0003814307761655176,
    -4.056926880746367e-05,
    6.013837500907369e-05,
    9.786403482585522e-07,
    -9.652895656073027e-06,
    -1.299974222704062e-07,
    1.681204757576264e-06,
    1.318663251976459e-07,
    -3.0273423431301437e-07,
    -5.76138639734852e-08,
    5.0198839621189456e-08,
    1.4808741845377857e-08,
    -5.727647206393121e-09,
    -1.6966706808816885e-09,
)
ERFC_LOW = (
    3.3202647745028375e-17,
    5.0938033911362395e-18,
)
# --- End of the tables. ---

jit_inline = njit(error_model="numpy", forceinline=True)
jit_scalar = njit(error_model="numpy")

INFINITY = np.inf
NOT_A_NUMBER = np.nan
# Adding it rounds to an integer, which then stands in the low bits: 2^51 makes room for a sign.
ROUNDER = 1.5 * 2.0**52
EXPONENT_BIAS = 1023
MANTISSA_MASK = (1 << 52) - 1
SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
ONE_BITS = 0x3FF0000000000000
# An integer below 2^52 put into these low bits is 2^52 more as a float.
INTEGER_BITS = 0x4330000000000000
TRIGONOMETRIC_LIMIT = 2.0**20
# It makes G below flat where its argument is least certain.
ERFC_OFFSET = 11 / 16


@intrinsic
def fma(typing_context: Any, a: Any, b: Any, c: Any) -> Any:
    """``a*b + c`` rounded once."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fma(*arguments)

    return types.float64(types.float64, types.float64, types.float64), generate


@intrinsic
def polynomial(typing_context: Any, x: Any, coefficients: Any) -> Any:
    """The polynomial with these coefficients, lowest first: straight code by Estrin's scheme."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        power, table = arguments
        terms = [builder.extract_value(table, index) for index in range(coefficients.count)]
        while len(terms) > 1:
            pairs = zip(terms[::2], terms[1::2], strict=False)
            folded = [builder.fma(power, odd, even) for even, odd in pairs]
            terms = folded + terms[2 * len(folded) :]
            power = builder.fmul(power, power)
        return terms[0]

    return types.float64(types.float64, coefficients), generate


@jit_inline
def minimum(a, b):
    """The smaller of two numbers."""
    return a if (a < b) | (a != a) else b


@jit_inline
def maximum(a, b):
    """The larger of two numbers."""
    return a if (a > b) | (a != a) else b


@jit_inline
def _clamp(x, low, high):
    return low if x < low else (high if x > high else x)


@jit_inline
def sqrt(x):
    """The square root, correctly rounded."""
    return np.sqrt(x)


@jit_inline
def _with_sign_of(magnitude, x):
    return -magnitude if x < 0.0 else magnitude


@jit_inline
def _bits(x):
    return np.float64(x).view(np.int64)


@jit_inline
def _from_bits(bits):
    return np.int64(bits).view(np.float64)


@jit_inline
def _round(x):
    """The nearest integer to a number below 2^51."""
    return (x + ROUNDER) - ROUNDER


@jit_inline
def _two_to(k):
    """2^k for an integer -1022 <= k <= 1023."""
    return _from_bits(_bits(k + (ROUNDER + EXPONENT_BIAS)) << 52)


@jit_inline
def _scale(x, k):
    """``x * 2^k`` for |k| < 2000, rounded once, into the subnormals and up to infinity."""
    half = _round(0.5 * k)
    return x * _two_to(half) * _two_to(k - half)


@jit_inline
def _add(a, b):
    """The sum of two numbers and its rounding error, exactly."""
    total = a + b
    shadow = total - a
    return total, (a - (total - shadow)) + (b - shadow)


@jit_inline
def _add_ordered(a, b):
    """The same where |a| >= |b| or a = 0."""
    total = a + b
    return total, (a - total) + b


@jit_inline
def _multiply(a, b):
    """The product of two numbers and its rounding error, exactly but for underflow."""
    product = a * b
    return product, fma(a, b, -product)


@jit_inline
def _multiply_pairs(a, a_low, b, b_low):
    product, low = _multiply(a, b)
    return product, low + fma(a, b_low, a_low * b)


@jit_inline
def _divide_pairs(a, a_low, b, b_low, reciprocal):
    """``(a + a_low) / (b + b_low)``, given about 1/b; b_low is a rounding error at most."""
    quotient = a * reciprocal
    remainder = fma(-quotient, b_low, fma(-quotient, b, a) + a_low)
    return quotient, remainder * reciprocal


@jit_inline
def _polynomial_pair(x, coefficients, low_coefficients):
    """=> high, low: a polynomial whose upper terms are smaller than its first two."""
    upper = polynomial(x, coefficients[2:])
    linear = fma(x, upper, coefficients[1])
    linear_low = fma(x, upper, coefficients[1] - linear) + low_coefficients[1]
    high = fma(x, linear, coefficients[0])
    low = fma(x, linear, coefficients[0] - high)
    return high, low + fma(x, linear_low, low_coefficients[0])


# exp and expm1: x = k log(2) + r, exp(x) = 2^k (1 + r + r^2/2 + r^3 P(r)).


@jit_inline
def _reduce_exp(x, x_low):
    """=> k, r, low: exp(x + x_low) = 2^k exp(r + low)."""
    k = fma(x, LOG2_E, ROUNDER) - ROUNDER
    r, low = _add_ordered(fma(-k, LN2[0], x), fma(-k, LN2[1], x_low))
    return k, r, low


@jit_inline
def _exp_series(r, r_low):
    """=> high, low: exp(r + r_low) - 1 = high + low, for |r| <= log(2)/2."""
    half = 0.5 * r
    high = fma(half, r, r)
    low = fma(half, r, r - high) + fma(r, r_low, r_low)
    return high, fma(r * r * r, polynomial(r, EXP), low)


@jit_inline
def _exp_pair(x, x_low):
    """=> k, high, low: exp(x + x_low) = 2^k (high + low), for |x| < 1400."""
    k, r, r_low = _reduce_exp(x, x_low)
    series, series_low = _exp_series(r, r_low)
    high, low = _add_ordered(1.0, series)
    return k, high, low + series_low


@jit_inline
def exp_dd(x, x_low):
    """exp(x + x_low), for a small x_low."""
    clamped = _clamp(x, -746.0, 710.0)
    k, high, low = _exp_pair(clamped, x_low)
    return _scale(high + low, k)


@jit_inline
def exp(x):
    """e to the x."""
    return exp_dd(x, 0.0)


@jit_inline
def _expm1_half_pair(x):
    """=> high, low: (exp(x) - 1)/2 = high + low; half, to leave room for overflow."""
    k, r, r_low = _reduce_exp(x, 0.0)
    series, series_low = _exp_series(r, r_low)
    scale = _two_to(k - 1.0)
    whole, whole_low = _add_ordered(scale, -0.5)
    high, low = _add_ordered(whole, scale * series)
    return high, low + fma(scale, series_low, whole_low)


@jit_inline
def expm1(x):
    """exp(x) - 1."""
    high, low = _expm1_half_pair(_clamp(x, -40.0, 710.0))
    return x if abs(x) < 2.0**-54 else 2.0 * (high + low)


# sinh, cosh and tanh: exp(r) and exp(-r) share the even and the odd part of their series.


@jit_inline
def _hyperbolic_pair(x, sign):
    """=> high, low: (exp(x) + sign exp(-x))/4 = high + low, for 0 <= x < 710.5."""
    k, r, r_low = _reduce_exp(x, 0.0)
    up = _two_to(k - 2.0)
    down = sign * _two_to(maximum(-2.0 - k, -1022.0))
    half, z = 0.5 * r, r * r
    rising, falling = fma(half, r, r), fma(half, r, -r)
    rising_low, falling_low = fma(half, r, r - rising), fma(half, r, -r - falling)
    ones, ones_low = _add_ordered(up, down)
    series, series_low = _add_ordered(up * rising, down * falling)
    high, low = _add_ordered(ones, series)
    low += fma(up, rising_low, fma(down, falling_low, ones_low + series_low))
    odd = fma(r * z, polynomial(z, SINH), r_low)
    even = fma(z * z, polynomial(z, COSH), r * r_low)
    return high, low + fma(up - down, odd, (up + down) * even)


@jit_inline
def sinh(x):
    """The hyperbolic sine."""
    high, low = _hyperbolic_pair(minimum(abs(x), 710.5), -1.0)
    return x if abs(x) < 2.0**-27 else _with_sign_of(2.0 * (high + low), x)


@jit_inline
def cosh(x):
    """The hyperbolic cosine."""
    high, low = _hyperbolic_pair(minimum(abs(x), 710.5), 1.0)
    return 2.0 * (high + low)


@jit_inline
def tanh(x):
    """The hyperbolic tangent: h/(h + 1) with h = (exp(2 |x|) - 1)/2."""
    h, h_low = _expm1_half_pair(2.0 * minimum(abs(x), 20.0))
    bottom, bottom_low = _add(h, 1.0)
    bottom, bottom_low = _add_ordered(bottom, bottom_low + h_low)
    high, low = _divide_pairs(h, h_low, bottom, bottom_low, 1.0 / bottom)
    return x if abs(x) < 2.0**-27 else _with_sign_of(high + low, x)


# log: x = 2^k (1 + f), log(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)), s = f/(2 + f).


@jit_inline
def _split_exponent(x):
    """=> k, m: x = 2^k m with sqrt(1/2) <= m < sqrt(2), for a positive normal x."""
    shifted = _bits(x) + (ONE_BITS - SQRT_HALF_BITS)
    k = _from_bits(((shifted >> 52) & 0xFFF) | INTEGER_BITS) - (2.0**52 + EXPONENT_BIAS)
    return k, _from_bits((shifted & MANTISSA_MASK) + SQRT_HALF_BITS)


@jit_inline
def _split_any_exponent(x):
    """The same for a positive x that may be subnormal."""
    is_small = x < 2.0**-1022
    k, m = _split_exponent(x * 2.0**54 if is_small else x)
    return k - 54.0 if is_small else k, m


@jit_inline
def _log_pair(k, f, f_low):
    """=> high, low: log(2^k (1 + f + f_low)) = high + low."""
    s = f / (2.0 + f)
    z = s * s
    half_square = 0.5 * f * f
    high = fma(-0.5 * f, f, f)
    low = fma(-0.5 * f, f, f - high)
    low = fma(s, fma(z, polynomial(z, LOG), half_square), low)
    low = fma(k, LN2[1], fma(f_low, polynomial(f, RECIPROCAL), low))
    total, total_low = _add_ordered(k * LN2[0], high)
    return total, total_low + low


@jit_inline
def _log_special(result, x):
    """The result where 0 < x < inf, otherwise what a logarithm is there."""
    outside = -INFINITY if x == 0.0 else (x if x == INFINITY else NOT_A_NUMBER)
    return result if (x > 0.0) & (x < INFINITY) else outside


@jit_inline
def log(x):
    """The natural logarithm."""
    k, m = _split_any_exponent(x)
    high, low = _log_pair(k, m - 1.0, 0.0)
    return _log_special(high + low, x)


@jit_inline
def log1p(x):
    """log(1 + x)."""
    total, total_low = _add(1.0, x)
    k, m = _split_exponent(total)
    is_near_one = k == 0.0
    f = x if is_near_one else m - 1.0
    f_low = 0.0 if is_near_one else total_low * _two_to(maximum(-k, -1022.0))
    high, low = _log_pair(k, f, f_low)
    return x if abs(x) < 2.0**-54 else _log_special(high + low, total)


# sin, cos and tan: x = k pi/2 + r; k tells which of sin(r) and cos(r), with which sign.


@jit_inline
def _reduce_quadrant(x):
    """=> quadrant, r, low: x = k pi/2 + r + low, the quadrant k as an integer."""
    k = fma(x, TWO_OVER_PI, ROUNDER) - ROUNDER
    product, product_low = _multiply(k, PI_OVER_2[1])
    r, low = _add(fma(-k, PI_OVER_2[0], x), -product)
    return _bits(k + ROUNDER), r, low - fma(k, PI_OVER_2[2], product_low)


@jit_inline
def _sin_cos_pairs(r, r_low):
    """=> sin, its low part, cos, its low part, for |r| <= pi/4."""
    z = r * r
    half = 0.5 * z
    square_low = fma(r, r, -z)
    cos_high, cos_low = _add_ordered(1.0, -half)
    cos_low += fma(z * z, polynomial(z, COS), -fma(r, r_low, 0.5 * square_low))
    sin_rest = fma(z, polynomial(z, SIN), SIN[0] * square_low)
    sin_low = fma(r, sin_rest, fma(-half, r_low, r_low))
    return r, sin_low, cos_high, cos_low


@jit_inline
def _within_limit(result, x):
    return result if abs(x) <= TRIGONOMETRIC_LIMIT else NOT_A_NUMBER


@jit_inline
def sin(x):
    """The sine, for |x| <= 2^20."""
    quadrant, r, r_low = _reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    magnitude = s + s_low if quadrant & 1 == 0 else c + c_low
    result = magnitude if quadrant & 2 == 0 else -magnitude
    return x if abs(x) < 2.0**-27 else _within_limit(result, x)


@jit_inline
def cos(x):
    """The cosine, for |x| <= 2^20."""
    quadrant, r, r_low = _reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    magnitude = c + c_low if quadrant & 1 == 0 else s + s_low
    return _within_limit(magnitude if (quadrant + 1) & 2 == 0 else -magnitude, x)


@jit_inline
def tan(x):
    """The tangent, for |x| <= 2^20."""
    quadrant, r, r_low = _reduce_quadrant(x)
    s, s_low, c, c_low = _sin_cos_pairs(r, r_low)
    is_even = quadrant & 1 == 0
    top, top_low = s if is_even else -c, s_low if is_even else -c_low
    bottom, bottom_low = _add_ordered(c if is_even else s, c_low if is_even else s_low)
    high, low = _divide_pairs(top, top_low, bottom, bottom_low, 1.0 / bottom)
    return x if abs(x) < 2.0**-27 else _within_limit(high + low, x)


# atan and asinh: an odd series for |x| <= 1/2; beyond, an addition theorem and the logarithm.


@jit_inline
def atan(x):
    """The arc tangent: of c plus that of (t - c)/(1 + c t), c one of 0, 1 and infinity."""
    t = minimum(abs(x), 2.0**60)
    is_large, is_small = t > 2.0, t < 0.5
    top = -1.0 if is_large else (t if is_small else t - 1.0)
    sum_high, sum_low = _add(t, 1.0)
    bottom = t if is_large else (1.0 if is_small else sum_high)
    bottom_low = 0.0 if is_large | is_small else sum_low
    q, q_low = _divide_pairs(top, 0.0, bottom, bottom_low, 1.0 / bottom)
    base = ATAN_INF[0] if is_large else (0.0 if is_small else ATAN_1[0])
    base_low = ATAN_INF[1] if is_large else (0.0 if is_small else ATAN_1[1])
    high, low = _add_ordered(base, q)
    z = q * q
    low += fma(q * z, polynomial(z, ATAN), q_low + base_low)
    return x if abs(x) < 2.0**-27 else _with_sign_of(high + low, x)


@jit_inline
def _asinh_large(t):
    """log(t + sqrt(t^2 + 1)) for t >= 1/2; that is log(2 t) from 2^28 on."""
    is_huge = t > 2.0**28
    square, square_low = _multiply(t, t)
    inside, inside_low = _add(square, 1.0)
    root = np.sqrt(inside)
    root_low = (fma(-root, root, inside) + inside_low + square_low) * (0.5 / root)
    total, total_low = _add_ordered(root, t)
    k, m = _split_exponent(t if is_huge else total)
    f_low = 0.0 if is_huge else (total_low + root_low) * _two_to(maximum(-k, -1022.0))
    high, low = _log_pair(k + 1.0 if is_huge else k, m - 1.0, f_low)
    return high + low


@jit_inline
def asinh(x):
    """The inverse hyperbolic sine."""
    t = abs(x)
    z = t * t
    small = fma(t * z, polynomial(z, ASINH), t)
    magnitude = small if t < 0.5 else _asinh_large(t)
    result = _with_sign_of(magnitude, x)
    return x if (t < 2.0**-27) | (t == INFINITY) else result


# erf and erfc: an odd series for |x| < 1/2; beyond, erfc(x) = exp(-x^2) G(y)/(x + 11/16).


@jit_inline
def _erf_pair(x, x_low):
    """=> high, low: erf(x + x_low) = high + low, for |x| < 1/2."""
    high, low = _multiply(x, TWO_OVER_SQRT_PI[0])
    z = x * x
    rest = fma(x * z, polynomial(z, ERF), x * TWO_OVER_SQRT_PI[1])
    slope = fma(-TWO_OVER_SQRT_PI[0], z, TWO_OVER_SQRT_PI[0])
    return high, low + fma(slope, x_low, rest)


@jit_inline
def _erfc_pair(x, x_low):
    """=> k, high, low: erfc(x + x_low) = 2^k (high + low), for 1/2 <= x <= 28."""
    square, square_low = _multiply(x, x)
    k, e, e_low = _exp_pair(-square, -fma(2.0 * x, x_low, square_low))
    bottom, bottom_low = _add_ordered(x, ERFC_OFFSET)
    reciprocal = 1.0 / (bottom * (x + 3.0))
    y = (x - 3.0) * (reciprocal * bottom)
    g, g_low = _polynomial_pair(y, ERFC, ERFC_LOW)
    top, top_low = _multiply_pairs(e, e_low, g, g_low)
    high, low = _divide_pairs(top, top_low, bottom, bottom_low + x_low, reciprocal * (x + 3.0))
    return k, high, low


@jit_inline
def erf_dd(x, x_low):
    """erf(x + x_low), for a small x_low."""
    small, small_low = _erf_pair(x, x_low)
    k, high, low = _erfc_pair(minimum(abs(x), 28.0), x_low if x > 0.0 else -x_low)
    scale = _two_to(maximum(k, -1022.0))
    large, large_low = _add_ordered(1.0, -high * scale)
    large = _with_sign_of(large + fma(-low, scale, large_low), x)
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
    near, near_low = _add_ordered(1.0, -small)
    k, high, low = _erfc_pair(minimum(abs(x), 28.0), x_low if x > 0.0 else -x_low)
    tail = _scale(high + low, k)
    far = tail if x > 0.0 else 2.0 - tail
    return near + (near_low - small_low) if abs(x) < 0.5 else far


@jit_inline
def erfc(x):
    """1 - erf(x), accurate in the tail."""
    return erfc_dd(x, 0.0)


# pow: exp(y log(x)), the logarithm in double-double.


@jit_inline
def _log_dd(x):
    """=> high, low: log(x) to about 2^-66, for a positive normal or subnormal x."""
    k, m = _split_any_exponent(x)
    f = m - 1.0
    bottom, bottom_low = _add_ordered(2.0, f)
    s, s_low = _divide_pairs(f, 0.0, bottom, bottom_low, 1.0 / bottom)
    z, z_low = _multiply_pairs(s, s_low, s, s_low)
    upper = polynomial(z, LOG_PAIR[2:])
    series = fma(z, upper, LOG_PAIR[1])
    series_low = fma(z, upper, LOG_PAIR[1] - series) + LOG_PAIR_LOW[1]
    term, term_low = _multiply_pairs(z, z_low, series, series_low)
    series, series_low = _add_ordered(LOG_PAIR[0], term)
    series_low += term_low + LOG_PAIR_LOW[0]
    cube, cube_low = _multiply_pairs(s, s_low, z, z_low)
    term, term_low = _multiply_pairs(cube, cube_low, series, series_low)
    high, low_1 = _add_ordered(k * LN2[0], 2.0 * s)
    high, low_2 = _add_ordered(high, term)
    low = low_1 + low_2 + (term_low + fma(2.0, s_low, k * LN2[1]))
    return _add_ordered(high, low)


@jit_inline
def _pow_magnitude(x, y):
    """x to the y for 0 < x < inf and a finite y."""
    logarithm, logarithm_low = _log_dd(x)
    product, product_low = _multiply_pairs(logarithm, logarithm_low, y, 0.0)
    return exp_dd(product, product_low if abs(product) < 1000.0 else 0.0)


@jit_inline
def _pow_limit(magnitude, y):
    """x to the y where |x| is zero or infinite, or y is infinite."""
    grows = (magnitude > 1.0) == (y > 0.0)
    limit = INFINITY if grows else 0.0
    return 1.0 if (y == 0.0) | (magnitude == 1.0) else limit


@jit_inline
def pow_(x, y):
    """x to the y, as C's pow, but NaN where either argument is NaN."""
    magnitude = abs(x)
    is_regular = (magnitude > 0.0) & (magnitude < INFINITY) & (abs(y) < INFINITY)
    result = _pow_magnitude(magnitude, y) if is_regular else _pow_limit(magnitude, y)
    is_integer = np.floor(y) == y
    is_odd = is_integer & (np.floor(0.5 * y) != 0.5 * y)
    is_negative = (x < 0.0) | (1.0 / x < 0.0)
    result = -result if is_negative & is_odd else result
    result = NOT_A_NUMBER if (x < 0.0) & (x > -INFINITY) & (not is_integer) else result
    return NOT_A_NUMBER if (x != x) | (y != y) else result


# Pairs (high, low) for arguments whose rounding a function would magnify.


@jit_inline
def pair_sum(a, a_low, b, b_low):
    """The sum of two pairs, as a pair."""
    high, low = _add(a, b)
    return _add_ordered(high, low + (a_low + b_low))


@jit_inline
def pair_product(a, a_low, b, b_low):
    """The product of two pairs, as a pair."""
    high, low = _multiply(a, b)
    return _add_ordered(high, low + fma(a, b_low, a_low * b))


@jit_inline
def pair_quotient(a, a_low, b, b_low):
    """The quotient of two pairs, as a pair."""
    high = a / b
    rest = fma(-high, b, a) + (a_low - high * b_low)
    return _add_ordered(high, rest / b)


@jit_inline
def smallest(a, b):
    """0 where the signs differ or either is 0, else the one of smaller magnitude."""
    return 0.0 if a * b <= 0.0 else (a if abs(a) < abs(b) else b)


@jit_inline
def in_range(x):
    """Whether a result is so far from overflow and underflow that no part of it met them."""
    return (abs(x) > 2.0**-960) & (abs(x) < 2.0**960)
