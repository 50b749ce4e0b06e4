"""Computed results and a `Model` in; how many are wrong, the worst one, and doubtful ones, out.

The loops are compiled without any freedom to reorder arithmetic, which the model's error bound
relies on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from symact.exhaustive.model import LENGTH, Model
from symact.ulp import Format

CHUNK = 1024
"""Elements worked on at a time, in the cache."""
_MARGIN = 2.0**-20
"""In ulp: errors from this much below a half on are looked at one by one."""
_EXPONENT = 0x7FF0000000000000
_INVERSE = 2046 << 52
_LENGTHS = (2, 5, 8, 11, LENGTH)
"""Numbers of terms that polynomials are filled up to."""

Floats = NDArray[np.floating]


def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile on first use, without the GIL, and keep the machine code if there is a place."""
    try:
        return njit(nogil=True, error_model="numpy", cache=True)(function)
    except RuntimeError:
        return njit(nogil=True, error_model="numpy")(function)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is known of a run of results without any ball."""

    misrounded: int
    """Results that are certainly not the float nearest to the exact value."""
    wrong_zeros: int
    largest: float
    """The largest error in ulp, to within `_MARGIN`; infinite where a result is NaN."""
    worst: int
    """The place of the first one of that error."""
    doubtful: NDArray[np.int64]
    """Places where the model does not tell how a result was rounded."""


def compare(model: Model, numbers: Floats, computed: Floats, form: Format) -> Comparison:
    """Hold the results for some numbers, of the format's dtype, against a model."""
    flags = np.zeros(len(numbers), np.bool_)
    if model.kind == "polynomial" and form.name == "float64":
        counts = _compare_pairs(model, numbers, computed, form, flags)
    elif model.kind == "polynomial":
        counts = _compare_floats(
            *(each if form.name == "float32" else each.astype("float32")
              for each in (numbers, computed)),
            model.middle,
            2.0**-model.shift,
            model.head,
            model.slope,
            _padded(model.rest),
            *_bounds(model, form),
            flags,
        )  # fmt: skip
    else:
        counts = _compare_plain(model, computed, form, flags)
    misrounded, wrong_zeros, doubts, largest, worst = counts
    doubtful = np.flatnonzero(flags) if doubts else np.empty(0, np.int64)
    return Comparison(misrounded, wrong_zeros, largest, worst, doubtful)


def _compare_plain(
    model: Model, computed: Floats, form: Format, flags: NDArray[np.bool_]
) -> tuple[int, int, int, float, int]:
    """Results that must all be one infinity, or zeros."""
    infinite = model.kind == "beyond"
    expected = np.inf * model.sign if infinite else 0.0
    bits = computed.view(f"u{computed.itemsize}")
    wanted = np.array([np.copysign(expected, model.sign or 1)], computed.dtype).view(bits.dtype)[0]
    free = bits.dtype.type(0 if model.sign else 1)
    if _are_alike(bits, wanted, free):
        return 0, 0, 0, 0.0 if infinite else model.largest, 0
    least = 2.0 ** (form.lowest - form.precision + 1)
    results = computed.astype(np.float64)
    counts: tuple[int, int, int, float, int]
    counts = _judge_plain(results, expected, least, model.largest, model.sign, flags)
    return counts


def _padded(rest: tuple[float, ...]) -> tuple[float, ...]:
    """Zeros up to the next of a few lengths: loops are compiled for each."""
    length = next(length for length in _LENGTHS if len(rest) <= length)
    return (*rest, *[0.0] * (length - len(rest)))


def _bounds(model: Model, form: Format) -> tuple[float, float, float, float, bool, int]:
    """What `_judge` must know of the model and the format, in the model's scale."""
    highest = 2.0 ** min(form.highest - model.scale, 1022)
    lowest = 2.0 ** max(form.lowest - model.scale, -1022)
    edge = model.largest * 1.0001 >= 2.0 * highest
    return model.error, lowest, highest, 2.0 ** (1 - form.precision), edge, model.sign


def _compare_pairs(
    model: Model, numbers: Floats, computed: Floats, form: Format, flags: NDArray[np.bool_]
) -> tuple[int, int, int, float, int]:
    values, rests = np.empty_like(numbers), np.empty_like(numbers)
    steps = np.ldexp(numbers - model.middle, -model.shift)
    _evaluate_pairs(steps, np.array(model.rest), np.array(model.low), values, rests)
    scaled = np.ldexp(computed, -model.scale)
    counts: tuple[int, int, int, float, int]
    counts = _judge(values, rests, scaled, *_bounds(model, form), flags)
    return counts


@njit(nogil=True, error_model="numpy", inline="always")
def _rest(rest, t):  # type: ignore[no-untyped-def]
    """A polynomial by Horner's rule."""
    value = rest[-1]
    for k in range(len(rest) - 2, -1, -1):
        value = value * t + rest[k]
    return value


