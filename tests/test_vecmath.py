"""The elementary functions of `_vecmath` against ball arithmetic, which decides every last bit."""

import math
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from flint import arb, ctx
from numba import njit
from symact.templates import _vecmath, _vecmath32

from symact import coefficients

TABLES = Path(_vecmath.__file__).with_name("_vecmath_tables.py")
COUNT = 6000
MAX = sys.float_info.max
TINY = 5e-324


@dataclass(frozen=True, slots=True)
class Case:
    """A function of one variable: its definition, where it is hard, and its error in ulp."""

    name: str
    exact: Callable[[arb], arb]
    bound: float
    critical: tuple[float, ...]
    low: float = -MAX
    high: float = MAX


LN2 = math.log(2)
PI = math.pi
NAN, INF = math.nan, math.inf
NORMAL = -708.39
"""Above it, exp is normal; below, its result is rounded once more, into the subnormals."""

# The bounds are what was measured with ten times as many points, rounded up.
CASES = (
    Case("exp", arb.exp, 0.53, (0.0, LN2 / 2, NORMAL, 709.78), NORMAL, 710.0),
    Case("exp", arb.exp, 0.76, (NORMAL, -744.4, -745.1), -746.0, NORMAL),
    Case("expm1", arb.expm1, 0.72, (0.0, LN2 / 2, 1.04, 37.4, 709.78), -800.0, 710.0),
    Case("log", arb.log, 0.68, (1.0, 0.5**0.5, 2**0.5, 2.0, 2.0**-1022), 0.0),
    Case("log1p", arb.log1p, 0.68, (0.0, 0.5**0.5 - 1, 2**0.5 - 1, -1.0, 2.0**53), -1.0),
    Case("sqrt", arb.sqrt, 0.5, (1.0, 2.0**-1022), 0.0),
    Case("sin", arb.sin, 0.75, (0.0, PI / 4, PI / 2, PI, 355.0, 1e5), -(2.0**20), 2.0**20),
    Case("cos", arb.cos, 0.75, (0.0, PI / 4, PI / 2, PI, 355.0, 1e5), -(2.0**20), 2.0**20),
    Case("tan", arb.tan, 0.98, (0.0, PI / 4, PI / 2, PI, 355.0, 1e5), -(2.0**20), 2.0**20),
    Case("sinh", arb.sinh, 0.65, (0.0, LN2 / 2, 1.04, 20.0, 37.0, 710.4), -711.0, 711.0),
    Case("cosh", arb.cosh, 0.6, (0.0, LN2 / 2, 1.04, 20.0, 37.0, 710.4), -711.0, 711.0),
    Case("tanh", arb.tanh, 0.6, (0.0, LN2 / 4, 0.52, 19.06, 20.0)),
    Case("atan", arb.atan, 0.8, (0.0, 0.5, 1.0, 2.0, 2.0**60)),
    Case("asinh", arb.asinh, 0.62, (0.0, 0.5, 1.0, 2.0**28)),
    Case("erf", arb.erf, 0.83, (0.0, 0.5, 1.0, 3.0, 5.9)),
    Case("erfc", arb.erfc, 0.85, (0.0, 0.5, 1.0, 3.0, 26.5, 27.2), -MAX, 28.0),
)
NAMES = tuple(dict.fromkeys(case.name for case in CASES))

