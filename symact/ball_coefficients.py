"""Writes `templates/_ball_tables.py`, the double-double tables of the run-time balls.

In: nothing but the definitions below, evaluated by mpmath. Out: Python text, the same on every
machine. ``python -m symact.ball_coefficients`` rewrites the committed file.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import mpmath

LIMB = 27
"""Bits per digit of 2/pi: two digits multiply exactly within an int64."""

HEADER = '''"""Tables of the run-time balls: exact values as pairs of float64.

Written by ``python -m symact.ball_coefficients``; not to be edited by hand.
"""

import numpy as np
'''


def split(value: mpmath.mpf | Fraction, parts: int = 2) -> tuple[float, ...]:
    """The float64 numbers, each nearest to what the ones before leave, that add up to a value."""
    if not isinstance(value, Fraction):
        value = Fraction(*mpmath.libmp.to_rational(value._mpf_))
    result = []
    for _ in range(parts):
        result.append(float(value))
        value -= Fraction(result[-1])
    return tuple(result)


def normalized(value: mpmath.mpf | Fraction) -> tuple[float, float, float, float]:
    """The ball of a constant: ``1/3 => (1.33…, 7.4e-17, -2.0, 2**-6)``, error 0 where exact."""
    if not value:
        return (0.0, 0.0, 0.0, 0.0)
    if not isinstance(value, Fraction):
        value = Fraction(*mpmath.libmp.to_rational(value._mpf_))
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    if abs(value) < Fraction(2) ** exponent:
        exponent -= 1
    scaled = value / Fraction(2) ** exponent
    high, low = split(scaled)
    if abs(high) == 2.0:
        high, low, exponent = high / 2, low / 2, exponent + 1
        scaled /= 2
    exact = Fraction(high) + Fraction(low) == scaled
    return (high, low, float(exponent), 0.0 if exact else 2.0**-6)


def table(name: str, meaning: str, values: Iterable[mpmath.mpf | Fraction]) -> str:
    """Two arrays, NAME_HIGH and NAME_LOW, with their meaning as a comment."""
    pairs = [split(value) for value in values]
    lines = [f"# {meaning}"]
    for suffix, column in (("HIGH", 0), ("LOW", 1)):
        lines.append(f"{name}_{suffix} = np.array(")
        lines.append("    [")
        lines.extend(f"        {pair[column]!r}," for pair in pairs)
        lines.append("    ]")
        lines.append(")")
    return "\n".join(lines) + "\n"


def constants() -> str:
    """The constants that are balls, and the two that reductions need in more than two parts."""
    half_pi, root_pi = mpmath.pi / 2, mpmath.sqrt(mpmath.pi)
    balls = {
        "LN2": mpmath.ln2,
        "HALF_PI": half_pi,
        "TWO_OVER_ROOT_PI": 2 / root_pi,
        "ONE_OVER_ROOT_PI": 1 / root_pi,
    }
    lines = [f"{name} = {normalized(+value)!r}" for name, value in balls.items()]
    lines.append("# ln 2 in three parts: 159 bits")
    lines.append(f"LN2_PARTS = {split(+mpmath.ln2, 3)!r}")
    lines.append("LOG2_E = " + repr(float(1 / mpmath.ln2)))
    return "\n".join(lines) + "\n"


def two_over_pi(count: int) -> str:
    """The digits of 2/pi after the point, base 2**27, most significant first."""
    scaled = int(mpmath.floor(mpmath.ldexp(2 / mpmath.pi, LIMB * count)))
    digits = [(scaled >> (LIMB * (count - 1 - i))) & ((1 << LIMB) - 1) for i in range(count)]
    lines = [f"# 2/pi after the point, in digits of {LIMB} bits", "TWO_OVER_PI = np.array("]
    lines += (
        ["    ["] + [f"        {digit}," for digit in digits] + ["    ],", "    dtype=np.int64,"]
    )
    return "\n".join([*lines, ")"]) + "\n"


def functions() -> tuple[tuple[str, str, Iterable[mpmath.mpf | Fraction]], ...]:
    """Name, meaning and values of every table of function values."""
    return (
        (
            "INVERSE_FACTORIAL",
            "1/n!, n = 0 ... 30",
            (Fraction(1, math.factorial(n)) for n in range(31)),
        ),
        (
            "ODD_RECIPROCAL",
            "1/(2n + 1), n = 0 ... 9",
            (Fraction(1, 2 * n + 1) for n in range(10)),
        ),
        (
            "EXP",
            "exp(j/32), j = -12 ... 12",
            (mpmath.exp(mpmath.mpf(j) / 32) for j in range(-12, 13)),
        ),
        (
            "LOG",
            "log(j/64), j = 45 ... 91",
            (mpmath.log(mpmath.mpf(j) / 64) for j in range(45, 92)),
        ),
        (
            "ATAN",
            "atan(j/32), j = 0 ... 32",
            (mpmath.atan(mpmath.mpf(j) / 32) for j in range(33)),
        ),
    )


def text() -> str:
    """The whole file."""
    with mpmath.workprec(2000):
        tables = [table(*row) for row in functions()]
        return "\n".join([HEADER, constants(), *tables, two_over_pi(62)])


def main() -> None:
    """Rewrite the committed file."""
    target = Path(__file__).resolve().parent.parent / "templates" / "_ball_tables.py"
    target.write_text(text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
