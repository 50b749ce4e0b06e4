"""Closed forms: the textbook's own from the definitions, and every one of them right.

Right is judged by ball arithmetic on power series of the definition, which no formula here has
been through.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

import pytest
from catalog import CORE, checked
from flint import ctx
from hypothesis import given, settings
from hypothesis import strategies as st
from specs import activation as activation_of

from symact.activation import Activation
from symact.arrange import arrange
from symact.closed_form import Case, Derivation, closed_form
from symact.plain import plain
from symact.reference import evaluate
from symact.shown import Atom
from symact.spec import load_catalog, load_text, parse
from symact.tree import TRUE, Apply, Node, Number, Symbol, integer, rational

OWN = """
[dip]
expression = "x - k*tanh(x)"
parameters.k = { default = 0.3, domain = "k > 0" }
[wave]
expression = "dip(x)*sigmoid(leaky_relu(x))"
[crest]
expression = "exp(-a*wave(x)**2) + b*softplus(dip(x, 0.7))"
parameters = { a = { default = 0.1, domain = "a > 0" }, b = { default = -1.5 } }
[knot]
expression = "softplus(x*(1 - x/(1 + x**2)) + b - b)*tanh(exp(-x**2))*atan(sinh(x)) + abs(dip(x))"
parameters.b = { default = 0.5 }
[lip]
expression = "max(tanh(x), k*x)"
parameters.k = { default = 0.3, domain = "k > 0" }
[ripple]
expression = "x*sigmoid(b*x) + c*exp(-x**2/(1 + x**2))*tanh(lip(x))"
parameters = { b = { default = 1.0, domain = "b > 0" }, c = { default = 0.5 } }
[xatan]
expression = "x*atan(exp(x))"
[gompertz]
expression = "exp(-exp(-x))"
[logcosh]
expression = "log(cosh(x))"
[xerfc]
expression = "x*erfc(-x)/2"
[three]
expression = "Piecewise((exp(x), x < 0), (1 + x, x < 1), (2*x, True))"
[root]
expression = "sqrt(x**2 + b)"
[root.parameters]
b = { default = 1.0, domain = "b > 0" }
[glu]
inputs = ["a", "b"]
expression = "a*sigmoid(b)"
[gaussian]
expression = "exp(-x**2)"
[tanhshrink]
expression = "x - tanh(x)"
[arctan]
expression = "atan(x)"
[isru]
expression = "x/sqrt(1 + a*x**2)"
[isru.parameters]
a = { default = 1.0, domain = "a > 0" }
[tanh_ratio]
expression = "sinh(x)/cosh(x)"
[gate]
expression = "where(x >= 0, x*sigmoid(x), (exp(x) - 1)*sigmoid(x))"
[quick_gelu]
expression = "x*sigmoid(1.702*x)"
[named_f]
inputs = ["f"]
expression = "f*sigmoid(f)"
[mixture]
expression = "a*x**5 + b*sin(x)*exp(-x**2) + atan(x**3)"
[mixture.parameters]
a = { default = 1.0 }
b = { default = 1.0 }
[softclip]
expression = "log((1 + exp(p*x))/(1 + exp(p*(x - 1))))/p"
[softclip.parameters]
p = { default = 2.0, domain = "p > 0" }
[shifted]
expression = "log1p((x - k)**2) + k"
[shifted.parameters]
k = { default = 0.5 }
[witch]
expression = "x/(1 + x**2) + 0.7*x - expm1(x/3)"
[bell]
expression = "sqrt(1 + (2*x)**2)/(1 + (x/3)**2)"
[damped]
expression = "sign(x)*(sqrt(abs(x) + 1) - 1)*exp(-abs(x)/s) + x/9"
[damped.parameters]
s = { default = 3.0, domain = "s > 0" }
[gap]
expression = "log(cosh(x)) - x**2/(2*c + abs(x))"
[gap.parameters]
c = { default = 1.0, domain = "c > 0" }
[nested]
expression = "(k*x - 1)*(x + k/(1 + x**2))"
[nested.parameters]
k = { default = 0.5 }
[half]
expression = "where(x > 0, x**p, 0)"
[half.parameters]
p = { default = 2.0, domain = "p > 1" }
[bump]
expression = "where(x**2 < 1, exp(-1/(1 - x**2)), 0)"
[power]
expression = "log(1 + abs(x)**p)*sign(x)"
[power.parameters]
p = { default = 2.0, domain = "p > 1" }
[own_constant]
expression = "x*sigmoid(-k) + x"
[own_constant.parameters]
k = { default = 1.5, domain = "k > 0" }
[bisquare]
expression = "where(abs(x) < c, c**2/6*(1 - (1 - (x/c)**2)**3), c**2/6)"
[bisquare.parameters]
c = { default = 4.685, domain = "c > 0" }
[floor_of_exp]
expression = "max(exp(x) - 1, -0.9)"
[valley]
expression = "max(min(x, 2), -1) + 0.1*abs(x - 3)"
[signed_log]
expression = "sign(x)*log(1 + abs(x))"
"""

TEXTBOOK = {
    ("sigmoid", "x"): "f*(1 - f)",
    ("sigmoid", "x", "x"): "f*(1 - f)*(1 - 2*f)",
    ("tanh", "x"): "1 - f**2",
    ("tanh", "x", "x"): "-2*f*(1 - f**2)",
    ("tanh_ratio", "x"): "1 - f**2",
    ("softplus", "x"): "sigmoid(beta*x)",
    ("softplus", "beta"): "(x*sigmoid(beta*x) - f)/beta",
    ("logsigmoid", "x"): "1 - sigmoid(x)",
    ("silu", "x"): "f + sigmoid(x)*(1 - f)",
    ("swish", "x"): "beta*f + sigmoid(beta*x)*(1 - beta*f)",
    ("swish", "beta"): "f*(x - f)",
    ("mish", "x"): "tanh(softplus(x)) + sigmoid(x)*(x - f*tanh(softplus(x)))",
    ("gelu", "x"): "Phi(x) + x*phi(x)",
    ("gelu", "x", "x"): "phi(x)*(2 - x**2)",
    ("gelu_tanh", "x"): "(1 + t)/2 + u'*f*(1 - t)",
    ("gaussian", "x"): "-2*x*f",
    ("tanhshrink", "x"): "tanh(x)**2",
    ("softsign", "x"): "(1 - abs(f))**2",
    ("arctan", "x"): "1/(1 + x**2)",
    ("isru", "x"): "1/(1 + a*x**2)**(3/2)",
    ("elu", "x"): "1 if x > 0; f + alpha if x < 0",
    ("celu", "x"): "1 + f/alpha if x < 0; 1 if x > 0",
    ("leaky_relu", "x"): "alpha if x < 0; 1 if x > 0",
    ("relu", "x"): "1 if x > 0; 0 if x < 0",
    ("hardsigmoid", "x"): "0 if x < -3 or x > 3; 1/6 if -3 < x and x < 3",
    ("hardtanh", "x"): "0 if x < min_val or x > max_val; 1 if min_val < x and x < max_val",
    ("step", "x"): "0",
    ("elliott", "x"): "1/(2*(1 + abs(x))**2)",
    ("rational", "a1"): "x/(1 + abs(b1*x) + abs(b2*x**2))",
    ("identity", "x"): "1",
    ("relu", "x", "x"): "0",
    ("pflu", "x", "x"): "(2 - x**2)/(2*(1 + x**2)**(5/2))",
    ("squareplus", "x", "x"): "b/(2*(x**2 + b)**(3/2))",
    ("hard_elish", "x", "x"): (
        "0 if x < -1 or x > 1; exp(x)*(3 + x)/2 if -1 < x and x < 0; 1 if 0 < x and x < 1"
    ),
}

OWN_FORMS = {
    ("crest", "x"): "b*sigmoid(dip(x, 0.7))*(3 + 7*tanh(x)**2)/10"
    " - 2*a*sigmoid(leaky_relu(x))*wave(x)*exp(-a*wave(x)**2)*(1 + fl(0.01)*dip(x)"
    "*(1 - sigmoid(leaky_relu(x))) - fl(0.3)*(1 - tanh(x)**2)) if x < 0; "
    "b*sigmoid(dip(x, 0.7))*(3 + 7*tanh(x)**2)/10"
    " - 2*a*sigmoid(leaky_relu(x))*wave(x)*exp(-a*wave(x)**2)*(1 + dip(x)"
    "*(1 - sigmoid(leaky_relu(x))) - fl(0.3)*(1 - tanh(x)**2)) if x > 0",
    ("crest", "a"): "-exp(-a*wave(x)**2)*wave(x)**2",
    ("crest", "b"): "softplus(dip(x, 0.7))",
    ("xatan", "x"): "atan(exp(x)) + x*exp(x)/(1 + exp(2*x))",
    ("gompertz", "x"): "f*exp(-x)",
    ("logcosh", "x"): "tanh(x)",
    ("logcosh", "x", "x"): "1 - tanh(x)**2",
    ("xerfc", "x"): "erfc(-x)/2 + x*exp(-x**2)/sqrt(pi)",
    ("three", "x"): "f if x < 0; 1 if 0 < x and x < 1; 2 if x > 1",
    ("root", "x"): "x/f",
    ("root", "b"): "1/(2*f)",
    ("glu", "a"): "sigmoid(b)",
    ("glu", "b"): "f*(1 - sigmoid(b))",
    ("quick_gelu", "x"): "1.702*f + sigmoid(1.702*x)*(1 - 1.702*f)",
    ("named_f", "f"): "y + sigmoid(f)*(1 - y)",
    ("softclip", "x"): "sigmoid(p*x) - sigmoid(p*(x - 1))",
    ("witch", "x"): "11/30 + (1 - x**2)/(1 + x**2)**2 - expm1(x/3)/3",
    ("bell", "x", "x"): (
        "18*sqrt(1 + (2*x)**2)*(153 + 16*x**6 - 105*x**2 - 414*x**4)"
        "/((9 + x**2)**3*(1 + 4*x**2)**2)"
    ),
    ("damped", "x"): (
        "1/9 + exp(-abs(x)/s)/(2*sqrt(abs(x) + 1)) - exp(-abs(x)/s)*(sqrt(abs(x) + 1) - 1)/s"
    ),
    ("gap", "x", "x"): "1 - tanh(x)**2 - 8*c**2/(2*c + abs(x))**3",
    ("gap", "c"): "2*x**2/(2*c + abs(x))**2",
    ("nested", "x"): "2*k*x + k*(x*(2 - k*x) + k)/(1 + x**2)**2 - 1",
    ("shifted", "x"): "2*(x - k)/(1 + (x - k)**2)",
    ("shifted", "x", "x"): "2*(1 - (x - k)**2)/(1 + (x - k)**2)**2",
    ("shifted", "k"): "1 + 2*(k - x)/(1 + (x - k)**2)",
    ("half", "p"): "f*log(x) if x > 0; 0 if x < 0",
    ("bump", "x", "x"): "-2*f*(1 - 3*x**4)/(1 - x**2)**4",
    ("own_constant", "x"): "1 + sigmoid(-k)",
    ("own_constant", "k"): "-x*sigmoid(-k)*(1 - sigmoid(-k))",
    ("bisquare", "x"): "0 if x < -c or x > c; x*(1 - (x/c)**2)**2 if -c < x and x < c",
    ("floor_of_exp", "x"): "0 if x < -log(10); exp(x) if x > -log(10)",
    ("valley", "x"): "-1/10 if x < -1 or 2 < x and x < 3; 9/10 if -1 < x and x < 2; 1/10 if x > 3",
    ("signed_log", "x"): "1/(1 + abs(x))",
    ("power", "x"): "p*abs(x)**(p - 1)/(1 + abs(x)**p)",
}


@cache
def activations() -> Mapping[str, Activation]:
    return {a.name: a for a in (*parse(load_catalog()), *parse(load_text(OWN)))}


def shown(cases: tuple[Case, ...]) -> str:
    return "; ".join(
        plain(case.form.tree) + ("" if case.condition == TRUE else f" if {plain(case.condition)}")
        for case in cases
    )


@pytest.mark.parametrize("key", [*TEXTBOOK, *OWN_FORMS], ids="-".join)
def test_the_form_people_write(key: tuple[str, ...]) -> None:
    name, *variables = key
    wanted = (TEXTBOOK | OWN_FORMS)[key]
    assert shown(closed_form(activations()[name], tuple(variables))) == wanted


def wanted_derivatives() -> Iterator[tuple[str, tuple[str, ...]]]:
    unsampled = {spec.name for spec in load_catalog()} - set(checked())
    for name, activation in activations().items():
        if name not in unsampled:
            for variable in activation.arguments:
                yield name, (variable,)
            yield name, (activation.inputs[0],) * 2


SIZES = [Fraction(n, 8) for n in (-97, -41, -30, -19, -11, -6, -3, -1, 1, 2, 5, 7, 13, 21, 35, 99)]


def points(activation: Activation) -> Iterator[dict[str, Fraction]]:
    for index, size in enumerate(SIZES):
        others = {name: SIZES[(index + 5) % len(SIZES)] for name in activation.inputs[1:]}
        yield {activation.inputs[0]: size, **others} | {
            p.name: Fraction(p.default) * Fraction(9 + index, 9) for p in activation.parameters
        }


@pytest.mark.parametrize(("name", "variables"), list(wanted_derivatives()), ids=str)
def test_every_form_is_the_derivative(name: str, variables: tuple[str, ...]) -> None:
    activation = activations()[name]
    cases = closed_form(activation, variables)
    reached = [False] * len(cases)
    with ctx.workprec(300):
        for point in points(activation):
            true = evaluate(activation.definition, point, variables[0], len(variables))
            applying = [i for i, case in enumerate(cases) if holds(case.condition, point)]
            assert len(applying) == 1
            value = evaluate(cases[applying[0]].form.definition, point)
            assert value.overlaps(true)
            assert float((value - true).rad()) <= 1e-40
            reached[applying[0]] = True
    if name in {*CORE, *(spec.name for spec in load_text(OWN))}:
        assert all(reached), "some region has no point"
    assert any(reached)


def holds(condition: Node, point: Mapping[str, Fraction]) -> bool:
    cases = (Apply("case", (integer(1), condition)), Apply("case", (integer(0), TRUE)))
    return bool(evaluate(Apply("piecewise", cases), point) == 1)


def test_labels_are_explained_in_terms_of_each_other() -> None:
    (case,) = closed_form(activations()["gelu_tanh"], ("x",))
    assert {plain(label.node): plain(label.written) for label in case.form.labels} == {
        "u": "sqrt(2/pi)*(x + 0.044715*x**3)",
        "u'": "sqrt(2/pi)*(1 + 0.134145*x**2)",
        "f": "x*(1 + t)/2",
        "t": "tanh(u)",
    }


def test_textbook_names_come_with_their_latex_and_definition() -> None:
    (case,) = closed_form(activations()["gelu"], ("x",))
    names = {
        plain(label.node): (label.latex, plain(label.definition)) for label in case.form.labels
    }
    assert names == {
        "Phi(x)": (r"\Phi", "(1 + erf(x/sqrt(2)))/2"),
        "phi(x)": (r"\varphi", "exp(-x**2/2)/sqrt(2*pi)"),
    }


def test_how_a_form_was_found_is_told() -> None:
    assert closed_form(activations()["sigmoid"], ("x",))[0].form.method == "elimination"
    assert closed_form(activations()["arctan"], ("x",))[0].form.method == "explicit"


def test_long_literals_are_kept_as_they_were_written() -> None:
    text = shown(closed_form(activations()["selu"], ("x",)))
    scale, alpha = "1.0507009873554804934193349852946", "1.6732632423543772848170429916717"
    assert text == f"{scale} if x > 0; f + {scale}*{alpha} if x < 0"


def test_a_function_outside_the_algebra_gets_its_plain_derivative() -> None:
    (activation,) = parse(load_text('[deep]\nexpression = "(1 + x**2)**90 * exp(x)"'))
    (case,) = closed_form(activation, ("x",))
    assert case.form.method == "explicit"
    point = {"x": Fraction(1, 3)}
    with ctx.workprec(300):
        true = evaluate(activation.definition, point, "x", 1)
        assert evaluate(case.form.definition, point).overlaps(true)


@pytest.mark.parametrize(
    ("expression", "labels"),
    [
        ("exp(-3*x)", {"sigmoid(3*x)"}),
        ("sinh(x)*x", {"tanh(x)"}),
        ("cosh(2*x)*x", {"tanh(2*x)"}),
        ("x*erf(x/sqrt(2))", {"Phi(x)", "phi(x)"}),
        ("x*erfc(-x/sqrt(2))", {"Phi(x)", "phi(x)"}),
    ],
)
def test_every_textbook_name_is_offered_where_it_belongs(expression: str, labels: set[str]) -> None:
    (activation,) = parse(load_text(f'[own]\nexpression = "{expression}"'))
    (smooth,) = Derivation(activation, ("x",)).smooth
    assert labels <= {plain(name.label) for name in smooth.names}


ATOMS = tuple(Atom(Symbol(name), 1, 1) for name in "abc")
EXPONENTS = st.tuples(*[st.integers(-1, 3)] * 3)
NONNEGATIVE = st.tuples(*[st.integers(0, 2)] * 3)
COEFFICIENTS = st.fractions(-20, 20, max_denominator=12).filter(bool)
VALUES = {"a": Fraction(3, 7), "b": Fraction(-5, 3), "c": Fraction(11, 2)}


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(EXPONENTS, COEFFICIENTS, min_size=1, max_size=7))
def test_arranging_a_polynomial_keeps_its_value(terms: dict[tuple[int, ...], Fraction]) -> None:
    tree = arrange(terms, {(0, 0, 0): Fraction(1)}, ATOMS).node
    assert evaluate(tree, VALUES).overlaps(evaluate(plainly(terms), VALUES))
    assert exactly(tree) == exactly(plainly(terms))


@settings(max_examples=80, deadline=None)
@given(
    st.dictionaries(
        NONNEGATIVE, st.integers(-9, 9).filter(bool).map(Fraction), min_size=1, max_size=6
    ),
    st.dictionaries(NONNEGATIVE, st.integers(1, 9).map(Fraction), min_size=2, max_size=3),
)
def test_arranging_a_quotient_keeps_its_value(
    above: dict[tuple[int, ...], Fraction], below: dict[tuple[int, ...], Fraction]
) -> None:
    bottom = exactly(plainly(below))
    if bottom:
        tree = arrange(above, below, ATOMS).node
        assert exactly(tree) == exactly(plainly(above)) / bottom


def plainly(terms: Mapping[tuple[int, ...], Fraction]) -> Node:
    """The polynomial term by term, as a tree."""
    products = [
        Apply("mul", (rational(value), *(
            Apply("pow", (atom.node, integer(e))) for atom, e in zip(ATOMS, key, strict=True)
        )))
        for key, value in terms.items()
    ]  # fmt: skip
    return Apply("add", (integer(0), *products))


def exactly(node: Node) -> Fraction:
    """The value of a rational tree at `VALUES`."""
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Symbol):
        return VALUES[node.name]
    assert isinstance(node, Apply)
    args = [exactly(arg) for arg in node.args]
    match node.head:
        case "add":
            return sum(args, Fraction(0))
        case "neg":
            return -args[0]
        case "div":
            return args[0] / args[1]
        case "pow":
            return args[0] ** int(args[1])
    result = Fraction(1)
    for arg in args:
        result *= arg
    return result


SCRIPT = """
from symact.closed_form import closed_form
from symact.plain import plain
from symact.spec import load_catalog, parse
for activation in parse(load_catalog()):
    for variable in activation.arguments:
        for case in closed_form(activation, (variable,)):
            print(plain(case.form.tree), plain(case.condition), case.form.labels)
"""


def test_forms_do_not_depend_on_the_hash_seed() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_no_form_takes_a_term_off_the_function_again() -> None:
    """``f - log1p(exp(a - b))`` says no more than the term that is left of f."""
    spec = "a*sigmoid(s*b)/sqrt(1 + a**2) + log1p(exp(a - b))"
    table = 'inputs = ["a", "b"]\nparameters.s = { default = 2.0 }'
    found = shown(closed_form(activation_of(spec, table), ("s",)))
    assert found == "a*b*sigmoid(s*b)*(1 - sigmoid(s*b))/sqrt(1 + a**2)"


def test_a_letter_means_the_same_in_every_case() -> None:
    cases = closed_form(activations()["ripple"], ("x", "x"))
    meanings: dict[Node, Node] = {}
    for case in cases:
        for label in case.form.labels:
            assert meanings.setdefault(label.node, label.written) == label.written
    assert len(cases) > 1
