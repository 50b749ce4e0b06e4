"""Derivations: the lines next to the function, and that no false line passes the checks."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import mpmath
import pytest
from catalog import checked
from mathematics import differs
from specs import activation as activation_of

from symact.activation import Activation
from symact.derivation import Derivation, DerivationError, Line, compose, wanted
from symact.derivation.closing import closing
from symact.derivation.glossary import glossary
from symact.derivation.rules import HELPERS, instantiate, rules
from symact.derivation.tidy import tidy
from symact.derivation.trials import points_for
from symact.phrases import phrases
from symact.plain import plain
from symact.sheet.parts import reason
from symact.sheet.text import plain_text
from symact.spec import load_catalog, load_text, parse
from symact.tree import Apply, Node, Number, Symbol, integer, rebuild, substitute, walk
from symact.typeset import latex

CATALOG = {activation.name: activation for activation in parse(load_catalog())}

# ruff: noqa: E501 - a line of a derivation is one line here, as long as it is
LINES = {
    ("sigmoid", "x"): """
        d/dx[1/(1 + exp(-x))]                        definition
        -1/(1 + exp(-x))**2*d/dx[1 + exp(-x)]        reciprocal rule
        exp(-x)/(1 + exp(-x))**2                     sum and exponential rules
        1/(1 + exp(-x))*(exp(-x)/(1 + exp(-x)))      split the fraction
        1/(1 + exp(-x))*(1 - 1/(1 + exp(-x)))        complement
        sigmoid(x)*(1 - sigmoid(x))                  definition of sigmoid
    """,
    ("sigmoid", "x", "x"): """
        d/dx[sigmoid(x)*(1 - sigmoid(x))]                               first derivative
        (1 - sigmoid(x))*d/dx[sigmoid(x)] + sigmoid(x)*d/dx[1 - sigmoid(x)]  product rule
        sigmoid(x)*(1 - sigmoid(x))**2 - sigmoid(x)**2*(1 - sigmoid(x))  derivative of sigmoid
        sigmoid(x)*(1 - sigmoid(x))*(1 - 2*sigmoid(x))                  simplify
    """,
    ("tanh", "x"): """
        d/dx[(exp(x) - exp(-x))/(exp(x) + exp(-x))]                     definition
        ((exp(x) + exp(-x))*d/dx[exp(x) - exp(-x)] - (exp(x) - exp(-x))*d/dx[exp(x) + exp(-x)])/(exp(x) + exp(-x))**2  quotient rule
        ((exp(x) + exp(-x))**2 - (exp(x) - exp(-x))**2)/(exp(x) + exp(-x))**2  sum and exponential rules
        1 - ((exp(x) - exp(-x))/(exp(x) + exp(-x)))**2                  split the fraction
        1 - tanh(x)**2                                                  definition of tanh
    """,
    ("silu", "x"): """
        d/dx[x*sigmoid(x)]                           definition
        sigmoid(x) + x*d/dx[sigmoid(x)]              product rule
        sigmoid(x) + x*sigmoid(x)*(1 - sigmoid(x))   derivative of sigmoid
        x*sigmoid(x) + sigmoid(x)*(1 - x*sigmoid(x)) regroup
        silu(x) + sigmoid(x)*(1 - silu(x))           definition of silu
    """,
    ("softplus", "x"): """
        d/dx[log(1 + exp(beta*x))/beta]              definition
        1/(beta*(1 + exp(beta*x)))*d/dx[1 + exp(beta*x)]  logarithm rule
        exp(beta*x)/(1 + exp(beta*x))                sum and exponential rules
        1/(1 + exp(-beta*x))                         regroup
        sigmoid(beta*x)                              definition of sigmoid
    """,
    ("relu", "x"): """
        d/dx[max(0, x)]                              definition
        d/dx[{ x  if x > 0; 0  if x < 0 }]           cases
        { 1  if x > 0; 0  if x < 0 }                 case by case
    """,
    ("elu", "alpha"): """
        d/dalpha[{ x  if x > 0; alpha*(exp(x) - 1)  otherwise }]  definition
        d/dalpha[{ x  if x > 0; alpha*(exp(x) - 1)  if x < 0 }]   cases
        { 0  if x > 0; exp(x) - 1  if x < 0 }                     case by case
        { 0  if x > 0; elu(x, alpha)/alpha  if x < 0 }            in terms of elu
    """,
}  # fmt: skip


@pytest.mark.parametrize("key", LINES, ids="-".join)
def test_a_derivation_line_by_line(key: tuple[str, ...]) -> None:
    name, *variables = key
    found = compose(CATALOG[name], tuple(variables))
    lines = [f"{plain(line.tree)}  {reason_text(CATALOG[name], line)}" for line in found.lines]
    expected = [line.strip() for line in LINES[key].strip().splitlines()]
    assert [_single_spaced(line) for line in lines] == [_single_spaced(line) for line in expected]


def reason_text(activation: Activation, line: Line) -> str:
    return plain_text(reason(line.reasons, glossary(activation).names, phrases()))


def _single_spaced(line: str) -> str:
    return " ".join(line.split())


def test_a_derivation_of_mish_cites_what_is_known() -> None:
    lines = compose(CATALOG["mish"], ("x",)).lines
    reasons = [reason_text(CATALOG["mish"], line) for line in lines[:4]]
    assert reasons == [
        "definition", "product rule", "derivative of tanh", "derivative of softplus",
    ]  # fmt: skip
    assert plain(lines[3].tree) == ("tanh(softplus(x)) + x*sigmoid(x)*(1 - tanh(softplus(x))**2)")


@pytest.mark.parametrize("name", checked())
def test_every_derivation_of_the_catalog_passes_its_checks(name: str) -> None:
    for variables in wanted(CATALOG[name]):
        assert len(compose(CATALOG[name], variables).texts) > 1


@pytest.mark.parametrize("name", checked())
def test_the_last_line_is_the_derivative(name: str) -> None:
    activation = CATALOG[name]
    names = glossary(activation).names
    for variables in wanted(activation):
        truth: Node = activation.definition
        for variable in variables:
            truth = Apply("derivative", (truth, Symbol(variable)))
        last = names.expand(compose(activation, variables).result)
        assert not differs(truth, last, _points(activation)[:3]), (name, variables, plain(last))


USER = """
[three]
expression = "Piecewise((-1 - x**2, x < -1), (2*x, x < 1), (sqrt(x) + 1, True))"
[glu]
inputs = ["a", "b"]
expression = "a*sigmoid(b)"
[gompertz]
expression = "exp(-b*exp(-c*x))"
parameters = { b = { default = 1.0, domain = "b > 0" }, c = { default = 2.0, domain = "c > 0" } }
[gated]
inputs = ["u", "v"]
expression = "u*exp(-v**2)*atan(u - v)"
[cond]
expression = "where(x**2 < 4, x**2/2, 2*abs(x) - 2)"
[power]
expression = "(1 + x**2)**p"
parameters = { p = { default = 0.3, domain = "0 < p and p < 1" } }
[nested]
expression = "tanh(log1p(exp(x)) + expm1(-x**2/2)/3)"
[sgn]
expression = "x*sign(x)*exp(-abs(x))"
[bell]
expression = "x*erfc(x)*exp(x**2/4)/2"
[signed_root]
expression = "where(x > 0, sqrt(x), -sqrt(-x))"
[tower]
expression = "(1 + x**2)**(1 + x**2)**(1 + x**2)"
[between]
expression = "clip(x, low, high)"
parameters = { low = { default = -1.0 }, high = { default = 1.0, domain = "low < high" } }
"""


@pytest.mark.parametrize("activation", parse(load_text(USER)), ids=lambda one: one.name)
def test_a_users_own_function_is_derived(activation: Activation) -> None:
    names = glossary(activation).names
    for variables in wanted(activation):
        truth: Node = activation.definition
        for variable in variables:
            truth = Apply("derivative", (truth, Symbol(variable)))
        last = names.expand(compose(activation, variables).result)
        assert not differs(truth, last, _points(activation)[:3]), (variables, plain(last))


# rules -------------------------------------------------------------------------------------------

INNER = {"u": "sin(x) + 2", "v": "exp(x/3) + x", "c": "3"}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: plain(rule.pattern))
def test_every_rule_is_true(rule: object) -> None:
    bound = {name: _tree(text) for name, text in INNER.items()}
    left = Apply("derivative", (_helpers(substitute(rule.pattern, bound)), Symbol("x")))  # type: ignore[attr-defined]
    right = _helpers(instantiate(rule, bound, "x"))  # type: ignore[arg-type]
    points = [{"x": mpmath.mpf(at)} for at in ("-0.7", "0.4", "1.3")]
    assert not differs(left, right, points)


def _tree(text: str) -> Node:
    (activation,) = parse(load_text(f'[given]\nexpression = "{text} + 0*x"'))
    assert isinstance(activation.expression, Apply)
    *terms, _ = activation.expression.args
    return terms[0] if len(terms) == 1 else Apply("add", tuple(terms))


def _helpers(node: Node) -> Node:
    """Textbook names such as ``Phi`` replaced by their definitions."""

    def change(part: Node) -> Node:
        if not isinstance(part, Apply) or part.head not in HELPERS:
            return part
        return substitute(HELPERS[part.head].expression, {"u": part.args[0]})

    return rebuild(node, change)


# mutants -----------------------------------------------------------------------------------------

MUTATED = ("sigmoid", "tanh", "silu", "softplus", "gelu", "softsign", "elu", "mish", "hardswish")


def _points(activation: Activation) -> list[dict[str, mpmath.mpf]]:
    """Points that no check of the code under test uses."""
    defaults = {p.name: mpmath.mpf(p.default) for p in activation.parameters}
    others = {name: value * mpmath.mpf("1.3") for name, value in defaults.items()}
    ats = ("0.37", "-1.83", "2.41", "-0.29", "4.7", "-5.3")
    found = []
    for place, at in enumerate(ats):
        inputs = {
            name: mpmath.mpf(ats[(place + 2 * k) % len(ats)]) if k else mpmath.mpf(at)
            for k, name in enumerate(activation.inputs)
        }
        found.append({**inputs, **(others if place % 2 else defaults)})
    return found


def mutants(node: Node, dice: random.Random) -> Iterator[Node]:
    """Trees that differ from a tree in one place: a number, sign, exponent, function, factor, …"""
    for path, part in _places(node):
        for other in _changed(part, dice):
            yield _put(node, path, other)


def _places(node: Node, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Node]]:
    yield path, node
    if isinstance(node, Apply):
        args = node.args[:1] if node.head == "derivative" else node.args
        for place, arg in enumerate(args):
            yield from _places(arg, (*path, place))


def _put(node: Node, path: tuple[int, ...], other: Node) -> Node:
    if not path:
        return other
    assert isinstance(node, Apply)
    args = list(node.args)
    args[path[0]] = _put(args[path[0]], path[1:], other)
    return Apply(node.head, tuple(args))


def _changed(part: Node, dice: random.Random) -> Iterator[Node]:
    match part:
        case Number(value=value):
            yield integer(int(value) + 1)
        case Symbol():
            yield Apply("mul", (integer(2), part))
        case Apply(head="add", args=args):
            flipped = dice.randrange(len(args))
            yield Apply(
                "add", (*args[:flipped], Apply("neg", (args[flipped],)), *args[flipped + 1 :])
            )
            yield args[0] if len(args) == 2 else Apply("add", args[:-1])
        case Apply(head="mul", args=args):
            yield args[0] if len(args) == 2 else Apply("mul", args[1:])
            yield Apply("add", args)
        case Apply(head="div", args=(above, below)):
            yield Apply("div", (below, above))
            yield above
        case Apply(head="pow", args=(base, exponent)):
            yield Apply("pow", (base, Apply("add", (exponent, integer(1)))))
            yield base
        case Apply(head="neg", args=(operand,)):
            yield operand
        case Apply(head="exp" | "tanh" | "erf" | "abs" | "log" as head, args=args):
            yield Apply("exp" if head != "exp" else "tanh", args)
        case Apply(head="sigmoid" | "silu" | "gelu" | "softplus" | "phi", args=args):
            yield args[0]
        case Apply(head="derivative", args=(operand, variable)):
            yield operand
            yield Apply("derivative", (Apply("add", (integer(1), operand)), variable))
        case Apply(head="case", args=(value, condition)):
            yield Apply("case", (Apply("neg", (value,)), condition))


def _operands(node: Node) -> frozenset[Node]:
    return frozenset(
        part.args[0] for part in walk(node) if isinstance(part, Apply) and part.head == "derivative"
    )


def _mutated(sample: int) -> Iterator[tuple[Activation, str, Line, Line, Node]]:
    """(activation, variable, line before, line, mutant of the line), a fixed choice of each."""
    dice = random.Random(20261121)
    for name in MUTATED:
        activation = CATALOG[name]
        found: list[tuple[Activation, str, Line, Line, Node]] = []
        for variables in wanted(activation):
            lines = compose(activation, variables).lines
            for before, line in pairwise(lines):
                for mutant in mutants(line.tree, dice):
                    found.append((activation, variables[-1], before, line, mutant))
        yield from dice.sample(found, min(sample, len(found)))


def test_no_false_line_passes() -> None:
    """A mutant that is false, or derives something else, is caught; what passes is true."""
    caught = passed = 0
    for activation, variable, before, line, mutant in _mutated(60):
        made = glossary(activation)
        expand = made.names.expand
        points = _points(activation)
        false = differs(expand(before.tree), expand(mutant), points) or any(
            all(differs(expand(known), expand(other), points) for known in _operands(line.tree))
            for other in _operands(mutant)
        )
        try:
            made.checker.line(before, replace(line, tree=mutant), variable)
        except DerivationError:
            caught += 1
            continue
        passed += 1
        assert not false, f"{activation.name}: {plain(mutant)} for {plain(line.tree)}"
    assert caught > 400
    assert passed < 40


@pytest.mark.parametrize(
    "expression",
    [
        "clip(x, k, -k)",
        "min(max(x, k), 2*k*k)",
        "max(min(x, k), -k)",
        "sqrt(abs(x + k)) - min(x/3, 1)",
    ],
)
def test_cases_keep_bounds_whose_order_is_not_known(expression: str) -> None:
    """For k of either sign: a case that loses a condition overlaps another, and is refused."""
    bounded = activation_of(expression, "[f.parameters]\nk = {default = 1.0}")
    assert compose(bounded, ("x",)).lines


BOUNDED = 'parameters = { k = { default = 1.0, domain = "k >= 0" } }'
ORDERED = """[f.parameters]
a = { default = -1.0 }
b = { default = 1.0, domain = "a < b" }"""


@pytest.mark.parametrize(
    ("expression", "table", "conditions"),
    [
        ("sign(x)*max(abs(x) - k, 0)", BOUNDED,
         ["x < -k", "-k < x and x < 0", "0 < x and x < k", "x > k"]),
        ("where(abs(x) > k, x, 0)", BOUNDED, ["x < -k", "-k < x and x < k", "x > k"]),
        ("max(x, x*exp(-abs(x)))", "", ["x < 0", "x > 0"]),
        ("max(abs(x), abs(x)*tanh(x))", "", ["x < 0", "x > 0"]),
        ("where(x > 1, 1, where(x < -1, -1, x))", "", ["x < -1", "-1 < x and x < 1", "x > 1"]),
        ("where(x > 1, 1, where(x > -1, x, -1))", "", ["x > 1", "-1 < x and x < 1", "x < -1"]),
        ("where(x < 0, x, where(x > 0, x, 0))", "", []),
        ("max(0, x) + max(0, k - x)", "parameters = { k = { default = 1.0 } }",
         ["0 < x and x < k", "x > 0 and x > k", "x < 0 and x < k", "k < x and x < 0"]),
        ("clip(gelu(x), a, b)", ORDERED,
         ["gelu(x) < a", "a < gelu(x) and gelu(x) < b", "gelu(x) > b"]),
        ("max(sigmoid(x), 0)", "", []),
    ],
)  # fmt: skip
def test_cases_are_told_once_in_their_order(
    expression: str, table: str, conditions: list[str]
) -> None:
    """Empty regions are not told, nor the bounds that others imply."""
    line = compose(activation_of(expression, table), ("x",)).lines[1].tree
    told = line.args[0] if isinstance(line, Apply) and line.head == "derivative" else line
    shown = told.args if isinstance(told, Apply) and told.head == "piecewise" else ()
    assert [plain(case.args[1]) for case in shown if isinstance(case, Apply)] == conditions


def test_the_exact_check_alone_refuses_every_false_value() -> None:
    """Without the comparison at points: what is proved is true."""
    for activation, _, before, _, mutant in _mutated(15):
        made = glossary(activation)
        left, right = made.names.expand(before.tree), made.names.expand(mutant)
        if differs(left, right, _points(activation)):
            assert not made.checker.proved(before.tree, mutant), plain(mutant)


def test_latex_that_says_something_else_is_caught() -> None:
    """The text of a mutant in place of the line's own is read, not skipped, and refused."""
    for activation, _, _, line, mutant in _mutated(25):
        made = glossary(activation)
        text = latex(mutant, made.names)
        read, meant = made.names.expand(mutant), made.names.expand(line.tree)
        if differs(meant, read, _points(activation)):
            with pytest.raises(DerivationError, match="says"):
                made.checker.readable(text, line.tree)


