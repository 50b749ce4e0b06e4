"""Definitions of elementary functions come in, the module `_vecmath_tables` goes out.

``python -m symact.coefficients templates/_vecmath_tables.py`` writes it. Each polynomial is minimax
(Remez) for the error that matters, that of the function computed with it relative to the function
itself, and is measured with its coefficients rounded to float64. All arithmetic is Arb's, at a
precision where its own error is invisible.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path

from flint import arb, arb_mat, arb_poly, ctx, fmpq

PRECISION = 400
POINTS_PER_COEFFICIENT = 40
POINTS_PER_MEASUREMENT = 2000
EXCHANGES = 8
HEADER = """Constants and minimax polynomials, written by `symact.coefficients`: change them there.

Coefficients stand lowest first. A comment ends with the largest error that its polynomial, rounded
as it stands here, was found to leave in the function named before, relative to it.
"""

Function = Callable[[arb], arb]


@dataclass(frozen=True, slots=True)
class Constant:
    """A real number, written as a tuple of floats that sum to it, of so many bits each."""

    name: str
    meaning: str
    value: Callable[[], arb]
    bits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Polynomial:
    """A function to be approximated between two points, with the weight of its error.

    The first `pairs` coefficients are kept in double-double: their low parts form a second table.
    A `coarse_degree` asks for a third, good enough for results that become float32.
    """

    name: str
    meaning: str
    function: Function
    weight: Function
    low: Callable[[], arb]
    high: Callable[[], arb]
    degree: int
    coarse_degree: int | None = None
    pairs: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """A polynomial's rounded coefficients, and the largest weighted error found."""

    polynomial: Polynomial
    coefficients: tuple[float, ...]
    low_parts: tuple[float, ...]
    error: float


def _log_series(s: arb) -> arb:
    return ((1 + s) / (1 - s)).log()


def _erfcx(x: arb) -> arb:
    return (x * x).exp() * x.erfc()


def _erfc_argument(y: arb) -> arb:
    return 3 * (1 + y) / (1 - y)


def _ln2_half() -> arb:
    # A little more than half, because the reduction rounds.
    return arb(2).log() * fmpq(50001, 100000)


CONSTANTS = (
    Constant("LOG2_E", "1/log(2)", lambda: 1 / arb(2).log(), (53,)),
    Constant(
        "LN2",
        "log(2); an integer below 2^11 times the first is exact",
        lambda: arb(2).log(),
        (42, 53),
    ),
    Constant(
        "LN2_NARROW",
        "log(2), in float32",
        lambda: arb(2).log(),
        (24, 24),
    ),
    Constant("TWO_OVER_PI", "2/pi", lambda: 2 / arb.pi(), (53,)),
    Constant(
        "PI_OVER_2",
        "pi/2; an integer up to 2^20 times the first is exact",
        lambda: arb.pi() / 2,
        (33, 53, 53),
    ),
    Constant("ATAN_1", "pi/4", lambda: arb.pi() / 4, (53, 53)),
    Constant("ATAN_INF", "pi/2", lambda: arb.pi() / 2, (53, 53)),
    Constant("TWO_OVER_SQRT_PI", "2/sqrt(pi)", lambda: 2 / arb.pi().sqrt(), (53, 53)),
)

