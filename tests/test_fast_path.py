"""What the fast path may keep: sums that cancel along a curve, results that have saturated."""

from __future__ import annotations

import re
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy
from flint import arb
from interpreted import interpreted
from specs import activation

from symact.activation import Activation
from symact.compiled import compile
from symact.fast_roots import patches, trials
from symact.fast_tails import tails
from symact.lower import kernels
from symact.reference import reference
from symact.ulp import FORMATS, ulp_error

x, beta = sympy.symbols("x beta", real=True)
WIDE, NARROW = -1076.0, -151.0


def _found(expression: sympy.Expr, signs: dict[sympy.Symbol, int]) -> list[tuple[str, int, str]]:
    (some,) = tails(expression, x, signs, {x: 0.75, beta: 1.5}, [NARROW])
    return [(str(tail.argument), tail.side, str(tail.form)) for tail in some]


@pytest.mark.parametrize(
    ("expression", "signs", "expected"),
    [
        (1 / (1 + sympy.exp(-x)), {}, [("x", 1, "1"), ("x", -1, "0")]),
        (x / (1 + sympy.exp(-x)), {}, [("x", 1, "x"), ("x", -1, "0")]),
        (x * sympy.erfc(-x / sympy.sqrt(2)) / 2, {}, [("x", 1, "x"), ("x", -1, "0")]),
        (sympy.exp(x) - 1, {x: -1}, [("x", -1, "-1")]),
        (beta * (sympy.exp(x) - 1), {x: -1}, [("x", -1, "-beta")]),
        (x / (1 + x), {x: 1}, [("x", 1, "1")]),
        (sympy.log(1 + sympy.exp(beta * x)) / beta, {beta: 1}, [("beta*x", 1, "x")]),
        (x / (1 + sympy.exp(-beta * x)), {}, [("beta*x", 1, "x")]),
        (x * sympy.exp(-beta * sympy.exp(-x)), {beta: 1}, [("x", 1, "x")]),
        (sympy.sin(x), {}, []),
        (x**2, {}, []),
        (sympy.exp(x) + sympy.exp(-x), {}, []),
        (sympy.exp(-beta * x) + sympy.exp(-x), {}, []),
        (sympy.sqrt(1 + x**2), {x: 1}, []),
    ],
)
def test_tails(
    expression: sympy.Expr, signs: dict[sympy.Symbol, int], expected: list[tuple[str, int, str]]
) -> None:
    assert _found(expression, signs) == expected


SATURATING = [
    1 / (1 + sympy.exp(-x)),
    x / (1 + sympy.exp(-x)),
    sympy.diff(x / (1 + sympy.exp(-x)), x),
    sympy.diff(x * sympy.erfc(-x / sympy.sqrt(2)) / 2, x),
    x * sympy.tanh(sympy.log(1 + sympy.exp(x))),
    sympy.diff(sympy.tanh(x), x, 2),
]


@pytest.mark.parametrize("expression", SATURATING)
def test_beyond_a_threshold_no_rounding_shows(expression: sympy.Expr) -> None:
    function = sympy.lambdify(x, expression, "mpmath")
    for tiny, some in zip(
        (WIDE, NARROW), tails(expression, x, {}, {x: 0.75}, [WIDE, NARROW]), strict=True
    ):
        assert len(some) == 2
        for tail in some:
            for factor in (1, 1.01, 1.5, 2.5):
                at = mpmath.mpf(tail.side * tail.threshold * factor)
                with mpmath.workprec(12_000):
                    exact, taken = function(at), mpmath.mpf(tail.form.subs(x, at))
                    if taken:
                        assert abs(exact / taken - 1) < mpmath.mpf(2) ** -54
                    else:
                        assert abs(exact) < mpmath.mpf(2) ** tiny
                        assert (exact < 0) == tail.is_negative_zero


