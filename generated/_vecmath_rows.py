# Written by `symact build`: a copy of symact's own, change it there.
"""What loops over a row are made of: sums that vectorize, sums in pairs, largest elements."""

import math
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from . import _vecmath_pairs as _pairs
from ._vecmath_arithmetic import (
    ROUNDER,
    bits_of,
    fast_two_sum,
    fma,
    from_bits,
    jit_inline,
    jit_scalar,
    polynomial,
    two_sum,
    two_to,
)
from ._vecmath_circular import TRIGONOMETRIC_LIMIT, asinh
from ._vecmath_exponential import (
    cosh,
    log,
    log1p,
    log_pair,
    sinh,
    split_any_exponent,
    times_power,
)
from ._vecmath_extremes import largest as largest
from ._vecmath_extremes import least as least
from ._vecmath_tables import EXP_PLAIN, LN2, LOG2_E

INFINITY = np.inf
EXPONENT_BITS = 0x7FF << 52
# Units of rows at most: the second, where its square stands beside something absolute.
LARGEST, MODERATE = 2.0**1000, 2.0**400
# Elements of a plain sum of float64s at most, and of a sum of pairs: sums of blocks are summed.
FEW, MANY = 16, 1024
# Elements of a part of a row at most: longer rows are shared among threads.
PART = 1 << 16

# Scaled exponentials are multiplied by 2^64, away from the subnormals.
SCALE = 2.0**64
NARROW = 1.0 / SCALE
# A sum below this many scaled exponentials has lost digits of what it is more than 1.
NEAR = (1.0 + 2.0**-40) * SCALE


@intrinsic
def plus(typing_context: Any, a: Any, b: Any) -> Any:
    """``a + b`` in an order that the compiler may choose: such sums are made in vectors.

    Signs of zero count, or a choice between a term and zero became one that no vector makes.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fadd(*arguments, flags=("reassoc",))

    return types.float64(types.float64, types.float64), generate


@intrinsic
def plus_product(typing_context: Any, a: Any, b: Any, c: Any) -> Any:
    """``a + b*c`` in the same way, in one operation where the processor has one."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        total, *factors = arguments
        product = builder.fmul(*factors, flags=("contract",))
        return builder.fadd(total, product, flags=("reassoc", "contract"))

    return types.float64(types.float64, types.float64, types.float64), generate


@intrinsic
def larger(typing_context: Any, a: Any, b: Any) -> Any:
    """The larger of two numbers, NaN if one is."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = arguments[0].type
        function = builder.module.declare_intrinsic(
            "llvm.maximum", [kind], ir.FunctionType(kind, [kind, kind])
        )
        return builder.call(function, arguments)

    return types.float64(types.float64, types.float64), generate


@jit_inline
def smaller(a, b):
    """The smaller of two numbers, NaN if one is."""
    return -larger(-a, -b)


@jit_inline
def slots(number, step, group, few, last):
    """The parts of rows of a group that a step is due for: if it is that step, or all are."""
    stop = min(group + few, last)
    return range(group, stop if (step < 0) | (step == number) else group)


@jit_inline
def part(slot, group, count):
    """=> row, begin, stop, and the row of a copy: where a part lies, by its number among all."""
    if count <= PART:
        return slot, 0, count, slot - group
    parts = (count + PART - 1) // PART
    row = slot // parts
    begin = (slot - row * parts) * PART
    return row, begin, min(begin + PART, count), 0


@jit_inline
def places(begin, stop):
    """The places of a part of a row: unsigned, so that no index is taken from the end."""
    return range(np.uint64(begin), np.uint64(stop))


@jit_scalar
def size_of(array, row, begin, stop):
    """The largest magnitude in a part of a row."""
    size = 0.0
    for i in places(begin, stop):
        size = larger(size, abs(np.float64(array[row, i])))
    return size


@jit_inline
def unit_of(size, limit):
    """A power of two, a limit at most, that brings a row's largest element to about 1.

    1 for a row of zeros, and for one that is not finite.
    """
    if not ((size > 0.0) & (size < np.inf)):
        return 1.0
    power = from_bits(bits_of(min(max(size, 1.0 / limit), LARGEST)) & EXPONENT_BITS)
    return 1.0 / power


@jit_scalar
def at_limit(array, row, begin, stop, end, copy, spare):
    """Where the end of a row is infinite: 0 for the elements there, -inf times its sign for others.

    That is the row less its end, in the limit in which equal elements grow alike.
    """
    for i in places(begin, stop):
        value = np.float64(array[row, i])
        copy[spare, i] = 0.0 if value == end else (value if value != value else -end)


@jit_inline
def scaled_exp(a, b):
    """``SCALE * exp(a - b)`` for float64 a <= b, within 0.7 ulp; NaN for NaN."""
    d, low = two_sum(a, -b)
    is_tiny = d < -750.0
    d = -750.0 if is_tiny else d
    low = 0.0 if is_tiny else low
    n = fma(d, LOG2_E, ROUNDER)
    k = n - ROUNDER
    r = fma(-k, LN2[0], d) + fma(-k, LN2[1], low)
    series = fma(r * r, fma(r, polynomial(r, EXP_PLAIN), 0.5), r)
    power = times_power(1.0, n + 64.0)
    return fma(series, power, power)


@jit_inline
def blocks(begin, stop, size):
    """The first places of the blocks of a part of a row."""
    return range(np.uint64(begin), np.uint64(stop), np.uint64(size))


@jit_inline
def block(start, stop, size):
    """The places of a block."""
    return range(start, min(start + np.uint64(size), np.uint64(stop)))


@jit_inline
def block_size(start, stop, size):
    """How many places a block has."""
    return min(size, stop - np.int64(start))


@jit_inline
def parted(total, low, ends, rest):
    """A sum of scaled exponentials, in two parts: where it is near 1, as counted and summed."""
    near = total < NEAR
    return two_sum(ends if near else total * NARROW, (rest if near else low) * NARROW)


@jit_inline
def scaled(x, factor, factor_low):
    """``x * (factor + factor_low)``, rounded about once."""
    return fma(x, factor, x * factor_low)


@jit_inline
def of_row(array, row):
    """A row's element of an array that holds one for each row, or one for all."""
    return np.float64(array[min(row, array.size - 1)])


