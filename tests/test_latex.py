"""What trees look like in LaTeX, and that the reader says the same of the text."""

from __future__ import annotations

import re
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path

import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mathematics import differs

from symact.combination import rational as exact
from symact.errors import SpecErrors
from symact.intervals import REAL
from symact.latex import latex_of
from symact.latex_reader import UnreadableError, read_latex
from symact.metrics import width
from symact.parser import Scope, Signature, parse_expression
from symact.plain import plain
from symact.tex_text import tex_text
from symact.tree import FUNCTIONS, Apply, Constant, Node, Number, Symbol, integer, rational
from symact.typeset import latex, typeset
from symact.vocabulary import OPERATORS, Definition, Vocabulary, symbol_latex
from symact.wrap import Page, rows, wrapped

SCOPE = Scope(
    symbols=dict.fromkeys(("x", "beta", "x1", "d"), REAL),
    activations={
        "sigmoid": Signature("sigmoid", ("x",)),
        "swish": Signature("swish", ("x",), (("beta", Fraction(1)),)),
    },
)


def tree(text: str) -> Node:
    return parse_expression(text, SCOPE).node


NAMES = Vocabulary(
    "swish",
    {
        "swish": Definition(
            "swish", ("x",), (("beta", Fraction(1)),), tree("x*sigmoid(beta*x)"),
            "\\operatorname{swish}", own=True,
        ),
        "sigmoid": Definition("sigmoid", ("x",), (), tree("1/(1 + exp(-x))"), "\\sigma"),
        "c": Definition("c", (), (), tree("1.0507"), "c"),
    },
    ("x", "beta", "x1", "d"),
)  # fmt: skip

