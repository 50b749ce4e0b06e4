# Written by `symact build`: a copy of symact's own, change it there.
"""What loops over a row are made of: sums that vectorize, sums in pairs, largest elements."""

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic, overload

from ._vecmath32 import log as log32
from ._vecmath32 import log1p as log1p32
from ._vecmath_arithmetic import (
    ROUNDER,
    bits_of,
    fma,
    from_bits,
    jit_inline,
    jit_scalar,
    polynomial,
    two_sum,
)
from ._vecmath_exponential import log, log1p, times_power
from ._vecmath_tables import EXP_NARROW, EXP_PLAIN, LN2, LN2_NARROW, LOG2_E

INFINITY = np.inf
EXPONENT_BITS = 0x7FF << 52
# Units of rows at most: the second, where its square stands beside something absolute.
LARGEST, MODERATE = 2.0**1000, 2.0**400
# Elements of a plain sum of float64s at most, and of a sum of pairs: sums of blocks are summed.
FEW, MANY = 256, 1024

# Scaled exponentials are multiplied by 2^64, away from the subnormals.
SCALE = 2.0**64
NARROW = 1.0 / SCALE
# Scaled sums below these have lost digits of what they are more than 1.
NEAR, NEAR32 = 2.0 * SCALE, (1.0 + 2.0**-16) * SCALE
_SCALE_BITS = np.int32((127 + 64) << 23)
_LEAST, _ZERO, _HALF = np.float32(-110.0), np.float32(0.0), np.float32(0.5)
_ROUNDER, _LOG2_E = np.float32(1.5 * 2.0**23), np.float32(LOG2_E)
_LN2 = (np.float32(LN2_NARROW[0]), np.float32(LN2_NARROW[1]))
_EXP = tuple(np.float32(value) for value in EXP_NARROW)


@intrinsic
def plus(typing_context: Any, a: Any, b: Any) -> Any:
    """``a + b`` in an order that the compiler may choose: such sums are made in vectors.

    Signs of zero count, or a choice between a term and zero became one that no vector makes.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fadd(*arguments, flags=("reassoc",))

    return types.float64(types.float64, types.float64), generate


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


def largest(array, row):
    """The largest element of a row; a NaN there may come out, or not. For jitted code."""
    raise NotImplementedError("for jitted code only")


@overload(largest, jit_options={"error_model": "numpy"})
def _largest(array, row):
    """By integers that are ordered as the floats are: their maximum is made in vectors."""
    integer, mask, floating = (
        (np.int32, np.int32(0x7FFFFFFF), np.float32)
        if array.dtype == types.float32
        else (np.int64, np.int64(0x7FFFFFFFFFFFFFFF), np.float64)
    )
    lowest, shift = np.iinfo(integer).min, integer(31 if integer is np.int32 else 63)

    def implementation(array, row):
        bits = array.view(integer)
        best = integer(lowest)
        for i in range(bits.shape[1]):
            key = bits[row, i] ^ ((bits[row, i] >> shift) & mask)
            best = max(best, key)
        if bits.shape[1] == 0:
            return -np.inf
        return np.float64(integer(best ^ ((best >> shift) & mask)).view(floating))

    return implementation


def least(array, row):
    """The smallest element of a row; a NaN there may come out, or not. For jitted code."""
    raise NotImplementedError("for jitted code only")


@overload(least, jit_options={"error_model": "numpy"})
def _least(array, row):
    integer, mask, floating = (
        (np.int32, np.int32(0x7FFFFFFF), np.float32)
        if array.dtype == types.float32
        else (np.int64, np.int64(0x7FFFFFFFFFFFFFFF), np.float64)
    )
    highest, shift = np.iinfo(integer).max, integer(31 if integer is np.int32 else 63)

    def implementation(array, row):
        bits = array.view(integer)
        best = integer(highest)
        for i in range(bits.shape[1]):
            key = bits[row, i] ^ ((bits[row, i] >> shift) & mask)
            best = min(best, key)
        if bits.shape[1] == 0:
            return np.inf
        return np.float64(integer(best ^ ((best >> shift) & mask)).view(floating))

    return implementation


@jit_scalar
def unit_of(array, row, limit):
    """A power of two, a limit at most, that brings a row's largest element to about 1.

    1 for a row of zeros, and for one that is not finite.
    """
    size = 0.0
    for i in range(array.shape[1]):
        size = larger(size, abs(np.float64(array[row, i])))
    if not ((size > 0.0) & (size < np.inf)):
        return 1.0
    power = from_bits(bits_of(min(max(size, 1.0 / limit), LARGEST)) & EXPONENT_BITS)
    return 1.0 / power


@jit_scalar
def at_limit(array, row, end, copy):
    """Where the end of a row is infinite: 0 for the elements there, -inf times its sign for others.

    That is the row less its end, in the limit in which equal elements grow alike.
    """
    for i in range(array.shape[1]):
        value = np.float64(array[row, i])
        copy[0, i] = 0.0 if value == end else (value if value != value else -end)


@intrinsic
def _fma32(typing_context: Any, a: Any, b: Any, c: Any) -> Any:
    """``a*b + c`` in float32, rounded once."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fma(*arguments)

    return types.float32(types.float32, types.float32, types.float32), generate