POLYNOMIALS = (
    Polynomial(
        "EXP",
        "(exp r - 1 - r - r^2/2)/r^3 in r, |r| <= log(2)/2; error of expm1",
        lambda r: (r.exp() - 1 - r - r**2 / 2) / r**3,
        lambda r: r**3 / r.expm1(),
        lambda: -_ln2_half(),
        _ln2_half,
        9,
        6,
    ),
    Polynomial(
        "EXP_PAIR",
        "the same to double-double, where sums cancel",
        lambda r: (r.exp() - 1 - r - r**2 / 2) / r**3,
        lambda r: r**3 / r.expm1(),
        lambda: -_ln2_half(),
        _ln2_half,
        11,
        pairs=2,
    ),
    Polynomial(
        "EXP_PLAIN",
        "the same for arithmetic in single floats",
        lambda r: (r.exp() - 1 - r - r**2 / 2) / r**3,
        lambda r: r**3 / r.expm1(),
        lambda: -_ln2_half(),
        _ln2_half,
        8,
    ),
    Polynomial(
        "EXP_LIGHT",
        "exp r in r, |r| <= log(2)/2, for float32 results where no sum cancels",
        lambda r: r.exp(),
        lambda r: 1 / r.exp(),
        lambda: -_ln2_half(),
        _ln2_half,
        7,
    ),
    Polynomial(
        "EXP_NARROW",
        "(exp r - 1 - r - r^2/2)/r^3 in r, |r| <= log(2)/2; error of exp; for float32 arithmetic",
        lambda r: (r.exp() - 1 - r - r**2 / 2) / r**3,
        lambda r: r**3 / r.exp(),
        lambda: -_ln2_half(),
        _ln2_half,
        3,
    ),
    Polynomial(
        "SINH",
        "(sinh r - r)/r^3 in z = r^2, |r| <= log(2)/2; error of sinh",
        lambda z: (z.sqrt().sinh() / z.sqrt() - 1) / z,
        lambda z: z * z.sqrt() / z.sqrt().sinh(),
        lambda: arb(0),
        lambda: _ln2_half() ** 2,
        4,
        3,
    ),
    Polynomial(
        "COSH",
        "(cosh r - 1 - r^2/2)/r^4 in z = r^2, |r| <= log(2)/2; error of cosh",
        lambda z: (z.sqrt().cosh() - 1 - z / 2) / z**2,
        lambda z: z**2 / z.sqrt().cosh(),
        lambda: arb(0),
        lambda: _ln2_half() ** 2,
        3,
        2,
    ),
    Polynomial(
        "LOG",
        "(log((1 + s)/(1 - s))/s - 2)/s^2 in z = s^2, |s| <= 3 - 2 sqrt(2); error of log",
        lambda z: (_log_series(z.sqrt()) / z.sqrt() - 2) / z,
        lambda z: z * z.sqrt() / _log_series(z.sqrt()),
        lambda: arb(0),
        lambda: (3 - 2 * arb(2).sqrt()) ** 2,
        6,
        4,
    ),
    Polynomial(
        "LOG_PAIR",
        "the same to double-double, for powers",
        lambda z: (_log_series(z.sqrt()) / z.sqrt() - 2) / z,
        lambda z: z * z.sqrt() / _log_series(z.sqrt()),
        lambda: arb(0),
        lambda: (3 - 2 * arb(2).sqrt()) ** 2,
        8,
        pairs=2,
    ),
    Polynomial(
        "LOG_UNIT",
        "the same, |s| <= 1/3: for log(1 + f), 0 <= f <= 1",
        lambda z: (_log_series(z.sqrt()) / z.sqrt() - 2) / z,
        lambda z: z * z.sqrt() / _log_series(z.sqrt()),
        lambda: arb(0),
        lambda: arb(1001) / 9000,
        9,
        6,
    ),
    Polynomial(
        "RECIPROCAL",
        "1/(1 + f) in f, sqrt(1/2) <= 1 + f <= sqrt(2); for a correction only",
        lambda f: 1 / (1 + f),
        lambda f: 1 + f,
        lambda: arb(2).sqrt() / 2 - 1,
        lambda: arb(2).sqrt() - 1,
        2,
    ),
    Polynomial(
        "SIN",
        "(sin r - r)/r^3 in z = r^2, |r| <= pi/4; error of sin",
        lambda z: (z.sqrt().sin() / z.sqrt() - 1) / z,
        lambda z: z * z.sqrt() / z.sqrt().sin(),
        lambda: arb(0),
        lambda: (arb.pi() / 4) ** 2 * fmpq(10001, 10000),
        5,
        4,
    ),
    Polynomial(
        "COS",
        "(cos r - 1 + r^2/2)/r^4 in z = r^2, |r| <= pi/4; error of cos",
        lambda z: (z.sqrt().cos() - 1 + z / 2) / z**2,
        lambda z: z**2 / z.sqrt().cos(),
        lambda: arb(0),
        lambda: (arb.pi() / 4) ** 2 * fmpq(10001, 10000),
        5,
        3,
    ),
    Polynomial(
        "SIN_PAIR",
        "the same of sin to double-double",
        lambda z: (z.sqrt().sin() / z.sqrt() - 1) / z,
        lambda z: z * z.sqrt() / z.sqrt().sin(),
        lambda: arb(0),
        lambda: (arb.pi() / 4) ** 2 * fmpq(10001, 10000),
        6,
        pairs=2,
    ),
    Polynomial(
        "COS_PAIR",
        "(cos r - 1)/r^2 to double-double",
        lambda z: (z.sqrt().cos() - 1) / z,
        lambda z: z / z.sqrt().cos(),
        lambda: arb(0),
        lambda: (arb.pi() / 4) ** 2 * fmpq(10001, 10000),
        7,
        pairs=2,
    ),
    Polynomial(
        "ATAN",
        "(atan t - t)/t^3 in z = t^2, |t| <= 1/2; error of atan",
        lambda z: (z.sqrt().atan() / z.sqrt() - 1) / z,
        lambda z: z * z.sqrt() / z.sqrt().atan(),
        lambda: arb(0),
        lambda: arb(1) / 4,
        11,
        8,
    ),
    Polynomial(
        "ASINH",
        "(asinh t - t)/t^3 in z = t^2, |t| <= 1/2; error of asinh",
        lambda z: (z.sqrt().asinh() / z.sqrt() - 1) / z,
        lambda z: z * z.sqrt() / z.sqrt().asinh(),
        lambda: arb(0),
        lambda: arb(1) / 4,
        11,
        7,
    ),
    Polynomial(
        "ERF",
        "(erf x - 2 x/sqrt(pi))/x^3 in z = x^2, |x| <= 1/2; error of erf",
        lambda z: (z.sqrt().erf() / z.sqrt() - 2 / arb.pi().sqrt()) / z,
        lambda z: z * z.sqrt() / z.sqrt().erf(),
        lambda: arb(0),
        lambda: arb(1) / 4,
        7,
        5,
    ),
    Polynomial(
        "ERFC",
        "(x + 11/16) e^(x^2) erfc x in y = (x - 3)/(x + 3), 1/2 <= x <= 28; error of erfc",
        lambda y: (_erfc_argument(y) + fmpq(11, 16)) * _erfcx(_erfc_argument(y)),
        lambda y: 1 / ((_erfc_argument(y) + fmpq(11, 16)) * _erfcx(_erfc_argument(y))),
        lambda: arb(fmpq(-5, 7)),
        lambda: arb(fmpq(25, 31)),
        22,
        pairs=2,
    ),
    Polynomial(
        "ERFC_WHOLE",
        "(x + 3) e^(x^2) erfc x in y = (x - 3)/(x + 3), 0 <= x <= 28, for float32 results",
        lambda y: (_erfc_argument(y) + 3) * _erfcx(_erfc_argument(y)),
        lambda y: 1 / ((_erfc_argument(y) + 3) * _erfcx(_erfc_argument(y))),
        lambda: arb(-1),
        lambda: arb(fmpq(25, 31)),
        17,
    ),
    Polynomial(
        "ERFC_LIGHT",
        "the same for 0 <= x <= 14, where no sum cancels: erfc 14 is 2^-286",
        lambda y: (_erfc_argument(y) + 3) * _erfcx(_erfc_argument(y)),
        lambda y: 1 / ((_erfc_argument(y) + 3) * _erfcx(_erfc_argument(y))),
        lambda: arb(-1),
        lambda: arb(fmpq(11, 17)),
        11,
    ),
)


