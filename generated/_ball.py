# Written by `symact build`: a copy of symact's own, change it there.
"""Run-time balls, complete: floats in, numbers with a proven error out, rounded once at the end.

What a ball is, and which kinds there are, stands in `_ball_arithmetic`. A limit needs no rounding
of its own: an infinite input is a number too large to round to anything but infinity.
"""

from ._ball_arithmetic import (
    abs_,
    add,
    blurred,
    div,
    from_float,
    from_parts,
    gradient,
    is_zero,
    mul,
    neg,
    powi,
    scaled,
    sqr,
    sqrt,
    sub,
    where_positive,
)
from ._ball_circular import asinh, atan, cos, sin, tan
from ._ball_error import erf, erfc
from ._ball_exponential import cosh, exp, expm1, log, log1p, pow_, sinh, tanh
from ._ball_rounding import (
    better,
    is_good,
    is_good32,
    is_sure,
    less,
    round_float32,
    round_float64,
    smallest,
)

__all__ = [
    "abs_",
    "add",
    "asinh",
    "atan",
    "better",
    "blurred",
    "cos",
    "cosh",
    "div",
    "erf",
    "erfc",
    "exp",
    "expm1",
    "from_float",
    "from_parts",
    "gradient",
    "is_good",
    "is_good32",
    "is_sure",
    "is_zero",
    "less",
    "log",
    "log1p",
    "mul",
    "neg",
    "pow_",
    "powi",
    "round_float32",
    "round_float64",
    "scaled",
    "sin",
    "sinh",
    "smallest",
    "sqr",
    "sqrt",
    "sub",
    "tan",
    "tanh",
    "where_positive",
]