@jit_inline
def scaled_exp32(a, b):
    """``SCALE * exp(a - b)`` for float32 a <= b, in float32, within 0.7 ulp; NaN for NaN."""
    d = a - b
    shadow = d - a
    low = (a - (d - shadow)) + (-b - shadow)
    is_tiny = d < _LEAST
    d = _LEAST if is_tiny else d
    low = _ZERO if is_tiny else low
    shifted = _fma32(d, _LOG2_E, _ROUNDER)
    k = shifted - _ROUNDER
    r = _fma32(-k, _LN2[0], d) + _fma32(-k, _LN2[1], low)
    z = r * r
    upper = _fma32(z, _fma32(r, _EXP[3], _EXP[2]), _fma32(r, _EXP[1], _EXP[0]))
    series = _fma32(z, _fma32(r, upper, _HALF), r)
    power = np.int32((np.float32(shifted).view(np.int32) << 23) + _SCALE_BITS).view(np.float32)
    return _fma32(series, power, power)


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
def blocks(count, size):
    """The first places of the blocks of a row: unsigned, so that no index is taken from the end."""
    return range(np.uint64(0), np.uint64(count), np.uint64(size))


@jit_inline
def block(start, count, size):
    """The places of a block."""
    return range(start, min(start + np.uint64(size), np.uint64(count)))


@jit_inline
def block_size(start, count, size):
    """How many places a block has."""
    return min(size, count - np.int64(start))


@jit_inline
def is_handy(x):
    """Whether two float32s hold a number as well as one float64, and adding to it is safe."""
    return (abs(x) > 2.0**-100) & (abs(x) < 2.0**100) | (x == 0.0)


@jit_inline
def halves(x):
    """A handy number as the sum of two float32s."""
    high = np.float32(x)
    return high, np.float32(x - np.float64(high))


@jit_inline
def scaled32(x, factor, factor_low):
    """``x * (factor + factor_low)`` in float32, rounded about once."""
    return _fma32(x, factor, x * factor_low)


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
def place_of(array, row, value):
    """The first place in a row that holds a value; 0 where none does."""
    count = array.shape[1]
    place = count
    for i in range(count):
        place = min(place, i if array[row, i] == value else count)
    return place if place < count else 0


@jit_scalar
def any_nan(array, row):
    """Whether a row holds a NaN."""
    count = 0
    for i in range(array.shape[1]):
        count += array[row, i] != array[row, i]
    return count > 0


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
def log_of_pair32(x, x_low):
    """The same for a result that becomes a float32."""
    if (x > 0.5) & (x < 2.0):
        return log1p32((x - 1.0) + x_low)
    return log32(x) + (x_low / x if (x > 0.0) & (x < np.inf) else 0.0)


@jit_inline
def log_as_pair(x, x_low):
    """The same with its last bits corrected, as a pair."""
    return log_of_pair(x, x_low), 0.0


@jit_inline
def sqrt_as_pair(x, x_low):
    """The square root of a pair."""
    root = np.sqrt(x)
    low = (fma(-root, root, x) + x_low) / (2.0 * root)
    return (root, low) if (root > 0.0) & (root < np.inf) else (root, 0.0)