# What C's annex F asks for, and where overflow, underflow and the reductions begin or end.
SPECIAL_VALUES = (
    (
        "exp",
        (0.0, -0.0, -INF, INF, -746.0, -745.13322, 709.782713),
        (1.0, 1.0, 0.0, INF, 0.0, 0.0, INF),
    ),
    (
        "expm1",
        (0.0, -0.0, TINY, -INF, -50.0, INF, 709.782713),
        (0.0, -0.0, TINY, -1.0, -1.0, INF, INF),
    ),
    ("log",
     (0.0, -0.0, 1.0, INF, -1.0, -INF, -TINY),
     (-INF, -INF, 0.0, INF, NAN, NAN, NAN)),
    ("log1p",
     (0.0, -0.0, TINY, -1.0, -1.5, INF, -INF),
     (0.0, -0.0, TINY, -INF, NAN, INF, NAN)),
    ("sqrt",
     (0.0, -0.0, INF, -1.0),
     (0.0, -0.0, INF, NAN)),
    ("sin",
     (0.0, -0.0, TINY, INF, -INF, 1048577.0, MAX),
     (0.0, -0.0, TINY, NAN, NAN, NAN, NAN)),
    ("cos",
     (0.0, -0.0, TINY, INF, -INF, 1048577.0, MAX),
     (1.0, 1.0, 1.0, NAN, NAN, NAN, NAN)),
    ("tan",
     (0.0, -0.0, TINY, INF, -INF, 1048577.0, MAX),
     (0.0, -0.0, TINY, NAN, NAN, NAN, NAN)),
    ("sinh",
     (0.0, -0.0, TINY, INF, -INF, 710.4759, -MAX),
     (0.0, -0.0, TINY, INF, -INF, INF, -INF)),
    ("cosh",
     (0.0, -0.0, TINY, INF, -INF, 710.4759, -MAX),
     (1.0, 1.0, 1.0, INF, INF, INF, INF)),
    ("tanh",
     (0.0, -0.0, TINY, INF, -INF, 19.1, -MAX),
     (0.0, -0.0, TINY, 1.0, -1.0, 1.0, -1.0)),
    ("atan",
     (0.0, -0.0, TINY, INF, -INF, MAX),
     (0.0, -0.0, TINY, PI / 2, -PI / 2, PI / 2)),
    ("asinh",
     (0.0, -0.0, TINY, INF, -INF),
     (0.0, -0.0, TINY, INF, -INF)),
    ("erf",
     (0.0, -0.0, TINY, INF, -INF, 6.0, -MAX),
     (0.0, -0.0, TINY, 1.0, -1.0, 1.0, -1.0)),
    (
        "erfc",
        (0.0, -0.0, TINY, INF, -INF, 27.3, MAX, -6.0),
        (1.0, 1.0, 1.0, 0.0, 2.0, 0.0, 0.0, 2.0),
    ),
)  # fmt: skip
POWERS = (
    (0.0, 2.0, 0.0), (-0.0, 2.0, 0.0), (-0.0, 3.0, -0.0), (0.0, -1.0, INF), (-0.0, -1.0, -INF),
    (-0.0, -2.0, INF), (0.0, 0.0, 1.0), (-2.0, 3.0, -8.0), (-2.0, 2.0, 4.0), (-2.0, 0.5, NAN),
    (-1.0, INF, 1.0), (-1.0, -INF, 1.0), (0.5, INF, 0.0), (0.5, -INF, INF), (2.0, INF, INF),
    (2.0, -INF, 0.0), (INF, 2.0, INF), (INF, -2.0, 0.0), (-INF, 3.0, -INF), (-INF, -3.0, -0.0),
    (-INF, 0.5, INF), (3.0, 0.0, 1.0), (2.0, 1024.0, INF), (2.0, -1074.0, TINY),
    (2.0, -1076.0, 0.0), (-2.0, 2.0**53, INF), (-2.0, 2.0**53 - 1, -INF), (MAX, MAX, INF),
    (TINY, MAX, 0.0),
    (NAN, 0.0, NAN), (1.0, NAN, NAN), (NAN, 1.0, NAN),
)  # fmt: skip


def over_all_exponents(count: int) -> np.ndarray:
    """Numbers of both signs, evenly over the bit patterns of the finite ones."""
    bits = np.random.default_rng(1).integers(0, 0x7FF << 52, count, dtype=np.int64)
    return bits.view(np.float64) * np.where(np.arange(count) % 2, 1.0, -1.0)


def around(point: float, count: int) -> np.ndarray:
    """A point, its neighbors and numbers at distances from an ulp to the point's own size."""
    generator = np.random.default_rng(2)
    ulps = np.arange(-8, 9) * np.spacing(point)
    size = max(abs(point), 1e-3)
    distance = size * 2.0 ** -generator.uniform(0, 52, count)
    return point + np.concatenate([ulps, distance, -distance])


