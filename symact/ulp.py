"""A computed floating-point number and the exact value as a ball in; its error in ulp out.

``ulp(r) = 2^(max(floor(log2|r|), lowest) - (precision - 1))`` for the exact value r, and the error
is ``|computed - r| / ulp(r)``: 0.5 and less is correctly rounded. Subnormal results count like any
other; where r rounds beyond the largest finite number, the infinity of its sign is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import copysign, inf, isinf, isnan, nextafter

from flint import arb, ctx

RESOLUTION = arb(2) ** -20
"""A ball wider than this many ulp decides nothing."""

_PRECISION = 320
"""Bits to compare with: an exact difference of any two numbers that are close enough to matter."""


@dataclass(frozen=True, slots=True)
class Format:
    """A binary floating-point format."""

    name: str
    precision: int
    """Bits of the significand, the leading one included."""
    lowest: int
    """Exponent of the smallest normal number."""
    highest: int
    """Exponent of the largest finite number."""

    @property
    def overflow(self) -> arb:
        """The smallest magnitude that rounds to infinity: half an ulp beyond the largest number."""
        return (2 - arb(2) ** -self.precision) * arb(2) ** self.highest


FORMATS: Mapping[str, Format] = {
    form.name: form
    for form in (
        Format("float16", 11, -14, 15),
        Format("float32", 24, -126, 127),
        Format("float64", 53, -1022, 1023),
    )
}


def ulp_error(computed: float, exact: arb, form: Format, size: arb | None = None) -> float | None:
    """The smallest number of ulp that the error certainly does not exceed, None where undecided.

    The ulp is that of the exact value, or of a `size` in its place.

    A NaN ball stands for "no value": NaN is right then and wrong otherwise. A wrong infinity, NaN
    or overflow is infinitely wrong. None where the ball is too wide to tell: never right.
    """
    if exact.is_nan() or isnan(computed):
        return 0.0 if exact.is_nan() and isnan(computed) else inf
    with ctx.workprec(_PRECISION):
        beyond = _sign_beyond(exact, form)
        if beyond or (beyond == 0 and isinf(computed)):
            return 0.0 if isinf(computed) and (computed > 0) == (beyond > 0) and beyond else inf
        ulp = unit(exact if size is None else size, form)
        if 2 * exact.rad() > ulp * RESOLUTION:
            return None
        if isinf(computed) and (computed > 0) != (exact > 0):
            return inf
        # Around the tie of the largest number and infinity, either is half an ulp away.
        infinity = copysign(1.0, computed) * arb(2) ** (form.highest + 1)
        value = infinity if isinf(computed) else arb(computed)
        return _above((abs(value - exact) / ulp).upper())


def unit(exact: arb, form: Format) -> arb:
    """The ulp of a finite ball's smallest magnitude, the largest number's at most."""
    significand, exponent = exact.abs_lower().man_exp()
    magnitude = int(exponent) + int(significand).bit_length() - 1 if significand else form.lowest
    return arb(2) ** (min(max(magnitude, form.lowest), form.highest) - (form.precision - 1))


def wrong_zero(computed: float, exact: arb, sign: int = 0) -> bool:
    """Whether a computed zero certainly has the wrong sign.

    That is the exact value's, or where this is zero itself, `sign`; 0 is either.
    """
    if computed != 0 or (exact.contains(0) and not exact.is_zero()):
        return False
    right = sign if exact.is_zero() else -1 if exact < 0 else 1
    return right * copysign(1.0, computed) < 0


def _sign_beyond(exact: arb, form: Format) -> int | None:
    """The sign of the infinity that a ball rounds to, 0 where it is finite, None if undecided."""
    size = abs(exact)
    if size < form.overflow:
        return 0
    if size >= form.overflow:
        return 1 if exact > 0 else -1
    return None


def _above(bound: arb) -> float:
    """The smallest float that is certainly not less."""
    nearest = float(bound)
    return nearest if arb(nearest) >= bound else nextafter(nearest, inf)
