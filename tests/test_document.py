"""The LaTeX fragments and the document: what they hold, what they need, that they compile."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import specs
from catalog import checked

from symact.activation import Activation
from symact.derivation import wanted
from symact.derivation.kinks import kinks
from symact.derivation.lines import proved
from symact.derivation.steps import UnprovedError
from symact.document import document, fragment
from symact.phrases import phrases
from symact.plain import plain
from symact.spec import load_catalog, load_text, parse
from symact.tree import Node, integer

CATALOG = {activation.name: activation for activation in parse(load_catalog())}

KINKS = {
    "relu": ["x = 0: 0 | 1, C^0, smallest 0"],
    "leaky_relu": ["x = 0: alpha | 1, C^0, smallest ?"],
    "elu": ["x = 0: alpha | 1, C^0, left alpha"],
    "celu": ["x = 0: 1 | 1, C^1, both 1"],
    "softsign": ["x = 0: 1 | 1, C^1, both 1"],
    "step": ["x = 0: 0 | 0, jump, both 0"],
    "hardtanh": [
        "x = min_val: 0 | 1, C^0, smallest 0",
        "x = max_val: 1 | 0, C^0, smallest 0",
    ],
    "hardswish": ["x = -3: 0 | -1/2, C^0, smallest 0", "x = 3: 3/2 | 1, C^0, smallest 1"],
    "sigmoid": [],
}


def _slope(slope: Node | None) -> str:
    return "unbounded" if slope is None else plain(slope)


@pytest.mark.parametrize("name", KINKS)
def test_kinks(name: str) -> None:
    found = [
        f"{kink.variable} = {plain(kink.at)}: {_slope(kink.left)} | {_slope(kink.right)}, "
        f"{'jump' if kink.jump else f'C^{kink.smoothness}'}, "
        f"{kink.convention} {plain(kink.chosen) if kink.chosen else '?'}"
        for kink in kinks(CATALOG[name])
    ]
    assert sorted(found) == sorted(KINKS[name])


def test_a_kink_that_the_spec_decides() -> None:
    (activation,) = parse(load_text('[odd]\nexpression = "abs(x - 3)"\nkinks = { "3" = 0.5 }'))
    (kink,) = kinks(activation)
    assert (kink.convention, plain(kink.at), kink.chosen and plain(kink.chosen)) == (
        "value", "3", "1/2",
    )  # fmt: skip


def test_kinks_are_where_neighbors_meet() -> None:
    """Of functions of several inputs, and of parameters whose order is open: never a jump."""
    gate, clamp = parse(
        load_text("""
[gate]
inputs = ["a", "b"]
expression = "max(a, 0)*tanh(b) + min(a, b)/2"
[clamp]
expression = "where(x < low, low + k*(x - low), where(x > high, high + k*(x - high), x))"
parameters = { low = { default = -1.0 }, high = { default = 2.0 }, k = { default = 0.1 } }
""")
    )

    def told(activation: Activation) -> set[str]:
        return {
            f"{kink.variable} = {plain(kink.at)}, {kink.condition and plain(kink.condition)}: "
            f"{_slope(kink.left)} | {_slope(kink.right)}{', jump' if kink.jump else ''}"
            for kink in kinks(activation)
        }

    assert {line for line in told(gate) if line.startswith("a")} == {
        "a = 0, b < 0: 0 | tanh(b)",
        "a = 0, b > 0: 1/2 | 1/2 + tanh(b)",
        "a = b, b < 0: 1/2 | 0",
        "a = b, b > 0: 1/2 + tanh(b) | tanh(b)",
    }
    assert told(clamp) == {
        "x = low, low < high: k | 1",
        "x = high, low < high: 1 | k",
        "x = low, low > high: k | k, jump",
    }
    assert r"\paragraph{At \(a = 0\), where \(b < 0\)}" in fragment(gate)


def test_what_a_parameters_bound_changes_is_told() -> None:
    power, joined, pieces = parse(
        load_text("""
[power]
expression = "abs(x)**n"
parameters = { n = { default = 3.0, domain = "n >= 1" } }
[joined]
expression = "min(abs(x)**p, abs(x)**(1/p))*sign(x)"
parameters = { p = { default = 2.0, domain = "p > 1" } }
[pieces]
expression = "max(min(x, 2*x), min(-x, x - 2), -3)"
""")
    )
    told = [
        (kink.condition and plain(kink.condition), kink.smoothness, _slope(kink.left))
        for kink in kinks(power)
    ]
    assert told == [("n == 1", 0, "-1"), ("n > 1", 1, "0")]
    assert [(plain(kink.at), kink.smoothness) for kink in kinks(joined)] == [("0", 1)]
    assert [plain(kink.at) for kink in kinks(pieces)] == ["-3/2", "0"]


def test_a_value_apart_at_a_point_hides_no_kink() -> None:
    (sinc,) = parse(load_text('[sinc]\nexpression = "where(x == 0, 1, sin(x)/x)*abs(x)"'))
    (kink,) = kinks(sinc)
    assert (_slope(kink.left), _slope(kink.right)) == ("-1", "1")
    assert r"\cos" in fragment(sinc)


def test_a_slope_without_a_bound_is_said_to_have_none() -> None:
    (activation,) = parse(load_text('[root]\nexpression = "sqrt(abs(x))"'))
    (kink,) = kinks(activation)
    assert (kink.left, kink.right, kink.smoothness) == (None, None, 0)
    assert "its slope is unbounded on the left and unbounded on the right" in fragment(activation)


def test_slopes_that_parameters_decide() -> None:
    (flat, bent) = parse(
        load_text("""
