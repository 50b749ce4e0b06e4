"""Properties: golden values, brute force on functions of a user's kind, honest gaps."""

from __future__ import annotations

from fractions import Fraction

import pytest
import specs
import sympy
from flint import arb, ctx, fmpq

import symact
from symact.meaning import branches
from symact.numeric import ball
from symact.plain import plain
from symact.properties import Value
from symact.properties import properties as properties_of
from symact.properties.curve import Clock, Curve
from symact.properties.expansion import Expansions, TooNear, TooShort
from symact.properties.phrases import GROUPS, PHRASES, STANDINGS, TITLES
from symact.properties.points import LEFT, RIGHT
from symact.properties.study import Study
from symact.properties.swings import swings
from symact.properties.text import lines
from symact.reference import evaluate

CATALOG = {activation.name: activation for activation in symact.load()}


@pytest.fixture(scope="module")
def found():
    return {name: CATALOG[name].properties() for name in ("silu", "gelu", "mish")}


@pytest.mark.parametrize(
    ("name", "minimum", "at", "steepest", "there"),
    [
        ("silu", "-0.278464542761", "-1.27846454276", "1.09983932013", "2.399357281"),
        ("gelu", "-0.16997120748", "-0.751791524694", "1.12890414519", "sqrt(2)"),
        ("mish", "-0.308843413017", "-1.19243121452", "1.08849816125", "1.490571179"),
    ],
)
def test_golden_values(found, name, minimum, at, steepest, there):
    """From `DERIVATIONS.md`, section 4: computed elsewhere."""
    (extremum,) = found[name]["extrema"].facts
    assert extremum.phrase == "global_minimum"
    (place,) = extremum["where"]
    assert agrees(extremum["value"], minimum)
    assert agrees(place.low, at)
    (bound,) = found[name]["lipschitz"].facts
    assert bound.phrase == "supremum_attained"
    assert agrees(bound["value"], steepest)
    (place,) = bound["where"]
    assert agrees(place.low, there)


def agrees(value: Value, text: str) -> bool:
    """Whether a proven enclosure rounds to the digits of a text."""
    if not text[-1].isdigit():
        return plain(value.exact) == text
    digits = len(text.lstrip("-0.").replace(".", ""))
    half = Fraction(1, 2) / 10 ** (len(text.partition(".")[2]))
    return digits > 5 and abs(value.lower - Fraction(text)) <= half


def test_every_property_has_a_title_and_every_phrase_is_known(found):
    for properties in found.values():
        assert [item.id for item in properties] == [id for id in TITLES if id in properties.ids]
        for item in properties:
            assert item.standing in STANDINGS
            assert TITLES[item.id][0] in GROUPS
            assert {fact.phrase for fact in item.facts} <= set(PHRASES)
        assert max(map(len, lines(properties))) <= 80


EXPANDED = [
    "1/(1 + exp(-x))", "x*tanh(log(1 + exp(x)))", "x*(1 + erf(x/sqrt(2)))/2", "exp(-exp(-x))",
    "x*log(1 + x**2)", "asinh(x)*atan(x)", "sqrt(x**2 + x + 3) - x", "exp(-x**2)*(x**3 - x)",
    "x*erfc(x)", "sinh(x)/cosh(2*x)", "log(1 + exp(x)) - x", "x**2*exp(-sqrt(x**2 + 1))",
    "1/log(2 + x**2)", "(1 + 1/(1 + x**2))**5", "x*sin(1/(1 + x**2))", "cos(x)/x + 1",
    "log(cosh(x))/x", "tanh(x)**7 - 1", "x*(exp(1/(x**2 + 1)) - 1)",
]  # fmt: skip


@pytest.mark.parametrize("side", [-1, 1])
@pytest.mark.parametrize("formula", EXPANDED)
def test_an_expansion_encloses_the_function_beyond_its_start(formula, side, tmp_path):
    """At many points, against ball arithmetic on the definition, for several lengths."""
    path = tmp_path / "user.toml"
    path.write_text(f'[user]\nexpression = "{formula}"\n')
    (activation,) = symact.load(path)
    (expression,) = {branch.expression for branch in branches(activation)}
    x = sympy.Symbol("x", real=True)
    curve = Curve(expression, x, LEFT, RIGHT, Clock(20))
    for length in (2, 3, 8):
        for start in (6, 24, 200):
            algebra = Expansions(start, length)
            with ctx.workprec(300):
                try:
                    terms = curve.expand(expression, side, algebra)
                except (TooNear, TooShort):
                    continue
                for far in (1, Fraction(9, 8), Fraction(17, 3), 40):
                    at = start * Fraction(far)
                    enclosed = sum((c.ball * value_at(m, at) for m, c in terms), arb(0))
                    true = evaluate(activation.definition, {"x": side * at})
                    assert enclosed.overlaps(true), (start, length, at)
                    assert algebra.start == start
    assert terms


def value_at(monomial, at):
    """A monomial at a point."""
    x = arb(fmpq(at.numerator, at.denominator))
    exponent = sum(
        (ball(c, {}) * value_at(m, at) for m, c in monomial.exponent),
        x.log() * real(monomial.power) + x.log().log() * real(monomial.log_power),
    )
    return exponent.exp()


def real(value):
    return arb(fmpq(value.numerator, value.denominator))


