"""A definition and a run of floats in; polynomials with proven errors that stand for it, out.

Around the middle m of the run, with ``t = (x - m)*2**-shift`` in [-1, 1], every exact value is
``head + slope*t + rest(t)`` to within `error`: `head` and `slope` are short, so that their part is
computed without rounding in float64, and the rest is a polynomial that rounds far below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, frexp, isfinite, ldexp, perm
from typing import Literal

from flint import arb, ctx

from symact.enclosure import Coefficient, coefficients
from symact.reference import Undecided
from symact.tree import Node
from symact.ulp import Format

LENGTH = 14
"""Most terms of a polynomial."""
_PRECISIONS = (1, 4, 16)
"""Multiples of the least working precision, tried in turn."""
_TOLERANCE = 2.0**-22
"""The error that a model may have, in ulp of the smallest exact value of its run."""
_SHORT = 27
"""Bits of t up to which its product with a slope of 24 bits is exact."""

Kind = Literal["polynomial", "zero", "tiny", "beyond"]
"""Exact values that are not a polynomial's are all zero, or round to it, or to an infinity."""


@dataclass(frozen=True, slots=True)
class Model:
    """The exact values over a run of floats."""

    kind: Kind
    sign: int
    """That of every exact value; 0 where they have no common sign, or it is not known."""
    middle: float = 0.0
    shift: int = 0
    head: float = 0.0
    slope: float = 0.0
    rest: tuple[float, ...] = ()
    """Coefficients, the constant one first."""
    low: tuple[float, ...] = ()
    """What rounding took from each of `rest`; for float64 only."""
    error: float = 0.0
    """Bound of the distance from the exact value, in units of ``2**scale``."""
    scale: int = 0
    """The polynomial is that of the exact value times ``2**-scale``."""
    largest: float = 0.0
    """Bound of the magnitude, in the same units."""


def models(
    definition: Node,
    variable: str,
    low: float,
    high: float,
    orders: Sequence[int],
    form: Format,
) -> tuple[Model, ...] | None:
    """A model for each derivative wanted over the floats from `low` to `high`.

    None where there is none over so many floats at once: try again with fewer.
    """
    middle = low + (high - low) / 2
    shift = frexp(max(high - middle, middle - low))[1]
    needed = LENGTH + max(orders) + 1
    least = 3 * form.precision + 100 + 3 * max(0, -frexp(middle)[1])
    for multiple in _PRECISIONS:
        with ctx.workprec(multiple * least):
            try:
                rough = coefficients(definition, variable, arb(low).union(arb(high)), needed)
                plain = [_plain(rough[order], order, form) for order in orders]
                if all(plain):
                    return tuple(one for one in plain if one is not None)
                center = coefficients(definition, variable, arb(middle), needed)
                everywhere = _sharper(rough, center, orders, arb(2) ** shift)
                plain = [_plain(everywhere[order], order, form) for order in orders]
            except Undecided:
                return None
            setting = _Setting(middle, shift, _bits(low, high, shift, form), form)
            made = [
                known or _polynomial(everywhere, center, order, setting)
                for known, order in zip(plain, orders, strict=True)
            ]
            if "imprecise" not in made:
                return tuple(one for one in made if isinstance(one, Model)) if all(made) else None
    return None


@dataclass(frozen=True, slots=True)
class _Setting:
    middle: float
    shift: int
    bits: int
    """Bits that t has after the binary point, at most."""
    form: Format


def _bits(low: float, high: float, shift: int, form: Format) -> int:
    smallest = min(abs(low), abs(high))
    exponent = max(frexp(smallest)[1] - 1, form.lowest) - (form.precision - 1)
    return shift - exponent + 1


def _sharper(
    everywhere: Sequence[Coefficient],
    center: Sequence[Coefficient],
    orders: Sequence[int],
    step: arb,
) -> list[Coefficient]:
    """Bounds of the coefficients wanted, by their own Taylor series where that is narrower.

    Terms that cancel leave little of a ball's accuracy over a run, and all of it in the middle.
    """
    found = list(everywhere)
    last = len(everywhere) - 1
    for order in orders:
        one = everywhere[order]
        if 2 * one.least > one.largest:
            continue
        balls = [center[place].ball * comb(place, order) for place in range(order, last)]
        terms = [ball * arb(0, step**place) for place, ball in enumerate(balls)]
        rest = everywhere[last].largest * comb(last, order) * step ** (last - order)
        near = sum([*terms[1:], arb(0, rest.upper())], balls[0])
        if near.abs_lower() > one.least or near.abs_upper() < one.largest:
            found[order] = Coefficient(near)
    return found