@pytest.mark.parametrize(
    ("expression", "dtype"), [("x*sigmoid(x)", "float64"), ("x*(1 + erf(x/2))", "float32")]
)
def test_large_inputs_need_no_balls(expression: str, dtype: str) -> None:
    functions = vars(compile(activation(expression)))
    large = np.array([3e3, 1e9, 3e38, np.inf], dtype)
    inputs = np.concatenate([large, -large])
    suffix = "32" if dtype == "float32" else ""
    for function in ("f", "f_derivative"):
        fill = functions[function].__globals__[f"_fill{suffix}_{function}"]
        out = np.empty_like(inputs)
        assert fill(inputs, out) == 0
        assert not np.isnan(out).any()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nan_in_any_argument_is_nan_where_a_derivative_does_not_depend_on_it(dtype: str) -> None:
    parameters = "parameters.k = { default = 0.8 }"
    for expression in ("0.7*x*k*x", "k*x", "x**2 + k", "x*silu(k)"):
        functions = vars(compile(activation(expression, parameters)))
        for name in ("f", "f_derivative", "f_derivative2", "f_derivative_k"):
            values = [np.array([1.5, np.nan], dtype), np.array([0.5, 0.25], dtype)]
            for x, k in (values, values[::-1]):
                assert list(np.isnan(functions[name](x, k))) == [False, True]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nan_in_either_input_is_nan(dtype: str) -> None:
    for expression in ("x - y - x*y", "x*sigmoid(y)", "x*y", "max(x, 0)*tanh(y)"):
        functions = vars(compile(activation(expression, 'inputs = ["x", "y"]')))
        for name in ("f", "f_derivative_x", "f_derivative_y", "f_derivative2_x"):
            values = [np.array([1.5, np.nan], dtype), np.array([0.5, 0.25], dtype)]
            for x, y in (values, values[::-1]):
                assert list(np.isnan(functions[name](x, y))) == [False, True], (expression, name)


def test_what_is_left_of_an_exact_sum_is_a_pair_again() -> None:
    """``1 + k*y`` is exact in pairs; where nearly all cancels, its low part is no small one."""
    spec = 'inputs = ["x", "y"]\nparameters.k = { default = 0.8 }'
    second = vars(compile(activation("erfc(x + y*k*x)", spec)))["f_derivative2_x"]
    x, y, k = 0.75, -0.04999999999999999, 20.0
    with mpmath.workdps(60):
        rest = 1 + mpmath.mpf(k) * mpmath.mpf(y)
        exact = 4 * x * rest**3 * mpmath.exp(-((x * rest) ** 2)) / mpmath.sqrt(mpmath.pi)
        assert abs(second(x, y, k) / exact - 1) < 2.0**-50


CANCELLING = "a*sigmoid(b) + b*sigmoid(a)"


def test_sums_that_cancel_along_a_curve() -> None:
    variable = "a"
    f = activation(CANCELLING, 'inputs = ["a", "b"]')
    function = vars(compile(f))[f"f_derivative_{variable}"]
    generator = np.random.default_rng(0)
    inside, outside = generator.uniform(-6.0, 6.0, (2, 2, 2000))
    signs = np.sign(function(*inside)), np.sign(function(*outside))
    crossing = signs[0] != signs[1]
    inside, outside, sign = inside[:, crossing], outside[:, crossing], signs[0][crossing]
    for _ in range(40):
        middle = (inside + outside) / 2
        same = np.sign(function(*middle)) == sign
        inside, outside = np.where(same, middle, inside), np.where(same, outside, middle)
    steps = np.ldexp(1.0, -generator.integers(1, 40, inside.shape[1]))
    a, b = (inside * (1 + steps))[:, :120]
    assert a.size == 120
    errors = [
        ulp_error(value, reference(f, {"a": p, "b": q}, (variable,)), FORMATS["float64"])
        for value, p, q in zip(function(a, b).tolist(), a.tolist(), b.tolist(), strict=True)
    ]
    assert max(errors) < 4.0


def test_a_condition_holds_where_its_exponentials_overflow() -> None:
    function = compile(activation("max(a*sigmoid(b), b*sigmoid(a))", 'inputs = ["a", "b"]')).f
    a, b = np.array([3.0, -800.0, 2.0, -2000.0]), np.array([1.0, 5.0, -750.0, -1.0])
    with mpmath.workprec(5000):
        expected = [
            float(max(p / (1 + mpmath.exp(-q)), q / (1 + mpmath.exp(-p))))
            for p, q in zip(a, b, strict=True)
        ]
    np.testing.assert_allclose(function(a, b), expected, rtol=1e-15)