def test_a_label_that_is_not_the_rule_is_caught() -> None:
    made = glossary(CATALOG["sigmoid"])
    before, line, *_ = compose(CATALOG["sigmoid"], ("x",)).lines
    (step,) = line.steps
    wrong = replace(line, steps=(replace(step, rule="quotient rule"),))
    with pytest.raises(DerivationError, match="not what gives"):
        made.checker.line(before, wrong, "x")


def test_a_derivative_of_something_else_is_caught_though_its_value_is_right() -> None:
    made = glossary(CATALOG["sigmoid"])
    before, line, *_ = compose(CATALOG["sigmoid"], ("x",)).lines
    two = rebuild(line.tree, lambda part: _with_two(part))
    assert made.checker.proved(before.tree, two)
    with pytest.raises(DerivationError, match="does not come from"):
        made.checker.line(before, replace(line, tree=two), "x")


def _with_two(part: Node) -> Node:
    """``d/dx[1 + exp(-x)]`` => ``d/dx[2 + exp(-x)]``"""
    if isinstance(part, Apply) and part.head == "derivative":
        operand, variable = part.args
        assert isinstance(operand, Apply)
        return Apply("derivative", (Apply("add", (integer(2), *operand.args[1:])), variable))
    return part


def test_the_closed_forms_names_are_calls() -> None:
    assert [plain(tree) for _, tree in closing(CATALOG["gelu"], ("x",)).cases] == [
        "Phi(x) + x*phi(x)"
    ]


