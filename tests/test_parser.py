"""Expressions: the text next to its tree, or next to the error that it gets."""

# ruff: noqa: RUF001 - characters that look like others are tested

from __future__ import annotations

import ast
import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symact.errors import LimitError, SpecErrors, SymactError, UnsupportedError
from symact.hints import CHARACTERS, NAMES
from symact.intervals import REAL, Range
from symact.limits import CEILINGS, Limits, limits_from_options
from symact.parser import NOTATION, Scope, Signature, parse_expression
from symact.ranges import domain_ranges, impossible_parts, range_of, truth
from symact.tree import FUNCTIONS, Apply, Node, Number, Symbol, integer, rational

SCOPE = Scope(
    symbols={"x": REAL, "beta": Range(0)},
    activations={
        "sigmoid": Signature("sigmoid", ("x",)),
        "logistic": Signature("sigmoid", ("x",)),
        "softplus": Signature("softplus", ("x",), (("beta", Fraction(1)),)),
        "hardtanh": Signature(
            "hardtanh", ("x",), (("low", Fraction(-1)), ("high", Fraction(1, 2)))
        ),
        "glu": Signature("glu", ("a", "b")),
    },
)


def show(node: Node) -> str:
    """A tree as nested calls, with every head visible."""
    if isinstance(node, Apply):
        return f"{node.head}({', '.join(map(show, node.args))})" if node.args else node.head
    return node.text if isinstance(node, Number) else node.name


def errors_of(text: str, *, condition: bool = False, limits: Limits | None = None) -> list:
    with pytest.raises(SpecErrors) as caught:
        parse_expression(text, SCOPE, condition=condition, limits=limits)
    return list(caught.value.errors)


# Trees ---------------------------------------------------------------------------------------

TREES = {
    "x": "x",
    "1.702": "1.702",
    "x * 2": "mul(x, 2)",
    "2*x": "mul(2, x)",
    "x + 1 - beta + 2": "add(x, 1, neg(beta), 2)",
    "(x + 1) + 2": "add(add(x, 1), 2)",
    "x*beta/3*x": "mul(div(mul(x, beta), 3), x)",
    "x/beta/3": "div(div(x, beta), 3)",
    "-x": "neg(x)",
    "+x": "x",
    "-x*beta": "neg(mul(x, beta))",
    "-x**2": "neg(pow(x, 2))",
    "(-x)**2": "pow(neg(x), 2)",
    "x*-beta": "mul(x, neg(beta))",
    "x - -beta": "add(x, neg(neg(beta)))",
    "2**-x": "pow(2, neg(x))",
    "2**x**3": "pow(2, pow(x, 3))",
    "2**-x*3": "mul(pow(2, neg(x)), 3)",
    "E**x + pi": "add(pow(E, x), pi)",
    "1/(1 + exp(-x))": "div(1, add(1, exp(neg(x))))",
    "min(x, 1, beta)": "min(x, 1, beta)",
    "clip(x, -1, 1)": "clip(x, neg(1), 1)",
    "x\n  * 2": "mul(x, 2)",
    "Piecewise((x, x > 0), (0, True))": "piecewise(case(x, >(x, 0)), case(0, true))",
    "Piecewise((x, True),)": "piecewise(case(x, true))",
    "where(x <= 0, 1, x)": "piecewise(case(1, <=(x, 0)), case(x, true))",
    "where(0 < x < 1, 1, 0)": "piecewise(case(1, and(<(0, x), <(x, 1))), case(0, true))",
    "where(x > 0 and x < 1 and x != beta, 1, 0)": (
        "piecewise(case(1, and(>(x, 0), <(x, 1), !=(x, beta))), case(0, true))"
    ),
    "where(not x > 0 or x == 1 and x < 2, 1, 0)": (
        "piecewise(case(1, or(not(>(x, 0)), and(==(x, 1), <(x, 2)))), case(0, true))"
    ),
    "x*sigmoid(beta*x)": "mul(x, sigmoid(mul(beta, x)))",
    "logistic(x)": "sigmoid(x)",
    "sigmoid(x=beta)": "sigmoid(beta)",
    "softplus(x)": "softplus(x)",
    "softplus(x, 2)": "softplus(x, 2)",
    "softplus(x, beta=beta)": "softplus(x, beta)",
    "hardtanh(x, high=3)": "hardtanh(x, neg(1), 3)",
    "hardtanh(x, low=3)": "hardtanh(x, 3)",
    "glu(b=x, a=beta)": "glu(beta, x)",
}