@jit_inline
def difference(a, b):
    """``a - b`` as a pair; an infinite difference has no low part."""
    high, low = two_sum(a, -b)
    return high, (low if abs(high) < np.inf else 0.0)


@jit_scalar
def place_of(array, row, begin, stop, value):
    """The first place in a part of a row that holds a value; the row's length where none does."""
    count = array.shape[1]
    place = count
    for i in places(begin, stop):
        place = min(place, np.int64(i) if array[row, i] == value else count)
    return float(place)


@jit_inline
def at_place(array, row, place):
    """The element at a place; the first where there is no such place."""
    return np.float64(array[row, int(place) if place < array.shape[1] else 0])


@jit_scalar
def any_nan(array, row, begin, stop):
    """1 if a part of a row holds a NaN, else 0."""
    count = 0
    for i in places(begin, stop):
        count += array[row, i] != array[row, i]
    return 1.0 if count else 0.0


@jit_inline
def vanishing(element, product):
    """A product with an exponential of an element: 0 where that is infinite, less the row's end."""
    return 0.0 if abs(element) == INFINITY else product


@jit_inline
def vanishing_pair(element, product, low):
    """The same, as a pair."""
    is_infinite = abs(element) == INFINITY
    return 0.0 if is_infinite else product, 0.0 if is_infinite else low


@jit_inline
def unbounded(power):
    """A power as `_vecmath32` has it, which stops at exp(709)."""
    return INFINITY if power > 8.2e307 else power


@jit_inline
def plus_multiple(total, x, high, low):
    """``total + x*(high + low)``, where x may be infinite."""
    near = fma(x, high, total)
    return fma(x, low, near) if abs(near) < INFINITY else near


@jit_inline
def kept(value, other):
    """A value, or another where it is NaN."""
    return other if value != value else value


@jit_scalar
def log_of_pair(x, x_low):
    """log(x + x_low), accurate where the sum is near 1."""
    if (x > 0.5) & (x < 2.0):
        return log1p((x - 1.0) + x_low)
    return log(x) + (x_low / x if (x > 0.0) & (x < np.inf) else 0.0)


@jit_scalar
def log_as_pair(x, x_low):
    """The same as a pair whose low part is a rounding error."""
    if not ((x > 0.0) & (x < np.inf)):
        return log(x), 0.0
    k, m = split_any_exponent(x)
    f, f_low = fast_two_sum(m - 1.0, x_low * two_to(-k))
    return fast_two_sum(*log_pair(k, f, f_low))


@jit_inline
def sqrt_as_pair(x, x_low):
    """The square root of a pair."""
    root = np.sqrt(x)
    low = (fma(-root, root, x) + x_low) / (2.0 * root)
    return (root, low) if (root > 0.0) & (root < np.inf) else (root, 0.0)


@jit_scalar
def sinh_as_pair(x, x_low):
    """The hyperbolic sine of a pair; a float where it may overflow."""
    return _pairs.sinh_as_pair(x, x_low) if abs(x) < 700.0 else (sinh(x), 0.0)


@jit_scalar
def cosh_as_pair(x, x_low):
    """The hyperbolic cosine in the same way."""
    return _pairs.cosh_as_pair(x, x_low) if abs(x) < 700.0 else (cosh(x), 0.0)


@jit_scalar
def asinh_as_pair(x, x_low):
    """The inverse hyperbolic sine; a float where squares overflow or vanish."""
    size = abs(x)
    is_safe = (size > 2.0**-500) & (size < 2.0**500)
    return _pairs.asinh_as_pair(x, x_low) if is_safe else (asinh(x), 0.0)


@jit_inline
def sin_beyond(near, x):
    """The sine: `near`, or the C library's where that is no number."""
    return near if abs(x) <= TRIGONOMETRIC_LIMIT else math.sin(x)


@jit_inline
def cos_beyond(near, x):
    """The cosine in the same way."""
    return near if abs(x) <= TRIGONOMETRIC_LIMIT else math.cos(x)


@jit_inline
def tan_beyond(near, x):
    """The tangent in the same way."""
    return near if abs(x) <= TRIGONOMETRIC_LIMIT else math.tan(x)