def test_derivations_are_data() -> None:
    found = compose(CATALOG["sigmoid"], ("x",))
    assert isinstance(found, Derivation)
    assert hash(found) == hash(compose(CATALOG["sigmoid"], ("x",)))


def test_lines_are_not_compared_at_a_kink_that_a_default_lies_on():
    """At b = 0 the sides of ``abs(b*x**2)`` differ, and so may a line and the one before it."""
    activation = activation_of("x/(1 + abs(b*x**2))", "parameters.b = { default = 0.0 }")
    assert all(point["b"] for point in points_for(activation))
    assert compose(activation, ("b",)).lines


def test_a_helper_has_a_letter_that_nothing_else_has():
    names = glossary(activation_of("log(erfc(-x/sqrt(2))/2)")).names
    letters = {name for definition in names.functions.values() for name in definition.arguments}
    assert not letters & set(names.functions)


def test_a_part_is_not_given_the_name_of_the_activation_or_of_one_it_calls():
    part = "exp(-(x/3*x + k)**2)"
    spec = f"""
        [u]
        expression = "{part} + x"
        parameters.k = {{ default = 0.8 }}
        [c]
        expression = "{part}*u(x) + x/1234567890123456789"
        parameters.k = {{ default = 0.8 }}
    """
    for activation in parse(load_text(spec)):
        assert compose(activation, ("x",)).lines


