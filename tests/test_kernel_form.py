"""Normal forms, Taylor expansions and the choice among them: equal, and free of cancellation."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from flint import ctx
from specs import activation

from symact.differentiate import differentiate
from symact.lower import kernels
from symact.meaning import flatten, symbols_of
from symact.normal_form import TooLarge, normal_form
from symact.numeric import ball
from symact.points import in_domain, line, parameter_sets, sample
from symact.reference import reference
from symact.stabilize import RUN_TIME_PRECISION, regimes, region, stabilize
from symact.taylor import NoExpansion, taylor

x = sympy.Symbol("x", real=True)
a, b = sympy.symbols("a b", real=True)
EXPRESSIONS = [
    "1/(1 + exp(-x))",
    "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
    "x*tanh(log(1 + exp(x)))",
    "log(cosh(x))",
    "x*atan(exp(x)) + erf(x)",
    "1 - exp(-exp(x))",
    "(x + sqrt(x**2 + 4))/2",
    "log(log(1 + exp(x)) + 1)",
    "x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))/2",
    "(1 + x**2)**0.3",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
@pytest.mark.parametrize("order", [0, 1, 2])
def test_every_form_is_equal_to_the_definition(expression: str, order: int) -> None:
    f = activation(expression)
    (branch,) = flatten(differentiate(f, ("x",) * order).decision)
    symbol = symbols_of(f)["x"]
    forms = [normal_form(branch.expression)]
    forms += [normal_form(branch.expression, r) for r in regimes(symbol, {symbol: 0.75})]
    for at in (-3.5, -0.125, 0.25, 4.0):
        exact = reference(f, {"x": at}, ("x",) * order)
        with ctx.workprec(200):
            values = [ball(form, {symbol: at}) for form in forms]
        # A form that holds for one sign says nothing for the other; it never says something wrong.
        assert all(value.is_nan() or value.overlaps(exact) for value in values)
        assert not all(value.is_nan() for value in values)


@pytest.mark.parametrize(
    ("expression", "regime", "expected"),
    [
        (1 / (1 + sympy.exp(-x)), None, "exp(x)/(exp(x) + 1)"),
        (sympy.diff(sympy.tanh(x), x), None, "4*exp(x)**2/(exp(x)**2 + 1)**2"),
        (sympy.log(1 + sympy.exp(x)), 0, "x + log1p(exp(-x))"),
        (1 + sympy.erf(x), 1, "erfc(-x)"),
        (sympy.exp(x) - 1, 2, "expm1(x)"),
        (x + sympy.sqrt(x**2 + 4), 1, "where_positive(-4/(x*(sqrt(1 + 4/x**2) + 1)), -x)"),
    ],
)
def test_what_dominates_cancels(expression: sympy.Expr, regime: int | None, expected: str) -> None:
    chosen = None if regime is None else list(regimes(x, {x: 0.75}))[regime]
    assert str(normal_form(expression, chosen)) == expected


def test_an_expression_without_bound_is_refused() -> None:
    with pytest.raises(TooLarge):
        normal_form(sum(sympy.exp(x**k) / (k + x) for k in range(1, 200)))


@pytest.mark.parametrize(
    ("expression", "first", "coefficients"),
    [
        # Abramowitz & Stegun 4.5.64, 4.3.65, 7.1.5
        (x - sympy.tanh(x), 3, ["1/3", "0", "-2/15", "0", "17/315"]),
        (sympy.sin(x) / x, 0, ["1", "0", "-1/6", "0", "1/120"]),
        (sympy.erf(x) * sympy.sqrt(sympy.pi), 1, ["2", "0", "-2/3", "0", "1/5"]),
        (sympy.sqrt(1 + x**2) - 1, 2, ["1/2", "0", "-1/8", "0", "1/16"]),
        (sympy.asinh(x), 1, ["1", "0", "-1/6", "0", "3/40"]),
    ],
)
def test_taylor(expression: sympy.Expr, first: int, coefficients: list[str]) -> None:
    k, found = taylor(expression, x, first + 5, {x: 0.5})
    assert (k, [str(c) for c in found]) == (first, coefficients)


@pytest.mark.parametrize(
    "expression",
    [
        x * sympy.erf(a * sympy.log(1 + sympy.exp(b * x))),
        sympy.tanh(a + x) - sympy.tanh(a),
        sympy.exp(b * x) / (1 + sympy.exp(a + x)),
        sympy.sin(a * x) * sympy.sqrt(1 + b**2 + x) / x,
        sympy.atan(a + b * x) * sympy.erfc(x - a),
        (1 + x) ** a * sympy.cosh(b + x),
    ],
)
def test_coefficients_in_parameters(expression: sympy.Expr) -> None:
    """Against mpmath's expansion of the expression at values of the parameters."""
    at = {a: sympy.Rational(7, 5), b: sympy.Rational(-3, 4)}
    first, found = taylor(expression, x, 6, {a: 1.4, b: -0.75, x: 0.5})
    with mpmath.workdps(60):
        numeric = sympy.lambdify(x, expression.xreplace(at), "mpmath")
        size = mpmath.mpf("1e-8")
        value = numeric(size)
        total = sum(
            mpmath.mpf(str(c.xreplace(at).evalf(50))) * size ** (first + k)
            for k, c in enumerate(found)
        )
        assert abs(value - total) < 100 * size ** (first + len(found))


