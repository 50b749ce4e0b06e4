# Written by `symact build`: a copy of symact's own, change it there.
"""Balls in, balls out: the error function and its complement."""

from ._ball_arithmetic import (
    ONE,
    abs_,
    add,
    bounded,
    div,
    is_number,
    is_signed,
    is_zero,
    jit_inner,
    lower,
    mul,
    neg,
    normal,
    pair_add,
    pair_div,
    pair_mul,
    power_of_two,
    sqr,
    sub,
    upper,
    widened,
)
from ._ball_exponential import exp
from ._ball_tables import ONE_OVER_ROOT_PI, TWO_OVER_ROOT_PI
from ._vecmath import jit_scalar

TAIL_START = 2.5
TAIL_TERMS = ((12.0, 19), (8.0, 27), (6.0, 36), (4.0, 63), (3.0, 96), (TAIL_START, 129))
"""From x on, so many terms of the continued fraction of erfc err by less than 2**-104."""


@jit_inner
def erf_sum(high, low):
    """The sum over n of (2*x*x)**n / (2n + 1)!!, x*x a pair below 6.3, as a pair.

    DLMF 7.6.2. All terms are positive; the relative error is below 2**-97.
    """
    high, low = 2.0 * high, 2.0 * low
    sh, sl = 1.0, 0.0
    th, tl = 1.0, 0.0
    n = 3.0
    while th > 2.0**-108 * sh:
        th, tl = pair_mul(th, tl, high, low)
        th, tl = pair_div(th, tl, n, 0.0)
        sh, sl = pair_add(sh, sl, th, tl)
        n += 2.0
    return sh, sl


@jit_inner
def erf_center(b):
    """erf of a number below TAIL_START, e inherited: erf(x * (1 + d)) differs by no more than d."""
    center = (b[0], b[1], b[2], 0.0)
    square = sqr(center)
    if square[2] < -110.0:
        return widened(mul(b, TWO_OVER_ROOT_PI), 2.0**-8)
    scale = power_of_two(square[2])
    sh, sl = erf_sum(square[0] * scale, square[1] * scale)
    factor = mul(exp(neg(square)), normal(sh, sl, 0.0, 8.0))
    return mul(mul(b, TWO_OVER_ROOT_PI), factor)


@jit_inner
def tail_terms(x):
    """How many terms of the continued fraction to take at x."""
    for start, terms in TAIL_TERMS:
        if x >= start:
            return terms
    return 0


@jit_inner
def tail_fraction(high, low):
    """x + 1/2/(x + 1/(x + 3/2/(x + ...))) of a pair, as a pair and its error; DLMF 7.9.1."""
    fh, fl = high, low
    error = 0.0
    for n in range(tail_terms(high), 0, -1):
        qh, ql = pair_div(0.5 * n, 0.0, fh, fl)
        fh, fl = pair_add(high, low, qh, ql)
        error = (error + 0.75) * (qh / fh) + 0.1
    return fh, fl, error + 0.07


@jit_inner
def erfc_tail(b):
    """erfc of a signed ball surely from TAIL_START on: exp(-b*b)/sqrt(pi) over the fraction."""
    factor = mul(exp(neg(sqr(b))), ONE_OVER_ROOT_PI)
    if not is_number(b) or b[2] > 60.0:
        return div(factor, widened(b, 1.0))
    scale = power_of_two(b[2])
    high, low, error = tail_fraction(b[0] * scale, b[1] * scale)
    return div(factor, normal(high, low, 0.0, error + b[3]))


@jit_inner
def in_tail(b):
    """Whether a ball is surely signed and far enough out for the continued fraction."""
    if is_number(b):
        return b[2] >= 10.0 or abs(b[0]) * power_of_two(b[2]) >= TAIL_START
    return is_signed(b) and lower(b) > 10.0


@jit_scalar
def erf(b):
    """The error function."""
    if b[0] != b[0] or is_zero(b):
        return b
    if in_tail(b):
        result = sub(ONE, erfc_tail(abs_(b)))
        return result if b[0] > 0.0 else neg(result)
    if is_number(b):
        return erf_center(b)
    if is_signed(b) and upper(b) < -60.0:
        return mul(b, TWO_OVER_ROOT_PI)
    return bounded(min(upper(b) + 1.0, 0.0))


@jit_scalar
def erfc(b):
    """The complement of the error function, 1 - erf."""
    if b[0] > 0.0 and in_tail(b):
        return erfc_tail(b)
    if is_signed(b) and b[0] < 0.0:
        return add(ONE, erf(neg(b)))
    return sub(ONE, erf(b))
