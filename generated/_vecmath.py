# Written by `symact build`: a copy of symact's own, change it there.
"""Elementary functions of float64 come as branch-free scalar code that LLVM vectorizes in loops.

Every function takes numbers and returns the result within 1 ulp (the tests hold the measured
bounds): special values, signed zeros, subnormal arguments and results and overflow included; NaN in
any argument gives NaN. ``sin``, ``cos`` and ``tan`` give NaN beyond `TRIGONOMETRIC_LIMIT`, where
their reduction ends.

How it is done: both sides of every choice are computed and one is selected, tables are never
indexed, and where the last bit is at stake a result is kept as an unevaluated sum of two floats
(`..._pair`), whose second part holds what rounding took from the first. Fused multiply-adds stand
where they are written and nowhere else, so that an element has the same bits in a vector and alone.

``..._dd(x, x_low)`` takes a pair, an unevaluated sum: the way to an accurate exp(-x*x), whose
argument's rounding the exponential would magnify. `pair_sum` and its like make such arguments.
"""

from ._vecmath_arithmetic import (
    exact_gradient,
    fma,
    gradient,
    guarded,
    in_range,
    jit_inline,
    jit_scalar,
    maximum,
    minimum,
    pair_plus,
    pair_product,
    pair_quotient,
    pair_sum,
    pair_times,
    polynomial,
    rounded,
    smallest,
    sqrt,
    two_product,
    two_sum,
)
from ._vecmath_circular import TRIGONOMETRIC_LIMIT, asinh, atan, cos, sin, tan
from ._vecmath_error import erf, erf_as_pair, erf_dd, erfc, erfc_as_pair, erfc_dd
from ._vecmath_exponential import (
    cosh,
    exp,
    exp_as_pair,
    exp_bounded,
    exp_bounded_as_pair,
    exp_bounded_dd,
    exp_dd,
    expm1,
    expm1_bounded,
    log,
    log1p,
    log1p_unit,
    pow_,
    sinh,
    tanh,
)
from ._vecmath_pairs import (
    asinh_as_pair,
    atan_as_pair,
    cos_as_pair,
    cosh_as_pair,
    expm1_bounded_as_pair,
    log1p_as_pair,
    log_as_pair,
    sin_as_pair,
    sinh_as_pair,
    sqrt_as_pair,
    tanh_as_pair,
)

__all__ = [
    "TRIGONOMETRIC_LIMIT",
    "asinh",
    "asinh_as_pair",
    "atan",
    "atan_as_pair",
    "cos",
    "cos_as_pair",
    "cosh",
    "cosh_as_pair",
    "erf",
    "erf_as_pair",
    "erf_dd",
    "erfc",
    "erfc_as_pair",
    "erfc_dd",
    "exact_gradient",
    "exp",
    "exp_as_pair",
    "exp_bounded",
    "exp_bounded_as_pair",
    "exp_bounded_dd",
    "exp_dd",
    "expm1",
    "expm1_bounded",
    "expm1_bounded_as_pair",
    "fma",
    "gradient",
    "guarded",
    "in_range",
    "jit_inline",
    "jit_scalar",
    "log",
    "log1p",
    "log1p_as_pair",
    "log1p_unit",
    "log_as_pair",
    "maximum",
    "minimum",
    "pair_plus",
    "pair_product",
    "pair_quotient",
    "pair_sum",
    "pair_times",
    "polynomial",
    "pow_",
    "rounded",
    "sin",
    "sin_as_pair",
    "sinh",
    "sinh_as_pair",
    "smallest",
    "sqrt",
    "sqrt_as_pair",
    "tan",
    "tanh",
    "tanh_as_pair",
    "two_product",
    "two_sum",
]