@pytest.mark.parametrize("expression", [1 / x, sympy.log(x), sympy.sqrt(x), sympy.Abs(x)])
def test_no_taylor_expansion(expression: sympy.Expr) -> None:
    with pytest.raises(NoExpansion):
        taylor(expression, x, 8, {x: 0.5})


@pytest.mark.parametrize("expression", ["x - tanh(x)", "log(1 + exp(x))", "x*exp(-exp(-x))"])
def test_the_forms_together_are_accurate_everywhere(expression: str) -> None:
    f = activation(expression)
    names = symbols_of(f)
    for order in (0, 1, 2):
        (branch,) = flatten(differentiate(f, ("x",) * order).decision)
        where = region((), sample(f), names, f.inputs)
        form = stabilize(branch.expression, where)
        assert form.unresolved == ()
        for at in line(4):
            exact = reference(f, {"x": at}, ("x",) * order)
            with ctx.workprec(RUN_TIME_PRECISION):
                values = [ball(candidate, {names["x"]: at}) for candidate in form.forms]
            assert any(value.overlaps(exact) for value in values)


def test_parameters_are_tried_within_their_domain() -> None:
    f = activation(
        "x*beta", "parameters.beta = { default = 1.0, domain = 'beta > 0 and beta < 2' }"
    )
    sets = parameter_sets(f.parameters)
    assert sets[0] == {"beta": 1.0}
    assert len(sets) == 4
    assert all(0 < values["beta"] < 2 for values in sets)
    assert not in_domain(f.parameters, {"beta": 2.0})


def test_kernels_are_the_same_text_every_time() -> None:
    f = activation("max(x, a*x) + exp(-x**2)", "parameters.a = { default = 0.1 }")
    assert kernels(f) == kernels(f)


def test_a_name_decides_nothing() -> None:
    ours, theirs = (activation("x*tanh(log(1 + exp(x)))", name=name) for name in ("quorn", "zebra"))
    texts = ["".join(k.source for k in kernels(f)).replace(f.name, "f") for f in (ours, theirs)]
    assert texts[0] == texts[1]


def test_a_kernel_says_where_it_is_slow() -> None:
    # exp(-e^x) - 1 + e^x ~ e^(2x)/2 for x -> -oo: an unbounded cancellation that no rule knows
    f = activation("exp(-exp(x)) - 1 + exp(x)")
    assert any("Slow in places" in kernel.doc for kernel in kernels(f))


def test_a_logarithm_of_half_a_sum_is_taken_near_one() -> None:
    """``log((2 - erfc(x))/2)`` is ``log1p(-erfc(x)/2)``, although its argument has a factor 1/2."""
    x = sympy.Symbol("x", real=True)
    form = normal_form(sympy.log(1 - sympy.erfc(x) / 2))
    assert form == sympy.Function("log1p")(-sympy.Function("erfc")(x) / 2)