def test_what_cannot_be_decided_is_not_guessed(tmp_path):
    """``x*cos(x)`` turns infinitely often: where and how is not known, only how far it goes."""
    path = tmp_path / "user.toml"
    path.write_text('[user]\nexpression = "x*cos(x)"\n')
    (activation,) = symact.load(path)
    properties = activation.properties()
    for id in ("roots", "extrema", "monotonicity", "limits", "period"):
        assert properties[id].standing == "undetermined"
        assert not properties[id].facts
    assert properties["symmetry"].facts[0].phrase == "odd"
    assert "not determined" in str(properties)


def test_no_time_leaves_everything_undetermined_but_what_needs_none():
    from symact.properties import properties

    found = properties(CATALOG["mish"], seconds=0)
    assert found["range"].standing == "undetermined"
    assert found["lipschitz"].standing == "undetermined"


@pytest.mark.parametrize("name", ["softmax", "glu"])
def test_functions_of_more_than_one_number_are_refused(name):
    with pytest.raises(symact.SymactError, match=f"{name}: properties are those of an elementwise"):
        CATALOG[name].properties()


@pytest.mark.parametrize(
    ("lower", "upper", "text"),
    [
        ("1/3", "1/3", "0.333333333333"),
        ("1/2", "1/2", "0.5"),
        ("1/2", "0.5000000000000001", "0.500000000000"),
        ("0.12344", "0.12346", "0.123"),
        ("-1e-30", "2e-30", "0 +- 2e-30"),
        ("1e20", "1e20", "1e+20"),
        ("0", "0", "0"),
        ("-123456789012345", "-123456789012345", "-1.23456789012e+14"),
    ],
)
def test_only_proven_digits_are_printed(lower, upper, text):
    assert Value(Fraction(lower), Fraction(upper)).decimal() == text


def test_holes_of_the_domain_are_no_place_for_claims(tmp_path):
    """``log(x)`` and ``(1 - x**2)**1.5`` have no values where their mirror images have some."""
    path = tmp_path / "user.toml"
    path.write_text('[user]\nexpression = "log(x)"\n[cap]\nexpression = "(1 - x**2)**1.5"\n')
    logarithm, cap = (activation.properties() for activation in symact.load(path))
    (domain,) = logarithm["domain"].facts[0]["set"]
    assert (domain.low.lower, domain.low_closed, domain.high.infinite) == (0, False, True)
    assert logarithm["lipschitz"].facts[0].phrase == "unbounded"
    assert cap["lipschitz"].standing == "undetermined"
    assert logarithm["symmetry"].standing == "undetermined"
    assert cap["smoothness"].standing == "undetermined"


def test_what_holds_at_smooth_borders_of_branches(tmp_path):
    """A cubic spline is steepest bent where two pieces meet; a filled gap is no kink."""
    path = tmp_path / "user.toml"
    path.write_text("""
[spline]
expression = "where(abs(x) < 1, 2/3 - x**2 + abs(x)**3/2, where(abs(x) < 2, (2 - abs(x))**3/6, 0))"
[filled]
expression = "where(x == 0, 1, x/expm1(x))"
""")
    spline, filled = (activation.properties() for activation in symact.load(path))
    assert spline["curvature_bound"].facts[0].phrase == "supremum_attained"
    assert [fact.phrase for fact in filled["kinks"].facts] == ["bend_at_least"]


@pytest.mark.parametrize(
    "formula", ["sin(asinh(0.7*x))", "cos(x**2)", "sin(x)*x", "sin(x) + sin(E*x)"]
)
def test_not_all_that_is_made_of_sines_is_periodic(formula, tmp_path):
    path = tmp_path / "user.toml"
    path.write_text(f'[user]\nexpression = "{formula}"\n')
    (activation,) = symact.load(path)
    assert not any(fact.values for fact in activation.properties()["period"].facts)


@pytest.mark.parametrize(
    ("text", "order", "found"),
    [
        ("x*cos(x)", 0, True),
        ("x*cos(x)", 2, True),
        ("exp(x)*sin(2*x + 1) - x**3", 0, True),
        ("x*sin(x/3)*cos(x/2) + 5", 0, True),
        ("x**2*(2 + cos(x))", 0, False),  # of one sign
        ("x**2*(2 + cos(x))", 1, True),
        ("x + sin(x)**2", 0, False),
        ("sin(x)/(1 + x**2)", 0, False),
        ("x*cos(x**2)", 0, False),  # not decided: no phase is equal at even steps
        ("x*cos(x)*sin(sqrt(2)*x)", 0, False),  # nor here
    ],
)
def test_what_swings_beyond_all_bounds_takes_every_value(text, order, found):
    study = Study(specs.activation(text), 20.0)
    assert swings(study, order) is found


def test_properties_of_a_function_that_swings():
    found = {one.id: one for one in properties_of(specs.activation("x*cos(x)"), 5.0)}
    ((_, (whole,)),) = found["range"].facts[0].values
    assert (float(whole.low), float(whole.high)) == (-float("inf"), float("inf"))
    assert found["range"].standing == "proved"
    assert [fact.phrase for fact in found["lipschitz"].facts] == ["unbounded"]
    assert [fact.phrase for fact in found["injectivity"].facts] == ["no"]