PRINTED = [
    ("1/(1 + exp(-x))", r"\frac{1}{1 + e^{-x}}"),
    ("x*sigmoid(x)", r"x \sigma(x)"),
    ("x*2*x", r"x \cdot 2 x"),
    ("2*(3/4)*x", r"2 \cdot \frac{3}{4} x"),
    ("-x**2", r"-x^{2}"),
    ("(-x)**2", r"(-x)^{2}"),
    ("x - (x - 1)", r"x - (x - 1)"),
    ("-(x + 1)", r"-(x + 1)"),
    ("x*(-beta)", r"x (-\beta)"),
    ("tanh(x)**2", r"\tanh^{2}(x)"),
    ("sigmoid(x)**2", r"\sigma(x)^{2}"),
    ("log(x)**2", r"(\log(x))^{2}"),
    ("exp(-x**2/2)", r"e^{-x^{2}/2}"),
    ("exp(-x/(2*beta))", r"e^{-x/(2 \beta)}"),
    ("exp(x*(1 + x**2 + x**3 + x**4 + x**5))", r"\exp(x (1 + x^{2} + x^{3} + x^{4} + x^{5}))"),
    ("exp(x)**2", r"(e^{x})^{2}"),
    ("expm1(x)*log1p(x)", r"(e^{x} - 1) \log(1 + x)"),
    ("sqrt(2/pi)*x", r"\sqrt{\frac{2}{\pi}} x"),
    ("abs(x)/(1 + abs(x))", r"\frac{\lvert x \rvert}{1 + \lvert x \rvert}"),
    ("(1 + x/2)**3", r"\Bigl(1 + \frac{x}{2} \Bigr)^{3}"),
    ("atan(x) + asinh(x)", r"\arctan(x) + \operatorname{arsinh}(x)"),
    ("min(max(0, x), 6)", r"\min(\max(0, x), 6)"),
    ("swish(x, beta)", r"\operatorname{swish}(x)"),
    ("swish(x, 2)", r"\operatorname{swish}(x; 2)"),
    ("x1*d", r"x_{1} \mathit{d}"),
    ("1e-3*x", r"1 \cdot 10^{-3} x"),
    (
        "Piecewise((x, x > 0), (beta*(exp(x) - 1), True))",
        r"\begin{cases} x & \text{if } x > 0, \\ \beta (e^{x} - 1) & \text{otherwise} \end{cases}",
    ),
    (
        "where(-3 < x < 3, x, 0)",
        r"\begin{cases} x & \text{if } {-3} < x < 3, \\ 0 & \text{otherwise} \end{cases}",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_a_tree_in_latex(text: str, expected: str) -> None:
    assert latex(tree(text), NAMES) == expected


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_the_reader_gives_the_same_function(text: str, expected: str) -> None:
    points = [{name: mpmath.mpf(at) for name in NAMES.symbols} for at in ("0.3", "1.7", "2.9")]
    read = NAMES.expand(read_latex(expected, NAMES))
    assert not differs(NAMES.expand(tree(text)), read, points)


def test_a_derivative_is_written_with_a_curly_d_for_a_parameter() -> None:
    operand = tree("1 + exp(-x)")
    by_input = Apply("derivative", (operand, Symbol("x")))
    by_parameter = Apply("derivative", (tree("sigmoid(x)"), Symbol("beta")))
    assert latex(by_input, NAMES) == r"\frac{d}{d x} \bigl[ 1 + e^{-x} \bigr]"
    assert latex(by_parameter, NAMES) == r"\frac{\partial}{\partial \beta} \sigma(x)"
    for node in (by_input, by_parameter):
        assert read_latex(latex(node, NAMES), NAMES) == node


def test_a_derivative_before_another_factor_keeps_its_brackets() -> None:
    node = Apply("mul", (Apply("derivative", (tree("sigmoid(x)"), Symbol("x"))), Symbol("x")))
    assert latex(node, NAMES) == r"\frac{d}{d x} \bigl[ \sigma(x) \bigr] x"
    assert read_latex(latex(node, NAMES), NAMES) == node


def test_a_long_line_breaks_between_terms_and_reads_as_one() -> None:
    node = tree("x*(1 + tanh(x)*sigmoid(x) - swish(x, beta)*sigmoid(x)) + tanh(x)*(1 - sigmoid(x))")
    text = wrapped(node, NAMES, 150)
    assert text.count(r"\\ &\quad") == 2
    assert read_latex(text, NAMES) == node


def test_a_long_numerator_is_taken_off_its_bar_and_broken() -> None:
    node = tree("2*(tanh(x)*sigmoid(x) - swish(x, beta)*sigmoid(x))/(1 + x**2)")
    text = wrapped(node, NAMES, 130)
    assert text.startswith(r"\frac{2}{1 + x^{2}} (\tanh(x) \sigma(x) \\ &\quad - ")
    points = [{name: mpmath.mpf(at) for name in NAMES.symbols} for at in ("0.3", "1.7")]
    read = NAMES.expand(read_latex(text, NAMES))
    assert not differs(NAMES.expand(node), read, points)


@pytest.mark.parametrize(("name", "expected"), [
    ("x", "x_{i}"), ("x_in", r"x_{\mathrm{in},i}"), ("x1", "x_{1,i}"), ("y_hat", r"\hat{y}_{i}"),
])  # fmt: skip
def test_an_index_joins_one_that_is_there(name: str, expected: str) -> None:
    """TeX refuses ``y_{a}_{i}``."""
    element = Apply("index", (Symbol(name), Symbol("i")))
    assert latex(element, NAMES) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("x", "x"), ("beta", r"\beta"), ("x12", "x_{12}"), ("alpha_p", r"\alpha_{p}"),
        ("beta_max", r"\beta_{\mathrm{max}}"), ("min_val", r"\mathrm{min\_val}"),
        ("y_hat", r"\hat{y}"), ("alpha_tilde", r"\tilde{\alpha}"),
        ("lam", r"\lambda"), ("lambd", r"\lambda"),
        ("max_bar", r"\mathrm{max\_bar}"),
        ("e", r"\mathit{e}"), ("x_1", r"\mathrm{x\_1}"), ("gain", r"\mathrm{gain}"),
    ],
)  # fmt: skip
def test_a_symbol_in_latex(name: str, expected: str) -> None:
    assert symbol_latex(name) == expected