@pytest.mark.parametrize(
    ("expression", "function", "exact"),
    [
        ("x**3/(x**2 + sin(x)**2)", "f", lambda u: u**3 / (u**2 + mpmath.sin(u) ** 2)),
        ("abs(x)**1.5*1e20*1e10", "f", lambda u: abs(u) ** 1.5 * mpmath.mpf(10) ** 30),
        ("-sign(x)*abs(x)**1.5", "f_derivative", lambda u: -1.5 * mpmath.sqrt(abs(u))),
        ("sqrt(x**2 + sinh(x)**2)", "f", lambda u: mpmath.hypot(u, mpmath.sinh(u))),
    ],
)
def test_what_underflows_on_the_way_is_not_missed(expression: str, function: str, exact) -> None:
    """Parts that a power of x takes below the normal floats, of results that are far above."""
    kernel = vars(compile(activation(expression)))[function]
    generator = np.random.default_rng(1)
    u = np.concatenate([10.0 ** generator.uniform(-330, -80, 300), [5e-324, 1e-107]])
    u = np.concatenate([u[u > 0], -u[u > 0]])
    values = kernel(u)
    with mpmath.workprec(3000):
        for at, value in zip(u.tolist(), values.tolist(), strict=True):
            right = exact(mpmath.mpf(at))
            ulp = mpmath.ldexp(1, max(mpmath.frexp(right)[1] - 1, -1022) - 52)
            assert abs(value - right) < 2.5 * ulp, at


@pytest.mark.parametrize(
    ("expression", "signs"),
    [
        ("sign(x)*sqrt(abs(x))", (1, -1)),
        ("-sign(x)*log1p(abs(x))", (-1, 1)),
        ("log1p(x**2)*atan(1/x)", (1, -1)),
        ("a*tanh(x) - 2*x + sin(x)**2", (-1, 1)),
        ("where(x > 0, log1p(x)/(1 + x), a*expm1(x)/(1 + x**2))", (1, -1)),
        ("a*(x - tanh(x))**2", (1, 1)),
        ("abs(x)", (1, 1)),
        ("x**2 - a*abs(x)", (-1, -1)),
        ("x*abs(x)", (1, -1)),
        ("abs(0.7*x)*(x/3 - x)", (-1, 1)),
        ("where(x > 2, x - 1, x*x/4) + abs(x)/3", (1, 1)),
    ],
)
def test_a_zero_has_the_sign_of_values_beside_it(expression: str, signs: tuple[int, int]) -> None:
    table = "parameters = { a = { default = 1.25 } }" if "a*" in expression else ""
    function = vars(compile(activation(expression, table)))["f"]
    for dtype in ("float16", "float32", "float64"):
        zeros = function(np.array([0.0, -0.0], dtype))
        assert not zeros.any()
        assert tuple(np.copysign(1.0, zeros)) == signs


@pytest.mark.parametrize(("expression", "signs"), [("abs(x**3)", (1, -1)), ("-abs(x)**3", (-1, 1))])
def test_a_slope_that_is_zero_has_the_sign_of_slopes_beside_it(
    expression: str, signs: tuple[int, int]
) -> None:
    slope = vars(compile(activation(expression)))["f_derivative"]
    for dtype in ("float16", "float32", "float64"):
        zeros = slope(np.array([0.0, -0.0], dtype))
        assert not zeros.any()
        assert tuple(np.copysign(1.0, zeros)) == signs


def test_a_zero_has_the_sign_that_a_parameter_gives_it() -> None:
    table = "parameters = { a = { default = 0.7 } }"
    function = vars(compile(activation("-a*sign(x)*sqrt(abs(x))", table)))["f"]
    for dtype in ("float16", "float32", "float64"):
        for a, signs in ((0.7, [-1, 1]), (-0.7, [1, -1])):
            zeros = function(np.array([0.0, -0.0], dtype), a=a)
            assert not zeros.any()
            assert np.copysign(1.0, zeros).tolist() == signs


def test_products_with_parameters_are_rounded_seldom() -> None:
    table = "parameters = { a = { default = 1.5 }, b = { default = 0.3 }, c = { default = 1.1 } }"
    f = activation("x*exp(-x**2)*a*b*c", table)
    function = vars(compile(f))["f"]
    generator = np.random.default_rng(2)
    worst = 0.0
    for a, b, c in generator.uniform(0.1, 3.0, (10, 3)).tolist():
        x = generator.normal(0.0, 1.5, 100)
        values = function(x, a=a, b=b, c=c)
        for at, value in zip(x.tolist(), values.tolist(), strict=True):
            point = {"x": at, "a": a, "b": b, "c": c}
            worst = max(worst, ulp_error(value, reference(f, point), FORMATS["float64"]))
    assert worst < 2.0