def nearest(value: arb, bits: int = 53) -> float:
    """The number of so many significant bits nearest to a real number."""
    mantissa, exponent = (int(part) for part in value.mid().man_exp())
    excess = mantissa.bit_length() - bits
    if excess > 0:
        mantissa = (mantissa + (1 << (excess - 1))) >> excess
        exponent += excess
    return math.ldexp(mantissa, exponent)


def split(value: arb, bits: Sequence[int]) -> tuple[float, ...]:
    """Numbers of so many bits each that sum to a real number."""
    parts: list[float] = []
    for count in bits:
        parts.append(nearest(value, count))
        value = value - parts[-1]
    return tuple(parts)


def chebyshev_points(low: arb, high: arb, count: int) -> list[arb]:
    """Points between two others, dense at the ends, where an error of even size has its peaks."""
    angles = (arb(fmpq(2 * j + 1, 2 * count)) for j in range(count))
    return [(low + high) / 2 - (high - low) / 2 * arb.cos_pi(angle) for angle in angles]


def _evaluate(coefficients: Sequence[arb], x: arb) -> arb:
    return arb_poly(list(coefficients))(x)


def _level(points: Sequence[tuple[arb, arb, arb]]) -> list[arb]:
    """The polynomial whose weighted error alternates with one size at points, values, weights."""
    powers = range(len(points) - 1)
    rows = [
        [*(weight * x**power for power in powers), arb((-1) ** index)]
        for index, (x, _, weight) in enumerate(points)
    ]
    solution = arb_mat(rows).solve(arb_mat([[value * weight] for _, value, weight in points]))
    return [solution[power, 0].mid() for power in powers]


def _peaks(errors: Sequence[float], count: int) -> list[int]:
    """Where the error is largest in each run of one sign; where too many, runs at the ends go."""
    runs = groupby(range(len(errors)), key=lambda index: errors[index] > 0)
    peaks = [max(run, key=lambda index: abs(errors[index])) for _, run in runs]
    while len(peaks) > count:
        peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
    return peaks