@_compiled
def _scan(  # type: ignore[no-untyped-def]
    numbers,
    computed,
    start,
    stop,
    middle,
    step,
    head,
    slope,
    rest,
    error,
    lowest,
    highest,
    relative,
):
    """The bits of the largest error, and how many errors or results need a closer look."""
    close = zeros = 0
    largest = np.int64(-1)
    near = np.float64(0.5 - _MARGIN).view(np.int64)
    per_unit = 1 / relative
    for i in range(start, stop):
        t = (np.float64(numbers[i]) - middle) * step
        result = np.float64(computed[i])
        value, less = head + slope * t, _rest(rest, t)
        size = (abs(value + less) - error) * (1 - 2.0**-51)
        unit = np.int64(np.float64(size).view(np.int64) & _EXPONENT).view(np.float64)
        unit = min(max(unit, lowest), highest)
        # The inverse of a power of two, by its exponent.
        inverse = np.int64(_INVERSE - np.float64(unit).view(np.int64)).view(np.float64)
        distance = abs((result - value) - less) * (inverse * per_unit)
        bits = np.float64(distance).view(np.int64)
        largest = max(largest, bits)
        close += int(bits > near)
        zeros += int(result == 0.0)
    return largest, close, zeros


@_compiled
def _compare_floats(  # type: ignore[no-untyped-def]
    numbers, computed, middle, step, head, slope, rest,
    error, lowest, highest, relative, edge, sign, flags,
):  # fmt: skip
    """As `_judge`, which looks closely only at chunks that need it, and at the worst one."""
    misrounded = wrong_zeros = doubts = worst = 0
    top, most = np.int64(-1), -1.0
    worst_start, seen = 0, True
    values, rests, results = np.empty(CHUNK), np.empty(CHUNK), np.empty(CHUNK)
    starts = np.arange(0, len(numbers) + CHUNK, CHUNK)
    for place in range(len(starts)):
        last = place == len(starts) - 1
        start = worst_start if last else starts[place]
        stop = min(start + CHUNK, len(numbers))
        if not last:
            largest, close, zeros = _scan(
                numbers, computed, start, stop, middle, step, head, slope, rest,
                error, lowest, highest, relative,
            )  # fmt: skip
            closely = edge or close or zeros
            if largest > top:
                top, worst_start, seen = largest, start, closely
            if not closely:
                continue
        elif seen:
            continue
        count = stop - start
        for i in range(count):
            t = (np.float64(numbers[start + i]) - middle) * step
            results[i] = computed[start + i]
            values[i], rests[i] = head + slope * t, _rest(rest, t)
        found = _judge(
            values[:count], rests[:count], results[:count],
            error, lowest, highest, relative, edge, sign, flags[start:stop],
        )  # fmt: skip
        misrounded += found[0]
        wrong_zeros += found[1]
        doubts += found[2]
        if found[3] > most:
            most, worst = found[3], start + found[4]
    return misrounded, wrong_zeros, doubts, most, worst


@njit(nogil=True, error_model="numpy", inline="always")
def _two_sum(a, b):  # type: ignore[no-untyped-def]
    """a + b and its rounding error, of any a and b (Knuth)."""
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


@njit(nogil=True, error_model="numpy", inline="always")
def _two_product(a, b):  # type: ignore[no-untyped-def]
    """a*b and its rounding error (Dekker)."""
    big = 134217729.0 * a
    a_high = big - (big - a)
    big = 134217729.0 * b
    b_high = big - (big - b)
    a_low, b_low = a - a_high, b - b_high
    product = a * b
    return product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low


@_compiled
def _evaluate_pairs(steps, rest, low, values, rests):  # type: ignore[no-untyped-def]
    """Horner's rule in double-double arithmetic."""
    for i in range(len(steps)):
        high, rounding, t = 0.0, 0.0, steps[i]
        for k in range(len(rest) - 1, -1, -1):
            product, error = _two_product(high, t)
            error += rounding * t
            total, lost = _two_sum(product, rest[k])
            high, rounding = _two_sum(total, lost + (error + low[k]))
        values[i], rests[i] = high, rounding


@_compiled
def _measure(values, rests, computed, error, lowest, highest, relative, sizes, errors):  # type: ignore[no-untyped-def]
    """The power of two below each exact value, and each error in ulp."""
    count, size_bits = len(values), sizes.view(np.int64)
    for i in range(count):
        sizes[i] = (abs(values[i] + rests[i]) - error) * (1 - 2.0**-51)
    for i in range(count):
        size_bits[i] &= _EXPONENT
    for i in range(count):
        unit = min(max(sizes[i], lowest), highest) * relative
        errors[i] = abs((computed[i] - values[i]) - rests[i]) / unit