@pytest.mark.parametrize(
    "text",
    [
        r"\frac{1}{1 + e^{-x}", r"x +", r"\foo(x)", r"\operatorname{nothing}(x)", r"y",
        r"x \text{if}",
        r"\operatorname{fl}(x)", r"\operatorname{fl}(0.3",
        r"\sigma", r"\begin{cases} x \end{cases}", r"x) + 1", r"(x]", r"\sqrt x", "", r"x^2",
    ],
)  # fmt: skip
def test_what_the_reader_does_not_know_is_an_error(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_latex(text, NAMES)


def test_text_is_printed_whatever_it_holds() -> None:
    assert tex_text("50 % of Müller's β_1 & 漢") == (
        "50 \\% of M\\\"{u}ller's \\(\\beta\\)\\_1 \\& [U+6F22]"
    )


UNARY = [name for name, (low, high) in FUNCTIONS.items() if (low, high) == (1, 1)]

numbers = st.builds(integer, st.integers(0, 12)) | st.sampled_from(
    [Number(Fraction(1, 2), "0.5"), Number(Fraction(3, 10**4), "3e-4"), Constant("pi")]
)
leaves = numbers | st.sampled_from([Symbol("x"), Symbol("beta"), Symbol("x1")])


def _larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def applied(head: str, low: int, high: int) -> st.SearchStrategy[Node]:
        return st.builds(
            lambda args: Apply(head, tuple(args)), st.lists(inner, min_size=low, max_size=high)
        )

    return st.one_of(
        applied("add", 2, 4),
        applied("mul", 2, 4),
        applied("neg", 1, 1),
        applied("div", 2, 2),
        st.builds(lambda base, n: Apply("pow", (base, integer(n))), inner, st.integers(-3, 4)),
        st.sampled_from(UNARY).flatmap(lambda head: applied(head, 1, 1)),
        st.sampled_from(("min", "max")).flatmap(lambda head: applied(head, 2, 3)),
        st.builds(lambda a: Apply("sigmoid", (a,)), inner),
        st.builds(lambda a, b: Apply("swish", (a, b)), inner, inner),
        st.builds(
            lambda a, b, c: Apply(
                "piecewise",
                (Apply("case", (a, Apply("<", (b, c)))), Apply("case", (b, Apply("true")))),
            ),
            inner, inner, inner,
        ),
    )  # fmt: skip


trees = st.recursive(leaves, _larger, max_leaves=14)
CLEAR = [{"x": mpmath.mpf("0.61"), "beta": mpmath.mpf("1.37"), "x1": mpmath.mpf("0.23")}]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(trees)
def test_reading_back_gives_the_same_tree_or_the_same_value(node: Node) -> None:
    read = read_latex(latex(node, NAMES), NAMES)
    if read != node:
        assert same_value(node, read), plain(read)


def same_value(left: Node, right: Node) -> bool:
    """Equal by mpmath, or without a real value on either side."""
    left, right = NAMES.expand(left), NAMES.expand(right)
    return not differs(left, right, CLEAR) or differs(left, left, CLEAR)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(trees)
def test_plain_text_is_what_the_parser_reads(node: Node) -> None:
    if any(part in plain(node) for part in ("{", "expm1")):
        return
    text = plain(node)
    read = parse_expression(text, SCOPE).node
    assert same_value(node, read), text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.3, "fl(0.3)"), (0.01, "fl(0.01)"), (0.15625, "5/32"), (2.0, "2"), (1e-30, None)],
)
def test_a_float_that_is_no_short_fraction_is_a_rounded_decimal(
    value: float, text: str | None
) -> None:
    node = rational(Fraction(value))
    assert text is None or plain(node) == text
    for read in (
        read_latex(latex(node, NAMES), NAMES),
        parse_expression(plain(node), SCOPE).node,
    ):
        assert exact(read) == Fraction(value)