def _exchanges(polynomial: Polynomial) -> Iterator[tuple[float, list[arb]]]:
    """Remez's exchange on a fine grid: the largest weighted error and the polynomial, each time."""
    count = polynomial.degree + 2
    grid = chebyshev_points(polynomial.low(), polynomial.high(), POINTS_PER_COEFFICIENT * count)
    values = [polynomial.function(x) for x in grid]
    weights = [polynomial.weight(x) for x in grid]
    peaks = list(range(POINTS_PER_COEFFICIENT // 2, len(grid), POINTS_PER_COEFFICIENT))
    while len(peaks) == count:
        coefficients = _level([(grid[i], values[i], weights[i]) for i in peaks])
        errors = [
            float((_evaluate(coefficients, x) - value) * weight)
            for x, value, weight in zip(grid, values, weights, strict=True)
        ]
        peaks = _peaks(errors, count)
        yield max(map(abs, errors)), coefficients


def minimax(polynomial: Polynomial) -> list[arb]:
    """The polynomial of smallest weighted error, or near it where exchanges run in a circle."""
    return min(islice(_exchanges(polynomial), EXCHANGES), key=lambda found: found[0])[1]


def _without_lowest(polynomial: Polynomial, lowest: arb) -> Polynomial:
    """What remains to be approximated once the lowest coefficient is fixed."""
    return replace(
        polynomial,
        function=lambda x: (polynomial.function(x) - lowest) / x,
        weight=lambda x: polynomial.weight(x) * abs(x),
        degree=polynomial.degree - 1,
        pairs=max(polynomial.pairs - 1, 0),
    )


def _round_in_turn(polynomial: Polynomial) -> Iterator[tuple[float, ...]]:
    """Coefficients as one float or a pair, each rounded before those above it are fitted.

    Where zero is inside the interval, not at its end, that gains nothing: they are rounded at once.
    """
    exact = minimax(polynomial)
    is_in_turn = polynomial.low() == 0
    for index, coefficient in enumerate(exact[:1] if is_in_turn else exact):
        parts = split(coefficient, (53, 53) if index < polynomial.pairs else (53,))
        yield parts
    if is_in_turn and polynomial.degree:
        yield from _round_in_turn(_without_lowest(polynomial, sum(map(arb, parts), arb(0))))


def fit(polynomial: Polynomial) -> Fit:
    """A polynomial's coefficients in float64, and the error they leave."""
    rounded = tuple(_round_in_turn(polynomial))
    kept = [sum(map(arb, parts), arb(0)) for parts in rounded]
    points = chebyshev_points(polynomial.low(), polynomial.high(), POINTS_PER_MEASUREMENT)
    error = max(
        abs(float((_evaluate(kept, x) - polynomial.function(x)) * polynomial.weight(x)))
        for x in points
    )
    low_parts = tuple(parts[1] for parts in rounded[: polynomial.pairs])
    return Fit(polynomial, tuple(parts[0] for parts in rounded), low_parts, error)


def _assignment(name: str, numbers: Sequence[float]) -> str:
    lines = "".join(f"    {number!r},\n" for number in numbers)
    return f"{name} = (\n{lines})\n"


def _constant_text(constant: Constant) -> str:
    parts = split(constant.value(), constant.bits)
    comment = f"# {constant.meaning}\n"
    if len(parts) == 1:
        return f"{comment}{constant.name} = {parts[0]!r}\n"
    return comment + _assignment(constant.name, parts)


def _coarse(polynomial: Polynomial) -> Iterator[Polynomial]:
    if polynomial.coarse_degree is not None:
        name, degree = f"{polynomial.name}32", polynomial.coarse_degree
        yield replace(polynomial, name=name, degree=degree, pairs=0)


def _fit_text(fitted: Fit) -> str:
    polynomial = fitted.polynomial
    comment = f"# {polynomial.meaning}: 2^{math.log2(fitted.error):.1f}\n"
    text = comment + _assignment(polynomial.name, fitted.coefficients)
    if fitted.low_parts:
        text += _assignment(f"{polynomial.name}_LOW", fitted.low_parts)
    return text


def tables() -> str:
    """The text of the module with all tables."""
    with ctx.workprec(PRECISION):
        constants = "".join(_constant_text(constant) for constant in CONSTANTS)
        every = (p for polynomial in POLYNOMIALS for p in (polynomial, *_coarse(polynomial)))
        fits = "".join(_fit_text(fit(polynomial)) for polynomial in every)
    return f'"""{HEADER}"""\n\n{constants}{fits}'


def main() -> None:
    """Write the tables to a file."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("file", type=Path)
    parser.parse_args().file.write_text(tables(), encoding="utf-8")


if __name__ == "__main__":
    main()
