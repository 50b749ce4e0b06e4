"""Formats in; their numbers in runs of adjacent floats of one sign and one exponent, out."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from symact.ulp import Format

Bits = NDArray[np.integer] | range
"""Bit patterns of numbers without their sign, in rising order."""

_KINDS = {"float16": np.uint16, "float32": np.uint32, "float64": np.uint64}


def numbers(bits: Bits, sign: int, form: Format) -> NDArray[np.floating]:
    """The floats of these patterns, all of one sign."""
    kind = _KINDS[form.name]
    if isinstance(bits, range):
        patterns = np.arange(bits.start, bits.stop, dtype=kind)
    else:
        patterns = bits.astype(kind)
    if sign < 0:
        patterns |= kind(1 << (8 * patterns.itemsize - 1))
    return patterns.view(form.name)


def number(bits: int, sign: int, form: Format) -> float:
    """The float of one pattern."""
    return float(numbers(range(bits, bits + 1), sign, form)[0])


def bits_of(value: float, form: Format) -> int:
    """The pattern of a float's magnitude."""
    return int(np.array([abs(value)], form.name).view(_KINDS[form.name])[0])


def infinity(form: Format) -> int:
    """The pattern of infinity: finite numbers are below it, NaN above."""
    return (form.highest - form.lowest + 2) << (form.precision - 1)


def binades(first: int, stop: int, form: Format) -> Iterator[range]:
    """Finite patterns from `first` to before `stop`, by exponent."""
    width = form.precision - 1
    while first < stop:
        end = min(stop, ((first >> width) + 1) << width)
        yield range(first, end)
        first = end


def not_numbers(form: Format) -> range:
    """The patterns of NaN."""
    return range(
        infinity(form) + 1, 1 << (form.precision - 1 + (form.highest * 2 + 1).bit_length())
    )