def points(case: Case, count: int) -> np.ndarray:
    """Where a function is tried."""
    low, high = max(case.low, -1e3), min(case.high, 1e3)
    generator = np.random.default_rng(3)
    parts = [over_all_exponents(count), generator.uniform(low, high, count)]
    parts += [generator.uniform(-4.0, 4.0, count)]
    parts += [around(sign * c, count // 10) for c in case.critical for sign in (1, -1)]
    every = np.unique(np.concatenate(parts))
    return every[(every > case.low) & (every <= case.high) & (every != 0)]


def apply(name: str, *arguments: np.ndarray, module: ModuleType = _vecmath) -> np.ndarray:
    """A function over arrays, in a compiled loop."""
    return loops(getattr(module, name), len(arguments))(*arguments)


def loops(function: Callable[..., float], arity: int = 1) -> Callable[..., np.ndarray]:
    """The loops that a kernel has: the function inlined, so that LLVM may vectorize it."""

    @njit(error_model="numpy")
    def unary(x):
        out = np.empty_like(x)
        for i in range(x.size):
            out[i] = function(x[i])
        return out

    @njit(error_model="numpy")
    def binary(x, y):
        out = np.empty_like(x)
        for i in range(x.size):
            out[i] = function(x[i], y[i])
        return out

    return (unary, binary)[arity - 1]


def error_in_ulp(exact: Callable[..., arb], arguments: tuple[float, ...], result: float) -> float:
    """|result - exact| in units of the exact value's last place; infinity past the threshold."""
    for precision in (128, 256, 2400):
        with ctx.workprec(precision):
            value = exact(*map(arb, arguments))
            if value.is_finite() and value.rel_accuracy_bits() > 70:
                break
    else:
        raise AssertionError(f"undecided at {arguments}")
    with ctx.workprec(128):
        mantissa, exponent = (int(part) for part in value.mid().man_exp())
        top = max(mantissa.bit_length() + exponent - 1, -1022)
        if math.isinf(result):
            result = math.copysign(1.0, result) * arb(2) ** 1024
        if top >= 1024:
            value, top = arb(2) ** 1024 * value.sgn(), 1023
        return float(abs(result - value) * arb(2) ** (52 - top))


def worst(
    exact: Callable[..., arb], columns: tuple[np.ndarray, ...], results: np.ndarray
) -> tuple[float, tuple[str, ...]]:
    """The largest error and where it is."""
    rows: Iterator[tuple[float, ...]] = zip(*(c.tolist() for c in columns), strict=True)
    return max(
        (error_in_ulp(exact, row, result), tuple(x.hex() for x in row))
        for row, result in zip(rows, results.tolist(), strict=True)
    )


def are_same(a: float, b: float) -> bool:
    """Equal, with the same sign of zero, or both NaN."""
    return np.float64(a).tobytes() == np.float64(b).tobytes() or (math.isnan(a) and math.isnan(b))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_error_is_within_its_bound(case: Case) -> None:
    x = points(case, COUNT)
    error, where = worst(case.exact, (x,), apply(case.name, x))
    assert error <= case.bound, f"{error} ulp at {where}"


def power_points() -> tuple[np.ndarray, np.ndarray]:
    """Bases over all exponents and near 1, exponents up to over- and underflow; small powers."""
    generator = np.random.default_rng(4)
    near_one = 1 + generator.uniform(-1, 1, COUNT) * 2.0 ** -generator.uniform(0, 50, COUNT)
    base = np.concatenate([abs(over_all_exponents(COUNT)), near_one])
    base = base[base != 1]
    exponent = generator.uniform(-746, 710, base.size) / np.log(base)
    small = generator.uniform(0, 100, COUNT), generator.integers(-8, 9, COUNT) / 2
    return np.concatenate([base, small[0]]), np.concatenate([exponent, small[1]])


def test_power_error_is_within_its_bound() -> None:
    columns = power_points()
    error, where = worst(arb.__pow__, columns, apply("pow_", *columns))
    assert error <= 0.76, f"{error} ulp at {where}"


@pytest.mark.parametrize(("name", "arguments", "expected"), SPECIAL_VALUES)
def test_special_values(
    name: str, arguments: tuple[float, ...], expected: tuple[float, ...]
) -> None:
    results = apply(name, np.array([*arguments, NAN]))
    for x, result, right in zip([*arguments, NAN], results, [*expected, NAN], strict=True):
        assert are_same(result, right), f"{name}({x}) = {result}, not {right}"


def test_special_values_leave_no_function_out() -> None:
    assert tuple(name for name, *_ in SPECIAL_VALUES) == NAMES


def test_special_powers() -> None:
    base, exponent, _ = (np.array(column) for column in zip(*POWERS, strict=True))
    for row, result in zip(POWERS, apply("pow_", base, exponent), strict=True):
        assert are_same(result, row[2]), f"{row} gives {result}"


PAIRS = (
    ("exp_dd", arb.exp, 0.55, -708.0, 709.0),
    ("erf_dd", arb.erf, 0.65, -8.0, 8.0),
    ("erfc_dd", arb.erfc, 0.85, -6.0, 26.5),
)


@pytest.mark.parametrize(("name", "exact", "bound", "low", "high"), PAIRS)
def test_low_part_of_an_argument_counts(
    name: str, exact: Callable[[arb], arb], bound: float, low: float, high: float
) -> None:
    generator = np.random.default_rng(5)
    x = generator.uniform(low, high, COUNT)
    x_low = x * generator.uniform(-(2.0**-53), 2.0**-53, COUNT)
    results = apply(name, x, x_low)
    error, where = worst(lambda a, b: exact(a + b), (x, x_low), results)
    assert error <= bound, f"{error} ulp at {where}"


VECTORIZED = [
    (module, name)
    for module in (_vecmath, _vecmath32)
    for name in (*NAMES, "pow_")
    if hasattr(module, name)
]


@pytest.mark.parametrize(("module", "name"), VECTORIZED)
def test_loop_is_vectorized_and_bits_do_not_depend_on_it(module: ModuleType, name: str) -> None:
    arity = 2 if name == "pow_" else 1
    loop = loops(getattr(module, name), arity)
    x = np.random.default_rng(6).uniform(0.1, 20.0, 1003)
    columns = (x, x[::-1].copy())[:arity]
    together = loop(*columns)
    alone = [float(loop(*(c[i : i + 1] for c in columns))[0]) for i in range(x.size)]
    assert together.tolist() == alone
    code = "".join(loop.inspect_llvm().values())
    operation = "sqrt" if name == "sqrt" else "fma"
    assert re.search(rf"@llvm\.{operation}\.v\d+f64\(", code), "no vector arithmetic"
    assert not re.search(r"@llvm\.masked\.gather", code), "a table is indexed"


COARSE = 2.0**-42
"""The relative error that `_vecmath32` may have where the float32 result is not 0 or infinite."""
COARSE_CASES = [case for case in CASES if hasattr(_vecmath32, case.name) and case.high != NORMAL]


def has_float32_result(case: Case, x: np.ndarray) -> np.ndarray:
    """Which arguments of a function are float32 numbers with a float32 result."""
    with np.errstate(over="ignore"):
        is_float32 = x == x.astype(np.float32)
        result = apply(case.name, x).astype(np.float32)
    return is_float32 & (result != 0) & np.isfinite(result)


@pytest.mark.parametrize("case", COARSE_CASES, ids=lambda case: case.name)
def test_coarse_functions_are_good_enough_for_float32(case: Case) -> None:
    with np.errstate(over="ignore"):
        x = np.unique(points(case, COUNT).astype(np.float32).astype(np.float64))
    x = x[(x > case.low) & (x <= case.high)]
    x = x[has_float32_result(case, x)]
    assert x.size > COUNT
    results = apply(case.name, x, module=_vecmath32)
    worst_error = max(
        (relative_error(case.exact, argument, result), argument)
        for argument, result in zip(x.tolist(), results.tolist(), strict=True)
    )
    assert worst_error[0] <= COARSE, worst_error


@pytest.mark.parametrize(
    ("name", "high", "most"), [("exp", 26.0, 2.0**-34.4), ("erfc", 14.0, 2.0**-32)]
)
def test_light_functions_are_good_enough_where_no_sum_cancels(
    name: str, high: float, most: float
) -> None:
    case = next(case for case in CASES if case.name == name)
    x = np.unique(np.random.default_rng(0).uniform(-high, high, COUNT).astype("f")).astype("d")
    results = apply(f"{name}_light", x, module=_vecmath32)
    pairs = zip(x.tolist(), results.tolist(), strict=True)
    assert max(relative_error(case.exact, argument, result) for argument, result in pairs) < most


def test_functions_are_accurate_enough_for_sums_that_cancel() -> None:
    """What `symact.lower_fast` takes for granted where a float32 result's sum may lose digits."""
    exp, erfc = (next(case for case in CASES if case.name == name) for name in ("exp", "erfc"))
    x = np.random.default_rng(0).uniform(-20.0, 20.0, COUNT).astype("f").astype("d")
    pairs = zip(x.tolist(), apply("exp_fine", x, module=_vecmath32).tolist(), strict=True)
    assert max(relative_error(exp.exact, *pair) for pair in pairs) < 2.0**-52
    x = np.abs(x)
    densities = apply("exp_fine", -x * x, module=_vecmath32)
    results = [_vecmath32.erfc_beside(*pair) for pair in zip(x, densities, strict=True)]
    pairs = zip(x.tolist(), results, strict=True)
    assert (
        max(relative_error(erfc.exact, argument, result) for argument, result in pairs) < 2.0**-45
    )


def relative_error(exact: Callable[[arb], arb], argument: float, result: float) -> float:
    """|result/exact - 1|."""
    with ctx.workprec(256):
        value = exact(arb(argument))
        assert value.rel_accuracy_bits() > 64
        return float(abs(result / value - 1))


@pytest.mark.parametrize(
    ("name", "arguments", "expected"), [row for row in SPECIAL_VALUES if row[0] != "sqrt"]
)
def test_coarse_special_values(
    name: str, arguments: tuple[float, ...], expected: tuple[float, ...]
) -> None:
    results = apply(name, np.array([*arguments, NAN]), module=_vecmath32)
    for x, result, right in zip([*arguments, NAN], results, [*expected, NAN], strict=True):
        with np.errstate(over="ignore"):
            pair = np.float32(result), np.float32(right)
        assert are_same(*pair), f"{name}({x}) = {result}, not {right}"


def test_coarse_powers() -> None:
    base, exponent, expected = (np.array(column) for column in zip(*POWERS, strict=True))
    with np.errstate(over="ignore"):
        results = apply("pow_", base, exponent, module=_vecmath32).astype(np.float32)
        for row, result, right in zip(POWERS, results, expected.astype(np.float32), strict=True):
            assert are_same(result, right), f"{row} gives {result}"
    base, exponent = power_points()
    keep = abs(exponent * np.log(base)) < 88
    fine, coarse = (
        apply("pow_", base[keep], exponent[keep], module=module)
        for module in (_vecmath, _vecmath32)
    )
    assert abs(coarse / fine - 1).max() < 2.0**-36


def test_nan_is_not_dropped_by_the_smaller_and_the_larger() -> None:
    a, b = np.array([1.0, NAN, 2.0]), np.array([2.0, 1.0, NAN])
    assert apply("minimum", a, b).tolist()[0] == 1.0
    assert apply("maximum", a, b).tolist()[0] == 2.0
    for name in ("minimum", "maximum", "smallest"):
        assert np.isnan(apply(name, a, b)[1:]).all()


def test_smallest_is_the_element_of_smallest_magnitude_between_two() -> None:
    rows = (
        (1.0, 2.0, 1.0),
        (-2.0, -1.0, -1.0),
        (-1.0, 1.0, 0.0),
        (0.0, 2.0, 0.0),
        (-1.0, 0.0, 0.0),
    )
    rows += ((TINY, 2 * TINY, TINY), (-TINY, -1.0, -TINY), (2.0, -0.5, 0.0))
    a, b, expected = (np.array(column) for column in zip(*rows, strict=True))
    assert all(map(are_same, apply("smallest", a, b), expected))


def test_in_range_leaves_out_what_may_have_been_subnormal_or_infinite() -> None:
    x = np.array([1.0, -1e280, 1e-240, 0.0, 1e-242, 1e300, INF, NAN])
    assert apply("in_range", x).tolist() == [1, 1, 1, 0, 0, 0, 0, 0]


PAIR_OPERATIONS = (
    (_vecmath.pair_sum, lambda a, b: a + b),
    (_vecmath.pair_product, lambda a, b: a * b),
    (_vecmath.pair_quotient, lambda a, b: a / b),
)


@pytest.mark.parametrize(("operation", "exact"), PAIR_OPERATIONS)
def test_operations_on_pairs_are_nearly_twice_as_precise(
    operation: Callable[..., tuple[float, float]], exact: Callable[[arb, arb], arb]
) -> None:
    generator = np.random.default_rng(7)
    for _ in range(1000):
        a, b = generator.uniform(0.5, 4.0, 2).tolist()
        a_low, b_low = (generator.uniform(-1, 1, 2) * 2.0**-54).tolist()
        high, low = operation(a, a_low, b, b_low)
        with ctx.workprec(300):
            value = exact(arb(a) + a_low, arb(b) + b_low)
            assert abs((arb(high) + low) / value - 1) < arb(2) ** -100


@pytest.mark.parametrize(
    ("name", "exact", "low", "high", "bound"),
    [
        ("exp_as_pair", arb.exp, -640.0, 700.0, 2.0**-57),
        ("erf_as_pair", arb.erf, -7.0, 7.0, 2.0**-55),
        ("erfc_as_pair", arb.erfc, -30.0, 25.0, 2.0**-54),
        ("expm1_bounded_as_pair", arb.expm1, -640.0, 700.0, 2.0**-62),
        ("log_as_pair", arb.log, 1e-3, 1e3, 2.0**-66),
        ("log1p_as_pair", arb.log1p, -0.99, 1e3, 2.0**-66),
        ("sqrt_as_pair", arb.sqrt, 1e-3, 1e3, 2.0**-102),
        ("sinh_as_pair", arb.sinh, -640.0, 690.0, 2.0**-62),
        ("cosh_as_pair", arb.cosh, -640.0, 690.0, 2.0**-62),
        ("tanh_as_pair", arb.tanh, -40.0, 40.0, 2.0**-62),
        ("sin_as_pair", arb.sin, -1e4, 1e4, 2.0**-61),
        ("cos_as_pair", arb.cos, -1e4, 1e4, 2.0**-61),
        ("atan_as_pair", arb.atan, -1e3, 1e3, 2.0**-61),
        ("asinh_as_pair", arb.asinh, -1e3, 1e3, 2.0**-66),
    ],
)
def test_values_as_pairs_are_normalized_and_more_precise_than_a_float(
    name: str, exact: Callable[[arb], arb], low: float, high: float, bound: float
) -> None:
    function = getattr(_vecmath, name)

    @njit(error_model="numpy")
    def evaluated(x, x_low):
        out = np.empty((x.size, 2))
        for i in range(x.size):
            out[i] = function(x[i], x_low[i])
        return out

    generator = np.random.default_rng(5)
    near = generator.uniform(max(low, -2.0), 2.0, 500)
    x = np.concatenate([generator.uniform(low, high, 500), near, 2.0**-40 * abs(near)])
    x = x[x >= low]
    x_low = x * generator.uniform(-1.0, 1.0, x.size) * 2.0**-54
    pairs = evaluated(x, x_low)
    assert np.array_equal(pairs.sum(axis=1), pairs[:, 0])
    with ctx.workprec(200):
        arguments = zip(x.tolist(), x_low.tolist(), strict=True)
        for (first, second), (head, tail) in zip(arguments, pairs.tolist(), strict=True):
            value = exact(arb(first) + second)
            assert abs((arb(head) + arb(tail) - value) / value) < bound, first


def test_tables_are_what_their_script_writes() -> None:
    assert TABLES.read_text(encoding="utf-8") == coefficients.tables()