def test_a_form_with_a_name_of_another_meaning_is_not_cited() -> None:
    """``t`` stands for one part in one function's closed form, for another in another's."""
    *_, outer = parse(
        load_text("""
[soft]
expression = "log(1 + exp(k*x))/k"
parameters = { k = { default = 1.5, domain = "k > 0" } }
[bend]
expression = "x/(1 + abs(x)**p)**(1/p)"
parameters = { p = { default = 2.0, domain = "p > 0" } }
[outer]
expression = "where(x > c, bend(soft(x, 2), 3)*tanh(q*x), x*bend(x, 2))"
parameters = { c = { default = 1.0 }, q = { default = 0.7, domain = "q > 0" } }
""")
    )
    known = {*glossary(outer).names.functions, "tanh", "abs", "sign", "log", "exp"}
    lines = compose(outer, ("x",)).lines
    called = re.findall(r"(\w+)\(", " ".join(plain(line.tree) for line in lines))
    assert set(called) <= known


def test_an_inner_functions_derivatives_are_written_out_no_longer_than_they_need() -> None:
    used = glossary(activation_of("exp(-x**2/(1 + x**2))")).used()
    told = {one.name: plain(one.expression) for one in used}
    assert list(told)[:3] == ["u", "u'", "u''"], "derivatives stand after what they are of"
    assert told["u'"] == "-2*x/(1 + x**2)**2"
    assert told["u''"] == "-2*(1 - 3*x**2)/(1 + x**2)**3"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("sqrt(x)/x**(3/2)", "1/x"),
        ("(x**(3/2))**2*x**(3/4)*sqrt(x)", "x**3*x**(5/4)"),
        ("x**(1/3)*x**(2/3)", "x"),
        ("x**(1/2)*(1 + x)", "sqrt(x)*(1 + x)"),
        ("x/(4*sqrt(1 + x)*(1 + x))", "x/(4*sqrt(1 + x)*(1 + x))"),
    ],
)
def test_broken_powers_of_one_base_are_one(text: str, wanted: str) -> None:
    assert plain(tidy(activation_of(text).expression, frozenset("x"))) == wanted


def test_cases_of_one_closed_form_are_one_case() -> None:
    spec = "max(atan(x) - log1p(x**2)/4, k*(sqrt(1 + abs(x)) - 1))"
    activation = activation_of(spec, 'parameters.k = { default = 0.5, domain = "k > 0" }')
    result = compose(activation, ("k",)).lines[-1].tree
    assert isinstance(result, Apply)
    assert len(result.args) == 2


def test_a_call_with_a_choice_for_its_argument_keeps_its_name() -> None:
    lines = compose(activation_of("x*sigmoid(leaky_relu(x))"), ("x",)).lines
    told = [plain(line.tree) for line in lines]
    assert told[1] == "d/dx[{ x*sigmoid(fl(0.01)*x)  if x < 0; x*sigmoid(x)  if x > 0 }]"
    assert not any("exp" in line for line in told)