@_compiled
def _judge_edge(values, rests, computed, error, highest, relative, errors, flags):  # type: ignore[no-untyped-def]
    """Where results may overflow: the right infinity has no error, what is too near is marked."""
    doubts = 0
    for i in range(len(values)):
        size = values[i] + rests[i]
        beyond = abs(size) - highest * (2 - relative / 2)
        if abs(beyond) <= error + highest * 2.0**-50:
            flags[i], errors[i] = True, 0.0
            doubts += 1
        elif beyond > 0:
            right = abs(computed[i]) == np.inf and (computed[i] > 0) == (size > 0)
            errors[i] = 0.0 if right else np.inf
    return doubts


@_compiled
def _judge_zeros(values, rests, computed, error, sign, flags):  # type: ignore[no-untyped-def]
    """Zeros of the wrong sign, and those whose sign is not known, which are marked."""
    wrong = doubts = 0
    for i in range(len(values)):
        if computed[i] == 0.0:
            size = values[i] + rests[i]
            known = sign if abs(size) <= 2 * error else (1 if size > 0 else -1)
            if known == 0:
                doubts += not flags[i]
                flags[i] = True
            else:
                wrong += (np.copysign(1.0, computed[i]) < 0) != (known < 0)
    return wrong, doubts


@_compiled
def _judge_rounding(  # type: ignore[no-untyped-def]
    values, rests, computed, error, lowest, highest, relative, sizes, errors, flags
):
    """Errors above a half, and those that may be one or not, which are marked."""
    misrounded = doubts = 0
    for i in range(len(values)):
        if not errors[i] > 0.5 - _MARGIN or flags[i]:
            misrounded += np.isnan(errors[i])
            continue
        if errors[i] == np.inf:
            misrounded += 1
            continue
        size, unit = abs(values[i] + rests[i]), min(max(sizes[i], lowest), highest)
        # Where the exact value may be on either side of a power of two.
        split = size + 2 * error >= 2 * unit and size - 2 * error < 2 * unit
        gap = computed[i] - values[i]
        side = 1.0 if gap > rests[i] else -1.0
        beyond = (side * gap - 0.5 * unit * relative) - side * rests[i]
        if split or abs(beyond) <= error * (1 + 2.0**-50):
            flags[i] = True
            doubts += 1
        else:
            misrounded += beyond > 0
    return misrounded, doubts


@_compiled
def _judge(  # type: ignore[no-untyped-def]
    values, rests, computed, error, lowest, highest, relative, edge, sign, flags
):
    """Counts and the first largest error; `flags` marks doubtful places, if there are any."""
    misrounded = wrong_zeros = doubts = worst = 0
    top = np.int64(-1)
    sizes, errors = np.empty(CHUNK), np.empty(CHUNK)
    near = np.float64(0.5 - _MARGIN).view(np.int64)
    flags[:] = False
    for start in range(0, len(values), CHUNK):
        stop = min(start + CHUNK, len(values))
        each = values[start:stop], rests[start:stop], computed[start:stop]
        size, wrong, marks = sizes[: stop - start], errors[: stop - start], flags[start:stop]
        _measure(*each, error, lowest, highest, relative, size, wrong)
        if edge:
            doubts += _judge_edge(*each, error, highest, relative, wrong, marks)
        # As integers, so that NaN is larger than every error.
        bits = wrong.view(np.int64)
        largest = bits.max()
        if largest > top:
            top, worst = largest, start + int(np.argmax(bits == largest))
        zeros, more = _judge_zeros(*each, error, sign, marks)
        wrong_zeros, doubts = wrong_zeros + zeros, doubts + more
        if largest > near:
            more, unknown = _judge_rounding(
                *each, error, lowest, highest, relative, size, wrong, marks
            )
            misrounded, doubts = misrounded + more, doubts + unknown
    most = np.int64(top).view(np.float64)
    return misrounded, wrong_zeros, doubts, most if most == most else np.inf, worst


@_compiled
def _are_alike(bits, wanted, free):  # type: ignore[no-untyped-def]
    """Whether all numbers have the bits wanted; the sign may be another where `free` is 1."""
    differing = bits[:0].sum()
    for i in range(len(bits)):
        differing |= (bits[i] ^ wanted) << free
    return differing == 0


@_compiled
def _judge_plain(computed, expected, least, bound, sign, flags):  # type: ignore[no-untyped-def]
    """The same where results must be one infinity, or zeros: of a sign, if that is known."""
    misrounded = wrong_zeros = worst = 0
    largest = -1.0
    flags[:] = False
    for i in range(len(computed)):
        result = computed[i]
        if result == expected:
            error = bound if expected == 0.0 else 0.0
            if expected == 0.0 and sign != 0:
                wrong_zeros += (np.copysign(1.0, result) < 0) != (sign < 0)
        else:
            error = abs(result) / least + bound if expected == 0.0 else np.inf
            error = error if error == error else np.inf
            misrounded += 1
        if error > largest:
            largest, worst = error, i
    return misrounded, wrong_zeros, 0, largest, worst