def test_a_polynomial_stands_in_beside_a_root() -> None:
    """Where ``1 + x + exp(x)`` cancels, no pairs are taken, nothing is missed, no digit lost."""
    f = activation("x/(1 + exp(-x))")
    assert "_as_pair" not in _text(f, "f_derivative")
    functions = vars(compile(f))
    root = -1.2784645427610738
    generator = np.random.default_rng(0)
    near = root * (1 + np.ldexp(generator.uniform(-1, 1, 300), -generator.integers(0, 45, 300)))
    out = np.empty_like(near)
    assert not functions["f_derivative"].__globals__["_fill_f_derivative"](near, out)
    with mpmath.workprec(200):
        for at, value in zip(near.tolist(), out.tolist(), strict=True):
            e = mpmath.exp(at)
            exact = e * (1 + e + mpmath.mpf(at)) / (1 + e) ** 2
            assert abs(value - exact) < 4 * np.spacing(abs(float(exact)))


@pytest.mark.parametrize(
    ("center", "width", "expected"),
    [(0.75, 0.25, True), (None, 0.0, False)],
)
def test_windows_and_their_polynomials(center: float | None, width: float, expected: bool) -> None:
    """``exp(x) - exp(3/4)`` beside its root; a guard that fails nowhere asks for nothing."""

    def holds(inputs: np.ndarray) -> np.ndarray:
        if center is None:
            return np.ones(inputs.shape, bool)
        return abs(inputs - center) > width

    found = patches(holds, lambda x: x.exp() - arb(3).exp().root(4), 0)
    assert bool(found) == expected
    for patch in found:
        assert patch.low < 0.5 < 1.0 < patch.high
        assert patch.root[0] == 0.75
        inputs = trials(patch)
        assert inputs.min() > patch.low
        assert inputs.max() < patch.high


def test_an_input_beside_a_constant_needs_no_guard() -> None:
    """Of ``c - y`` all digits are right for any y, though y be the float next to c."""
    f = compile(activation("1/7 - x"))
    for dtype, limit in (("float32", 0.51), ("float64", 1.0)):
        near = np.array([1 / 7], dtype)
        inputs = np.concatenate([np.nextafter(near, 0), near, np.nextafter(near, 1), -near])
        fill = vars(f)["f"].__globals__["_fill32_f" if dtype == "float32" else "_fill_f"]
        out = np.empty_like(inputs)
        assert not fill(inputs, out)
        with mpmath.workprec(300):
            for at, value in zip(inputs.tolist(), out.tolist(), strict=True):
                exact = mpmath.mpf(1) / 7 - mpmath.mpf(at)
                assert abs(value - exact) <= limit * np.spacing(abs(out.dtype.type(exact)))


def test_value_and_derivative_share_an_exponential() -> None:
    f = activation("1/(1 + exp(-x))")
    heads = [f"def _{name}_fast32(x)" for name in ("f", "f_derivative")]
    texts = [_text(f, head[5:].partition("_fast32")[0]).partition(head)[2] for head in heads]
    calls = [set(re.findall(r"_vecmath32\.exp\w*", text.partition("@")[0])) for text in texts]
    signs = [" = -x" in text.partition("@")[0] for text in texts]
    assert calls[0] == calls[1] != set()
    assert signs[0] == signs[1]


def _text(f: Activation, name: str) -> str:
    """The generated source of one kernel."""
    return next(kernel.source for kernel in kernels(f) if kernel.name == name)