def _plain(one: Coefficient, order: int, form: Format) -> Model | None:
    """Exact values that no polynomial is needed for."""
    times = perm(order)
    if one.vanishes:
        return Model("zero", 0)
    least = arb(2) ** (form.lowest - form.precision + 1)
    if one.largest * times < least / 16:
        return Model("tiny", one.sign, largest=float((one.largest * times / least).upper()))
    if one.least * times > form.overflow:
        return Model("beyond", one.sign)
    return None


def _polynomial(
    everywhere: Sequence[Coefficient],
    center: Sequence[Coefficient],
    order: int,
    setting: _Setting,
) -> Model | Literal["imprecise"] | None:
    form, step = setting.form, arb(2) ** setting.shift
    one = everywhere[order]
    bounds = one.least * perm(order), one.largest * perm(order)
    if not bounds[1].is_finite():
        return None
    unit = _unit(bounds[0], form)
    for degree in range(1, LENGTH + 1):
        remainder = everywhere[degree + order].largest * perm(degree + order, order) * step**degree
        if remainder < unit * (_TOLERANCE / 4):
            break
    else:
        return None
    balls = [
        center[place + order].ball * perm(place + order, order) * step**place
        for place in range(degree)
    ]
    spread = remainder + sum((ball.rad() for ball in balls), arb(0))
    if not spread < unit * (_TOLERANCE / 2):
        return "imprecise"
    scale = _exponent(bounds[1]) if form.name == "float64" else 0
    factor = arb(2) ** -scale
    made = _split([ball.mid() * factor for ball in balls], setting)
    terms = enumerate(zip(made[2], made[3], strict=True))
    unit_roundoff = 2.0**-100 if form.name == "float64" else 2.0**-53
    rounding = sum((2 * k + 3) * (abs(a) + abs(b)) for k, (a, b) in terms) * unit_roundoff * 1.01
    error = spread * factor + rounding
    if not error < unit * factor * _TOLERANCE:
        return None
    return Model(
        "polynomial",
        one.sign,
        setting.middle,
        setting.shift,
        *made,
        error=_up(error),
        scale=scale,
        largest=_up(bounds[1] * factor),
    )


def _split(
    terms: Sequence[arb], setting: _Setting
) -> tuple[float, float, tuple[float, ...], tuple[float, ...]]:
    """Head and slope without rounding, and the rest of the polynomial in one or two floats each."""
    exact = [*terms, *[arb(0)] * (2 - len(terms))]
    head = slope = 0.0
    if setting.form.name != "float64" and setting.bits <= _SHORT:
        top = max(_exponent(abs(exact[0])), _exponent(abs(exact[1])))
        if top > -900:
            head, slope = _multiple(exact[0], top - 40), _multiple(exact[1], top - 23)
    exact[0], exact[1] = exact[0] - head, exact[1] - slope
    rest = tuple(float(term) for term in exact)
    lows = tuple(float(term - arb(own)) for term, own in zip(exact, rest, strict=True))
    return head, slope, rest, lows


def _multiple(number: arb, exponent: int) -> float:
    """The multiple of a power of two nearest to a number, or next to that."""
    return ldexp(float((number.mid() * arb(2) ** -exponent + 0.5).mid().floor()), exponent)


def _unit(least: arb, form: Format) -> arb:
    return arb(2) ** (min(max(_exponent(least), form.lowest), form.highest) - form.precision + 1)


def _exponent(size: arb) -> int:
    """The exponent of a magnitude, very low for zero."""
    significand, exponent = size.abs_lower().man_exp()
    return int(exponent) + int(significand).bit_length() - 1 if significand else -(10**6)


def _up(bound: arb) -> float:
    value = float(bound.upper())
    return value * (1 + 2.0**-50) + 5e-324 if isfinite(value) else value