[flat]
expression = "x / (1 + abs(x)**n)**(1/n)"
parameters = { n = { default = 3.0, domain = "n > 1" } }
[bent]
expression = "where(x > 0, x**n, x)"
parameters = { n = { default = 3.0, domain = "n > 0" } }
""")
    )
    (kink,) = kinks(flat)
    assert (kink.left, kink.right, kink.convention) == (integer(1), integer(1), "both")
    assert "The one-sided slopes depend on the parameters; they were not determined." in fragment(
        bent
    )


def test_a_fragment() -> None:
    text = fragment(CATALOG["elu"])
    assert r"\subsection*{ELU}" in text
    assert r"\(\alpha\) & \(1\) & \(\alpha > 0\) & \parbox" in text
    assert r"\strut Negative limit" in text
    assert r"\operatorname{ELU}'(x) &= \frac{d}{d x}" in text
    assert r"\operatorname{ELU}''(x) &=" in text
    assert r"\frac{\partial}{\partial \alpha} \operatorname{ELU}(x) &=" in text
    assert r"\paragraph{At \(x = 0\)}" in text
    assert r"The kernels return the left slope \(\alpha\)." in text


def test_a_reference_is_defined_as_it_is_used() -> None:
    text = fragment(CATALOG["mish"])
    assert r"\operatorname{softplus}(x) &= \log(1 + e^{x})" in text


@pytest.mark.parametrize("name", checked())
def test_a_fragment_can_be_pasted_anywhere(name: str) -> None:
    text = fragment(CATALOG[name])
    head, group = text.split("\\begingroup\n\\allowdisplaybreaks\n")
    assert group.endswith("\\endgroup\n")
    assert all(line.startswith("%") for line in head.splitlines())
    environments = set(re.findall(r"\\begin\{(\w+\*?)\}", text))
    assert environments <= {"align*", "aligned", "cases", "center", "tabular"}
    assert "$" not in text
    assert not re.search(r"\\(newcommand|def|usepackage)\b", text)
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("name", checked())
def test_what_a_fragment_prints_is_what_was_read_back(name: str) -> None:
    activation = CATALOG[name]
    text = fragment(activation)
    for variables in wanted(activation):
        derivation = proved(activation, variables)
        assert derivation is not None
        assert all(line in text for line in derivation.texts)


def test_a_fragment_in_chinese_has_every_sentence_in_chinese() -> None:
    """What is left of Latin letters is mathematics, code, and what the spec says."""
    text = fragment(CATALOG["elu"], phrases("zh"))
    spec = CATALOG["elu"].description + CATALOG["elu"].parameters[0].description
    prose = re.sub(r"%.*|\\operatorname\{\w+\}|\\[a-zA-Z]+(\[t\])?(\{[\w.*]*\})?", " ", text)
    words = set(re.findall(r"[A-Za-z]{3,}", prose)) - set(re.findall(r"\w+", spec))
    assert words <= {"ELU", "Clevert", "Unterthiner", "Hochreiter", "arXiv", "llll"}
    assert r"\text{若 }" in text
    assert "% Needs the package ctex" in text


def test_a_fragment_is_the_same_every_time() -> None:
    (again,) = (one for one in parse(load_catalog()) if one.name == "swish")
    assert fragment(again) == fragment(CATALOG["swish"])


HOSTILE = r"""
[words]
expression = "max(0, d*x) + e**2*sgn(x) + 1.0507009873554804934193349852946"
title = "50 % of \\LaTeX & {braces} $x$ #1 ~ ^ _"
description = "Möbius, Łódź, 漢字, λ ≤ ∞, <b>\\input{x}</b>"
reference = "\\end{document}"
parameters = { d = { default = 1.0 }, e = { default = 0.5, description = "100 % & more" } }
[sgn]
expression = "x/(1 + abs(x))"
"""


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
def test_the_document_compiles_without_an_error(tmp_path: Path) -> None:
    activations = [*(CATALOG[name] for name in checked()), *parse(load_text(HOSTILE))]
    (tmp_path / "document.tex").write_text(document(activations), encoding="utf-8")
    for activation in activations:
        path = tmp_path / f"{activation.name}.tex"
        path.write_text(fragment(activation), encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "document.tex"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-2000:]
    assert not re.findall(r"Overfull .*", run.stdout)
    assert (tmp_path / "document.pdf").stat().st_size > 50_000


def test_hostile_texts_stay_texts() -> None:
    words, _ = parse(load_text(HOSTILE))
    text = fragment(words)
    assert r"50 \% of \textbackslash{}LaTeX \& \{braces\} \$x\$ \#1" in text
    assert "\\end{document}" not in text
    assert len(wanted(words)) == 4


def test_what_is_not_proved_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line beyond the reach of the proof costs the derivation, not the build."""

    def unproved(*_: object) -> None:
        raise UnprovedError("a line is not proved")

    monkeypatch.setattr("symact.derivation.lines.compose", unproved)
    text = fragment(specs.activation("x*exp(-x) + x**5/7"))
    assert "No derivation is printed" in text


def test_a_case_told_for_several_conditions_is_one_case() -> None:
    # Beside the longer condition there is less room: broken there alone, it would be another value.
    table = "parameters = { k = { default = 1.3, domain = 'k > 0' } }"
    found = specs.activation("min(clip(abs(x - k), -1, k), sqrt(1 + x**2) - 1)", table)
    assert "\\begin{cases}" in fragment(found)


def test_borders_that_cannot_be_solved_for_are_printed_as_they_stand() -> None:
    text = fragment(specs.activation("where(exp(-x) > erf(x), x, x**2)"))
    assert "\\operatorname{erf}(x) < e^{-x}" in text
