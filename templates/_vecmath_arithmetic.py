"""What vectorized functions are made of: fused operations, polynomials, bits and pairs.

A pair is an unevaluated sum of two floats, the second at most a few roundings of the first.
"""

from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

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
# Those of 2^-800, and how many are from there to 2^960.
_LEAST_BITS = 0x0DF0000000000000
_RANGE_BITS = 0x6E00000000000000


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
def smallest(a, b):
    """0 where the signs differ or either is 0, else the one of smaller magnitude."""
    closer = with_sign_of(minimum(abs(a), abs(b)), a)
    is_between = (a <= 0.0) & (b >= 0.0) | (a >= 0.0) & (b <= 0.0)
    return 0.0 if is_between else closer


@jit_inline
def in_range(x):
    """Whether a result is so far from overflow and underflow that no part of it met them."""
    # One comparison, of exponents: fewer masks than two of numbers.
    return np.uint64(bits_of(abs(x)) - _LEAST_BITS) < np.uint64(_RANGE_BITS)


@jit_inline
def clamp(x, low, high):
    """The number between two others that is nearest to x."""
    return low if x < low else (high if x > high else x)


@jit_inline
def sqrt(x):
    """The square root, correctly rounded."""
    return np.sqrt(x)


@jit_inline
def with_sign_of(magnitude, x):
    """A magnitude, negative where x is below zero."""
    return -magnitude if x < 0.0 else magnitude


@jit_inline
def bits_of(x):
    """A float's bits as an integer."""
    return np.float64(x).view(np.int64)


@jit_inline
def from_bits(bits):
    """The float that has these bits."""
    return np.int64(bits).view(np.float64)


@jit_inline
def round_to_integer(x):
    """The nearest integer to a number below 2^51."""
    return (x + ROUNDER) - ROUNDER


@jit_inline
def two_to(k):
    """2^k for an integer -1022 <= k <= 1023."""
    return from_bits(bits_of(k + (ROUNDER + EXPONENT_BIAS)) << 52)


@jit_inline
def scale(x, k):
    """``x * 2^k`` for |k| < 2000, rounded once, into the subnormals and up to infinity."""
    half = round_to_integer(0.5 * k)
    return x * two_to(half) * two_to(k - half)


@jit_inline
def two_sum(a, b):
    """The sum of two numbers and its rounding error, exactly."""
    total = a + b
    shadow = total - a
    return total, (a - (total - shadow)) + (b - shadow)


@jit_inline
def fast_two_sum(a, b):
    """The same where |a| >= |b| or a = 0."""
    total = a + b
    return total, (a - total) + b


@jit_inline
def two_product(a, b):
    """The product of two numbers and its rounding error, exactly but for underflow."""
    product = a * b
    return product, fma(a, b, -product)


@jit_inline
def pair_sum(a, a_low, b, b_low):
    """The sum of two pairs, as a pair; where it cancels, the low part may be the larger one."""
    high, low = two_sum(a, b)
    return high, low + (a_low + b_low)


@jit_inline
def pair_plus(a, a_low, b):
    """The sum of a pair and a float, as a pair."""
    high, low = two_sum(a, b)
    return high, low + a_low


@jit_inline
def pair_product(a, a_low, b, b_low):
    """The product of two pairs, as a pair."""
    product, low = two_product(a, b)
    return product, low + fma(a, b_low, a_low * b)


@jit_inline
def pair_times(a, a_low, b):
    """The product of a pair and a float, as a pair."""
    product = a * b
    return product, fma(a_low, b, fma(a, b, -product))


@jit_inline
def pair_quotient(a, a_low, b, b_low):
    """The quotient of two pairs, as a pair."""
    return divide_pairs(a, a_low, b, b_low, 1.0 / b)


@jit_inline
def divide_pairs(a, a_low, b, b_low, reciprocal):
    """``(a + a_low) / (b + b_low)``, given about 1/b; b_low is a rounding error at most."""
    quotient = a * reciprocal
    remainder = fma(-quotient, b_low, fma(-quotient, b, a) + a_low)
    return quotient, remainder * reciprocal


@jit_inline
def rounded(high, low):
    """A pair as one number; a zero keeps its sign."""
    return high if high == 0.0 else high + low


@jit_inline
def polynomial_pair(x, coefficients, low_coefficients):
    """=> high, low: a polynomial whose upper terms are smaller than its first two."""
    upper = polynomial(x, coefficients[2:])
    linear = fma(x, upper, coefficients[1])
    linear_low = fma(x, upper, coefficients[1] - linear) + low_coefficients[1]
    high = fma(x, linear, coefficients[0])
    low = fma(x, linear, coefficients[0] - high)
    return high, low + fma(x, linear_low, low_coefficients[0])


@jit_inline
def guarded(x, ok):
    """x where the guard holds, else NaN."""
    return x if ok else NOT_A_NUMBER


@jit_inline
def gradient(g, slope):
    """=> g times a slope that is NaN where its guard gave up, and whether the product will do.

    Near overflow, a rounding is too much.
    """
    product = g * slope
    ok = abs(product) < 2.0**1000
    return guarded(product, ok), ok


@jit_inline
def exact_gradient(g, slope):
    """The same for a slope that has no error."""
    product = g * slope
    return product, product == product