@pytest.mark.parametrize("text", ["fl(x)", "fl(1e999)", "fl(fl(0.3))", "fl(1, 2)", "fl()"])
def test_only_a_decimal_is_rounded(text: str) -> None:
    with pytest.raises(SpecErrors):
        parse_expression(text, SCOPE)


def test_every_operator_is_read_back() -> None:
    for head, text in OPERATORS.items():
        args = (Symbol("x"),) * FUNCTIONS[head][0]
        assert latex(Apply(head, args), NAMES).startswith(text)
        assert read_latex(latex(Apply(head, args), NAMES), NAMES) == Apply(head, args)


def test_a_long_case_goes_on_over_rows_of_its_own() -> None:
    value = "x*(1 + tanh(x)*sigmoid(x) - swish(x, beta)*sigmoid(x)) + tanh(x)*(1 - sigmoid(x))"
    node = Apply("derivative", (tree(f"where(x > 1, {value}, x)"), Symbol("x")))
    text = wrapped(node, NAMES, 250)
    assert text.count(r"\begin{aligned}") == 1
    assert read_latex(text, NAMES) == node


def test_cases_taller_than_a_page_are_told_one_after_the_other() -> None:
    value = "x*(1 + tanh(x)*sigmoid(x) - swish(x, beta)*sigmoid(x)) + tanh(x)*(1 - sigmoid(x))"
    cases = tree(f"Piecewise(({value}, x > 1), ({value}, x < -1), (x, True))")
    page = Page(200.0, 60.0, 60.0)
    for node in (cases, Apply("derivative", (cases, Symbol("x")))):
        text = wrapped(node, NAMES, page=page)
        assert text.count("\\colon") == 3
        assert "cases" not in text
        assert read_latex(text, NAMES) == node
        assert max(map(width, rows(node, NAMES, page=page))) < 200


def test_every_wide_sum_of_a_product_is_broken() -> None:
    node = tree("(tanh(x)*sigmoid(x) - x*sigmoid(x))*(x*tanh(x) - x*sigmoid(x) + x**2)")
    text = wrapped(node, NAMES, 100)
    assert text.split(r" \\ &\quad ")[1].endswith(r"(x \tanh(x)")
    assert read_latex(text, NAMES) == node


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
def test_the_width_of_a_formula_is_about_what_latex_sets(tmp_path: Path) -> None:
    formulas = [
        r"x*sigmoid(beta*x)*(1 - tanh(x)**2) + x**2",
        r"(3 - x)*exp(-x**2)/sqrt(1 + x**2)",
        r"Piecewise((x/(1 + x), x > 0), (beta*(exp(x) - 1), True))",
        r"swish(x, 2)*(2 + tanh(x)*sigmoid(x)) - log(1 + exp(x))/2",
    ]
    contents = [typeset(tree(text), NAMES) for text in formulas]
    boxes = (f"\\setbox0\\hbox{{$\\displaystyle {latex_of(one)}$}}\\typeout{{W=\\the\\wd0}}"
             for one in contents)  # fmt: skip
    head = "\\documentclass{article}\\usepackage{amsmath}\\begin{document}\n"
    source = head + "\n".join(boxes) + "\n\\end{document}\n"
    (tmp_path / "widths.tex").write_text(source, encoding="utf-8")
    told = subprocess.run(
        ["pdflatex", "-interaction=batchmode", "widths.tex"], cwd=tmp_path, check=False,
        capture_output=True,
    )  # fmt: skip
    assert told.returncode == 0
    log = (tmp_path / "widths.log").read_text(encoding="utf-8", errors="replace")
    widths = [float(found) for found in re.findall(r"^W=([\d.]+)pt", log, re.MULTILINE)]
    for content, points in zip(contents, widths, strict=True):
        assert width(content) == pytest.approx(points, rel=0.08)
