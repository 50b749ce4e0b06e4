# Written by `symact build`: a copy of symact's own, change it there.
"""The same as `_vecmath_rows` in float32, where the arithmetic of results that narrow will do."""

from typing import Any

import numpy as np
from numba import types
from numba.extending import intrinsic

from ._vecmath_arithmetic import jit_inline, two_sum
from ._vecmath_rows import NARROW, SCALE
from ._vecmath_tables import EXP_NARROW, LN2_NARROW, LOG2_E

# A sum below this many scaled exponentials has lost digits of what it is more than 1.
NEAR = (1.0 + 2.0**-16) * SCALE
_ZERO, _HALF = np.float32(0.0), np.float32(0.5)
_ROUNDER, _LOG2_E = np.float32(1.5 * 2.0**23), np.float32(LOG2_E)
_LN2 = (np.float32(LN2_NARROW[0]), np.float32(LN2_NARROW[1]))
_EXP = tuple(np.float32(value) for value in EXP_NARROW)
_REACH, _FAR = np.float32(132.0), np.float32(2.0**16)
_SCALE_BITS = np.int32((127 + 64) << 23)


@intrinsic
def _fma(typing_context: Any, a: Any, b: Any, c: Any) -> Any:
    """``a*b + c`` rounded once."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.fma(*arguments)

    return types.float32(types.float32, types.float32, types.float32), generate


@jit_inline
def frame(end):
    """What `scaled_exp` asks for about the end of a row: what varies not along it.

    The end is ``base + k log(2) + rest``, the rest in two parts. Far ends are subtracted first,
    which is exact for all elements whose exponentials count.
    """
    base = end if abs(end) > _FAR else _ZERO
    top = end - base
    shifted = _fma(top, _LOG2_E, _ROUNDER)
    k = shifted - _ROUNDER
    bits = np.int32(_SCALE_BITS - (np.float32(shifted).view(np.int32) << 23))
    return base, top - _REACH, top, shifted, _fma(-k, _LN2[0], top), k * _LN2[1], bits


@jit_inline
def scaled_exp(x, frame):
    """``2^64 exp(x - end)`` for x up to the end of a `frame`, within 0.8 ulp; NaN for NaN.

    With ``x = base + k log(2) + r`` the difference of the remainders is exact, but for a last bit;
    what rounding takes from the remainder of an x that is nearly 0 is added to its low part.
    """
    base, least, top, start, rest, rest_low, bits = frame
    x = x - base
    x = least if x < least else x
    shifted = _fma(x - top, _LOG2_E, start)
    k = shifted - _ROUNDER
    high = _fma(-k, _LN2[0], x)
    lost = x - _fma(k, _LN2[0], high)
    high = high - rest
    low = _fma(-k, _LN2[1], rest_low) + lost
    r = high + low
    z = r * r
    upper = _fma(z, _fma(r, _EXP[3], _EXP[2]), _fma(r, _EXP[1], _EXP[0]))
    series = high + _fma(z, _fma(r, upper, _HALF), low)
    power = np.int32((np.float32(shifted).view(np.int32) << 23) + bits).view(np.float32)
    return _fma(series, power, power)


@jit_inline
def parted(total, ends, rest):
    """A sum of scaled exponentials, in two parts: where it is near 1, as counted and summed."""
    near = total < NEAR
    return two_sum(ends if near else 0.0, (rest if near else total) * NARROW)


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
def scaled(x, factor, factor_low):
    """``x * (factor + factor_low)``, rounded about once."""
    return _fma(x, factor, x * factor_low)