@pytest.mark.parametrize("text", TREES)
def test_tree_keeps_what_was_written(text: str) -> None:
    assert show(parse_expression(text, SCOPE).node) == TREES[text]


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.702", Fraction(851, 500)), (".5", Fraction(1, 2)), ("1e-3", Fraction(1, 1000)),
     ("2.", Fraction(2)), ("3E+2", Fraction(300)), ("0.1", Fraction(1, 10))],
)  # fmt: skip
def test_decimals_are_exact(text: str, value: Fraction) -> None:
    assert parse_expression(text, SCOPE).node == Number(value, text)


def test_condition_is_read_where_one_is_asked_for() -> None:
    assert show(parse_expression("beta > 0", SCOPE, condition=True).node) == ">(beta, 0)"


NUMBERS = st.integers(1, 99).map(str) | st.sampled_from(["0.5", "1.25", "2e1"])


def _composed(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return (
        st.tuples(parts, st.sampled_from("+-*/"), parts).map(" ".join)
        | parts.map(lambda part: f"({part})")
        | parts.map(lambda part: f"-{part}")
        | parts.map(lambda part: f"({part})**2")
    )


def _evaluate(node: Node) -> Fraction:
    """A second opinion on the meaning of a tree of numbers."""
    if isinstance(node, Number):
        return node.value
    assert isinstance(node, Apply)
    args = [_evaluate(arg) for arg in node.args]
    match node.head:
        case "add":
            return sum(args, Fraction(0))
        case "mul":
            return math.prod(args, start=Fraction(1))
        case "neg":
            return -args[0]
        case "div":
            return args[0] / args[1]
    assert node.head == "pow"
    return args[0] ** int(args[1])


class _Exact(ast.NodeTransformer):
    """Python's own reading of the same text, with exact numbers."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        # Within the tests only: the text is made above, not read from anywhere.
        literal = ast.Call(ast.Name("Fraction", ast.Load()), [ast.Constant(str(node.value))], [])
        return ast.copy_location(literal, node)


@given(st.recursive(NUMBERS, _composed, max_leaves=8))
def test_precedence_is_that_of_python(text: str) -> None:
    tree = ast.fix_missing_locations(_Exact().visit(ast.parse(text, mode="eval")))
    try:
        expected = eval(compile(tree, "<test>", "eval"), {"Fraction": Fraction})
    except ZeroDivisionError:
        return
    assert _evaluate(parse_expression(text, SCOPE).node) == expected


# Errors --------------------------------------------------------------------------------------

ERRORS = {
    # text: (column, what the message says, what the remedy says)
    "": (1, "empty", "x*exp(-x)"),
    "x +": (4, "a value is missing after '+'", ""),
    "(x": (1, "never closed", ""),
    "x)": (2, "unexpected ')'", ""),
    "(1, 2)": (3, "unexpected ','", "0 < k and k < 1"),
    "x^2": (2, "'^'", "**"),
    "x²": (2, "'²'", "x**2"),
    "2x": (2, "an operator is missing", "2*x"),
    "2(x + 1)": (2, "an operator is missing", "2*("),
    "x y": (3, "an operator is missing", "x*y"),
    "x(x + 1)": (1, "'x' is not a function", "x*(...)"),
    "1_000": (2, "unexpected '_000'", "without underscores"),
    "007": (1, "begin with more zeros", "7"),
    "|x|": (1, "'|'", "abs(x)"),
    "x//2": (2, "'//'", "/"),
    "x % 2": (3, "'%'", "remainder"),
    "σ(x)": (1, "'σ'", "beta for β"),
    "x − 1": (3, "'−'", "-"),
    "x # y": (3, "'#'", "comments"),
    "math.exp(x)": (5, "'.'", "exp(x)"),
    "x.real": (2, "'.'", "exp(x)"),
    "x[0]": (3, "an index", "x[i]"),
    "'x'": (1, '"\'"', "strings"),
    "lambda x: x": (9, "':'", "lambda"),
    "(lambda)": (2, "unknown name 'lambda'", "not lambda x"),
    "x if x > 0 else 0": (3, "unexpected 'if'", "where(condition, a, b)"),
    "x = 3": (3, "unexpected '='", "=="),
    "ln(x)": (1, "unknown function 'ln'", "log(x)"),
    "arctan(x)": (1, "unknown function 'arctan'", "atan(x)"),
    "Max(x, 0)": (1, "unknown function 'Max'", "max(a, b)"),
    "e**x": (1, "unknown name 'e'", "exp(x)"),
    "bet*x": (1, "unknown name 'bet'", "'beta'"),
    "sigmod(x)": (1, "unknown function 'sigmod'", "'sigmoid'"),
    "sigmoid*2": (1, "'sigmoid' is a function", "sigmoid(x)"),
    "exp": (1, "'exp' is a function", "exp(x)"),
    "__class__": (1, "unknown name '__class__'", "known here"),
    "exp(x, 2)": (1, "exp takes 1 argument, not 2", ""),
    "exp()": (1, "exp takes 1 argument, not 0", ""),
    "min(x)": (1, "min takes 2 arguments or more, not 1", ""),
    "exp(x=x)": (5, "no argument by name", ""),
    "softplus(x, bta=2)": (13, "softplus has no 'bta'", "'beta'"),
    "softplus(x, 1, beta=2)": (16, "'beta' is given twice", "softplus(x, beta)"),
    "softplus(x, 1, 2)": (1, "too many arguments", "softplus(x, beta)"),
    "softplus(beta=2)": (1, "needs its input x", "softplus(x, beta)"),
    "softplus(beta=2, x)": (18, "positional argument after a keyword", ""),
    "x > 0": (1, "a number belongs here", "where"),
    "1 + (x > 0)": (5, "a number belongs here", "where"),
    "where(x, 1, 2)": (7, "a condition belongs here", "x > 0"),
    "where(x > 0, 1)": (1, "where takes 3 arguments", "otherwise"),
    "Piecewise((1, x > 0), (2, x <= 0))": (27, "the last case", "True"),
    "Piecewise((1, True), (2, x > 0))": (22, "never reached", "True"),
    "Piecewise(1, 2)": (11, "a case in parentheses", "Piecewise"),
    "Piecewise((1))": (13, "a case needs a condition", "True"),
    "1/0": (1, "divides by zero", ""),
    "x/(1 - 1)": (1, "divides by zero", ""),
    "1/log(1)": (1, "divides by zero", ""),
    "0**-1": (1, "divides by zero", ""),
    "0**(-abs(x))": (1, "divides by zero", ""),
    "where(x > 0, 1/0, 1)": (14, "divides by zero", ""),
    "sqrt(-1 - x**2)": (1, "no real value", ""),
    "sqrt(-1 - x*x)": (1, "no real value", ""),
    "log(-exp(x))": (1, "no real value", ""),
    "log(-2)": (1, "no real value", ""),
    "log(0)": (1, "no real value", ""),
    "log(x - x)": (1, "no real value", ""),
    "1/(x - x)": (1, "divides by zero", ""),
    "1/(beta*0)": (1, "divides by zero", ""),
    "log(-1 - beta)": (1, "no real value", ""),
    "log1p(tanh(x) - 3)": (1, "no real value", ""),
    "(-8)**(1/3)": (1, "no real power", ""),
}


@pytest.mark.parametrize("text", ERRORS)
def test_error_names_place_and_remedy(text: str) -> None:
    column, message, hint = ERRORS[text]
    error = errors_of(text)[0]
    assert error.column == column
    assert message in error.message
    assert hint in error.hint


@pytest.mark.parametrize(
    "text",
    ["sqrt(x)", "log(x)", "1/x", "x**0.5", "sqrt(-x**2)", "exp(1000)*x",
     "log(1 - exp(x))", "0**0", "x**1000", "(-2)**3", "sqrt(4 - x**2)", "1e400*x",
     "sqrt(sin(x) - 1/2)", "log1p(-1/2)"],
)  # fmt: skip
def test_what_is_real_somewhere_is_accepted(text: str) -> None:
    parse_expression(text, SCOPE)


def test_errors_of_one_expression_are_reported_together() -> None:
    found = [(error.column, error.message) for error in errors_of("exq(x) + bet*sigmoid(y, 1)")]
    assert found == [
        (1, "unknown function 'exq'"),
        (10, "unknown name 'bet'"),
        (14, "too many arguments"),
        (22, "unknown name 'y'"),
    ]


def test_error_prints_line_and_caret() -> None:
    assert str(errors_of("x *\n  sigmod(x)")[0]) == (
        "<text>:2:3: unknown function 'sigmod'\n"
        "      sigmod(x)\n"
        "      ^^^^^^\n"
        "    hint: did you mean 'sigmoid'?"
    )


def test_caret_stands_below_wide_characters() -> None:
    line, caret = str(errors_of("x + 漢字 + 2^x")[1]).split("\n")[1:3]
    assert line == "    x + 漢字 + 2^x"
    assert caret == "    " + " " * 12 + "^"


def test_long_lines_are_cut_around_the_error() -> None:
    error = errors_of("x + " * 2000 + "bet" + " + x" * 2000)[0]
    assert error.column == 8001
    assert all(len(line) <= 104 for line in str(error).split("\n"))
    line, caret = str(error).split("\n")[1:3]
    assert line[caret.index("^") : caret.rindex("^") + 1] == "bet"


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in str(SpecErrors(errors_of("x + \x1b[31m + \x00")))


def test_unsupported_is_told_from_wrong() -> None:
    assert isinstance(errors_of("x[0]")[0], UnsupportedError)
    assert not isinstance(errors_of("x^2")[0], UnsupportedError)


def test_every_hint_is_reachable() -> None:
    for name in NAMES:
        shown = [errors_of(text) for text in (name, f"{name}(x)", f"x {name} x")]
        assert NAMES[name] in [error.hint for errors in shown for error in errors], name
    for character in CHARACTERS:
        assert CHARACTERS[character] in [error.hint for error in errors_of(f"x {character} x")]


def test_notation_names_have_no_foreign_hint() -> None:
    assert not NOTATION & set(NAMES)


# Limits --------------------------------------------------------------------------------------

HOSTILE = {
    # text: the limit that the error names
    "9**9**9**9": "digits",
    "((9**99)**99)**99": "digits",
    "1e999999999": "digits",
    "1e-999999999*x": "digits",
    "1" + "0" * 2000: "digits",
    "*".join(["1e900"] * 3) + "*x": "digits",
    "x*" + "*".join(["1e900"] * 2000): "digits",
    "x**1001": "exponent",
    "((x**99)**99)**99": "exponent",
    "*".join(["x"] * 2000): "exponent",
    "(" * 9000 + "x" + ")" * 9000: "depth",
    "-" * 9000 + "x": "depth",
    "x" + "**x" * 6000: "depth",
    "x" + "/x" * 9000: "depth",
    "exp(" * 3000 + "x" + ")" * 3000: "depth",
    "where(" + "not " * 4000 + "x > 0, 1, 2)": "depth",
    "x + " * 250_000 + "x": "length",
}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:20])
def test_limit_is_named_with_the_option_that_raises_it(text: str) -> None:
    error = errors_of(text)[0]
    assert isinstance(error, LimitError)
    assert f"--limit {HOSTILE[text]}=N" in error.hint
    assert f"Limits({HOSTILE[text]}=N)" in error.hint


def test_raised_limits_are_kept() -> None:
    nested = "(" * 110 + "x" + ")" * 110
    assert errors_of(nested)
    assert parse_expression(nested, SCOPE, limits=limits_from_options(["depth=120"])).node == (
        Symbol("x")
    )
    parse_expression("2**9999*x", SCOPE, limits=limits_from_options(["digits=4000"]))


def test_deepest_nesting_fits_pythons_stack() -> None:
    limits = Limits(depth=CEILINGS["depth"])
    for opening, closing in (("exp(1+", ")"), ("(1+", ")"), ("-(", ")"), ("max(1, 2*", ")")):
        for depth in (CEILINGS["depth"] // 2 - 2, 1000):
            text = opening * depth + "x" + closing * depth
            if depth < 1000:
                parse_expression(text, SCOPE, limits=limits)
            else:
                assert "--limit depth" in errors_of(text, limits=limits)[0].hint


@pytest.mark.parametrize(
    "option", ["depth", "depth=", "depth=x", "depth=0", "depth=-1", "dept=3", "depth=1000000", "=",
               "depth=" + "9" * 5000]
)  # fmt: skip
def test_bad_limit_options_are_refused(option: str) -> None:
    with pytest.raises(SymactError):
        limits_from_options([option])


def test_many_errors_cost_little_and_are_counted() -> None:
    with pytest.raises(SpecErrors) as caught:
        parse_expression(" + ".join(f"y{i}" for i in range(2000)), SCOPE)
    assert len(caught.value.errors) == 20
    assert caught.value.total == 2000
    assert str(caught.value).endswith("… and 1980 more errors")


@given(st.text(alphabet="x12.e+-*/()<>=, \nbetaexpminwhr\0é²", max_size=40))
def test_any_text_gives_a_tree_or_positioned_errors(text: str) -> None:
    try:
        parse_expression(text, SCOPE)
    except SpecErrors as errors:
        lines = text.split("\n")
        for error in errors.errors:
            assert error.line <= len(lines)
            assert 1 <= error.column <= len(lines[error.line - 1]) + 1


# Ranges --------------------------------------------------------------------------------------


@given(st.fractions(), st.fractions(), st.sampled_from([*FUNCTIONS, "add", "mul", "div", "pow"]))
def test_ranges_hold_the_value(a: Fraction, b: Fraction, head: str) -> None:
    count = FUNCTIONS.get(head, (2, 2))[0]
    args = (rational(a), rational(b), rational(a + 1))[:count]
    node = Apply(head, args)
    if impossible_parts(node, {}, Limits()):
        return
    computed = range_of(node, {})
    try:
        value = _float_value(head, *(float(x) for x in (a, b, a + 1)[:count]))
    except (ValueError, OverflowError, ZeroDivisionError):
        return
    if isinstance(value, float) and math.isfinite(value):
        slack = 1e-12 * abs(value) + 1e-300
        assert computed.low - slack <= value <= computed.high + slack


def _float_value(head: str, *args: float) -> object:
    special = {
        "abs": abs, "min": min, "max": max, "add": lambda a, b: a + b, "mul": lambda a, b: a * b,
        "div": lambda a, b: a / b, "pow": lambda a, b: a**b,
        "sign": lambda a: math.copysign(1.0, a) if a else 0.0,
        "clip": lambda a, low, high: min(max(a, low), high),
    }  # fmt: skip
    return (special.get(head) or getattr(math, head))(*args)


@pytest.mark.parametrize(
    ("domain", "low", "high"),
    [("beta > 0", 0, math.inf), ("0 <= beta < 2", 0, 2), ("beta < 1/2 and beta > -1", -1, 0.5),
     ("beta != 0", -math.inf, math.inf), ("beta < 1 or beta > 3", -math.inf, math.inf)],
)  # fmt: skip
def test_domain_bounds_its_parameter(domain: str, low: float, high: float) -> None:
    condition = parse_expression(domain, SCOPE, condition=True).node
    bounds = domain_ranges(condition).get("beta", REAL)
    assert (bounds.low, bounds.high) == (low, high)


@pytest.mark.parametrize(
    ("domain", "value", "expected"),
    [("beta > 0", 1, True), ("beta > 0", 0, False), ("beta >= 0", 0, True),
     ("0 < beta < 1", 2, False), ("not beta > 0", 1, False), ("beta < 0 or beta > 3", 4, True),
     ("beta < pi", 3, True), ("beta < pi", 4, False), ("beta == 1", 1, True),
     ("beta != 1", 1, False), ("sin(beta)**2 < 2", 1, True), ("sin(beta) < 1/2", 1, None)],
)  # fmt: skip
def test_truth_is_told_only_where_it_is_certain(
    domain: str, value: int, expected: bool | None
) -> None:
    condition = parse_expression(domain, SCOPE, condition=True).node
    assert truth(condition, {"beta": range_of(integer(value), {})}) is expected
