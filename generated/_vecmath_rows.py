# Written by `symact build`: a copy of symact's own, change it there.
"""What loops over a row are made of: sums that vectorize, sums in pairs, largest elements."""

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic, overload

from ._vecmath_arithmetic import (
    fma,
    jit_inline,
    jit_scalar,
    pair_sum,
    two_sum,
)
from ._vecmath_exponential import log, log1p
from ._vecmath_tables import EXP_NARROW, LN2_NARROW, LOG2_E

# Multiples of 2^-20 stand in a float64 beside this without a remainder.
GRAIN = 1.5 * 2.0**32
INFINITY = np.inf

# exp_narrow: its results are powers times 2^64.
NARROW = 2.0**-64
NARROW_GRAIN = GRAIN / NARROW
_SCALE_BITS = np.int32((127 + 64) << 23)
_LEAST, _ZERO, _HALF = np.float32(-110.0), np.float32(0.0), np.float32(0.5)
_ROUNDER, _LOG2_E = np.float32(1.5 * 2.0**23), np.float32(LOG2_E)
_LN2 = (np.float32(LN2_NARROW[0]), np.float32(LN2_NARROW[1]))
_EXP = tuple(np.float32(value) for value in EXP_NARROW)


@intrinsic
def plus(typing_context: Any, a: Any, b: Any) -> Any:
    """``a + b`` in an order that the compiler may choose: such sums are made in vectors."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fadd(*arguments, flags=("reassoc", "nsz"))

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
def exp_narrow(a, b):
    """``exp(a - b) / NARROW`` for float32 a <= b, in float32, within 0.7 ulp; NaN for NaN.

    The scale keeps every power that a float32 can hold a part of away from the subnormals.
    """
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


@jit_inline
def log_of_pair(x, x_low):
    """log(x + x_low), accurate where the sum is near 1."""
    near = (x > 0.5) & (x < 2.0)
    relative = x_low / x if (x > 0.0) & (x < np.inf) else 0.0
    return log1p((x - 1.0) + x_low) if near else log(x) + relative


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


@jit_scalar
def pair_total(high, low):
    """The sum of pairs in two arrays, as a pair, in eight interleaved compensated sums."""
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
    c0 = c1 = c2 = c3 = c4 = c5 = c6 = c7 = 0.0
    whole = high.size // 8 * 8
    for i in range(0, whole, 8):
        s0, e0 = two_sum(s0, high[i])
        s1, e1 = two_sum(s1, high[i + 1])
        s2, e2 = two_sum(s2, high[i + 2])
        s3, e3 = two_sum(s3, high[i + 3])
        s4, e4 = two_sum(s4, high[i + 4])
        s5, e5 = two_sum(s5, high[i + 5])
        s6, e6 = two_sum(s6, high[i + 6])
        s7, e7 = two_sum(s7, high[i + 7])
        c0 += e0 + low[i]
        c1 += e1 + low[i + 1]
        c2 += e2 + low[i + 2]
        c3 += e3 + low[i + 3]
        c4 += e4 + low[i + 4]
        c5 += e5 + low[i + 5]
        c6 += e6 + low[i + 6]
        c7 += e7 + low[i + 7]
    for i in range(whole, high.size):
        s0, e0 = two_sum(s0, high[i])
        c0 += e0 + low[i]
    a, a_low = pair_sum(s0, c0, s1, c1)
    b, b_low = pair_sum(s2, c2, s3, c3)
    c, c_low = pair_sum(s4, c4, s5, c5)
    d, d_low = pair_sum(s6, c6, s7, c7)
    a, a_low = pair_sum(a, a_low, b, b_low)
    c, c_low = pair_sum(c, c_low, d, d_low)
    return pair_sum(a, a_low, c, c_low)