@pytest.mark.parametrize(
    ("expression", "table"),
    [
        ("log(cosh(x)) + k*atan(x)", "parameters = { k = { default = 0.3 } }"),
        ("x*tanh(k*softplus(x))", "parameters = { k = { default = 1.5, domain = 'k > 0' } }"),
        ("x + sin(w*x)**2/w", "parameters = { w = { default = 1.7, domain = 'w > 0' } }"),
        ("x/(1 + abs(x)**n)**(1/n)", "parameters = { n = { default = 3.0, domain = 'n > 1' } }"),
        ("sqrt(x**2 + 4) - 2", ""),
    ],
)
def test_ordinary_inputs_need_no_balls_where_sums_of_functions_cancel(
    expression: str, table: str
) -> None:
    f = activation(expression, table.replace("'", '"'))
    functions = vars(compile(f))
    defaults = [parameter.default for parameter in f.parameters]
    x = np.random.default_rng(1).normal(0.0, 3.0, 4000)
    out = np.empty_like(x)
    functions["f"].__globals__["_fill_f"](x, *defaults, out)
    assert np.isnan(out).mean() < 0.002
    errors = [
        ulp_error(value, reference(f, {"x": at, **_named(f)}), FORMATS["float64"])
        for at, value in zip(x[:200].tolist(), out[:200].tolist(), strict=True)
        if value == value
    ]
    assert max(errors) < 2.0


def _named(f: Activation) -> dict[str, float]:
    return {parameter.name: parameter.default for parameter in f.parameters}


def test_roots_of_an_oscillation_far_from_zero() -> None:
    """What x/3 loses in pairs is all there is of its sine where that nearly vanishes."""
    slope = vars(compile(activation("cos(x/3)")))["f_derivative"]
    multiples = np.random.default_rng(1).integers(1, 200_000, 500)
    near = np.array([float(3 * mpmath.pi * int(n)) for n in multiples])
    near = np.concatenate([near, -near, np.nextafter(near, 0.0), -near * (1 + 2.0**-40)])
    with mpmath.workprec(300):
        for x, value in zip(near.tolist(), slope(near).tolist(), strict=True):
            exact = -mpmath.sin(mpmath.mpf(x) / 3) / 3
            assert abs(value - exact) < 2 * np.spacing(abs(float(exact)))


@pytest.mark.parametrize("x", [1.0, 0.1, -1e300, 1e-320, 5e307, -1.7976931348623157e308])
def test_a_sum_of_two_floats_is_right_however_it_cancels(x: float) -> None:
    (kernel,) = interpreted(activation("k - x", "parameters = { k = { default = 1.0 } }"), 0)
    for k in (1.0, 0.1, 1e308):
        assert kernel.guarded((x, k), "float64") == k - x


def test_a_square_less_a_square_needs_no_pairs() -> None:
    (kernel,) = interpreted(activation("1 - x**2"), 0)
    for x in (-1.0, 1.0, 0.999, 1 - 2.0**-53, 1e30):
        found = kernel.guarded((x,), "float64")
        exact = 1 - Fraction(x) ** 2
        assert found is not None
        assert abs(Fraction(found) - exact) <= 2 * Fraction(np.spacing(abs(float(exact))))
        assert found or not np.signbit(found)


def test_a_constant_that_is_no_float_is_rounded_once() -> None:
    (kernel,) = interpreted(activation("x*(x + 3)/7"), 0)
    for x in np.random.default_rng(1).uniform(-9, 9, 300).tolist():
        found, exact = kernel.guarded((x,), "float64"), Fraction(x) * (Fraction(x) + 3) / 7
        assert found is not None
        assert abs(Fraction(found) - exact) <= Fraction(1.51 * np.spacing(abs(float(exact))))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_beyond_the_run_times_sine_the_guard_fails(dtype: str) -> None:
    for expression in ("sin(x)", "x*cos(x)", "1/(2 + sin(x))", "cos(x)**2 - 1"):
        (kernel,) = interpreted(activation(expression), 0)
        assert kernel.guarded((2.0**22,), dtype) is None


def test_a_slope_without_error_may_be_multiplied_up_to_the_largest_float() -> None:
    kernel = compile(activation("where(x > 0, x, k*x)", "parameters = { k = { default = 0.5 } }"))
    largest = np.finfo(float).max
    gradient, x = np.array([largest, -largest, np.inf, np.nan]), np.array([1.0, -1.0, -1.0, 1.0])
    expected = [largest, -largest / 2, np.inf, np.nan]
    np.testing.assert_array_equal(kernel.f_backward(gradient, x), expected)
    np.testing.assert_array_equal(kernel.f_backward(gradient, -abs(x), 0.0), [0, -0.0, 0, np.nan])
