"""Display trees and the smooth branches they stand for, side by side."""

from __future__ import annotations

import pytest
import sympy
from specs import activation

from symact.errors import SpecErrors
from symact.meaning import branches, symbols_of


def described(expression: str, table: str = "") -> list[str]:
    lines = []
    for branch in branches(activation(expression, table)):
        tests = [
            f"{'' if truth else 'not '}{r.left} {'==' if r.equality else '<'} {r.right}"
            for r, truth in branch.conditions
        ]
        lines.append(f"{branch.expression} if {' and '.join(tests) or 'always'}")
    return lines


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("x*2", ["2*x if always"]),
        ("abs(x)", ["-x if x < 0", "x if not x < 0"]),
        ("sqrt(x**2)", ["-x if x < 0", "x if not x < 0"]),
        (
            "min(max(x, 0), 6)",
            ["0 if x < 0", "6 if not x < 0 and 6 < x", "x if not x < 0 and not 6 < x"],
        ),
        # where 3 < x, no need to ask whether -1 < x
        (
            "max(-1, min(x, 3))",
            ["3 if 3 < x", "x if not 3 < x and -1 < x", "-1 if not 3 < x and not -1 < x"],
        ),
        (
            "Piecewise((0, x <= -1), (x + 1, x < 0 or x > 5), (1, True))",
            [
                "x + 1 if -1 < x and x < 0",
                "x + 1 if -1 < x and not x < 0 and 5 < x",
                "1 if -1 < x and not x < 0 and not 5 < x",
                "0 if not -1 < x",
            ],
        ),
        ("where(x != 0, sin(x)/x, 1)", ["1 if x == 0", "sin(x)/x if not x == 0"]),
        ("max(1, 2)*x", ["2*x if always"]),
        ("where(not (x > 0 and x < 1), x, 2*x)", [
            "2*x if 0 < x and x < 1", "x if 0 < x and not x < 1", "x if not 0 < x",
        ]),
    ],
)  # fmt: skip
def test_branches(expression: str, expected: list[str]) -> None:
    assert sorted(described(expression)) == sorted(expected)


def test_decimals_are_exact() -> None:
    (branch,) = branches(activation("1.702*x"))
    assert str(branch.expression) == "851*x/500"


@pytest.mark.parametrize(
    ("domain", "fact", "expected"),
    [
        ("b > 0", "is_positive", True),
        ("0 <= b", "is_nonnegative", True),
        ("b < -1 and b > -3", "is_negative", True),
        ("b > -1", "is_positive", None),
    ],
)
def test_what_a_domain_says_of_a_symbol(domain: str, fact: str, expected: bool | None) -> None:
    default = -2.0 if "-3" in domain else 1.0
    f = activation("b*x", f"parameters.b = {{ default = {default}, domain = '{domain}' }}")
    assert getattr(symbols_of(f)["b"], fact) is expected


def test_a_positive_factor_does_not_split_again() -> None:
    table = "parameters = { b = { default = 1.0, domain = 'b > 0' } }"
    found = branches(activation("abs(x) + sign(b*x)*exp(-abs(b*x))", table))
    assert [[truth for _, truth in branch.conditions] for branch in found] == [
        [True], [False, True], [False, False],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("expression", "where"),
    [
        ("log(max(x, 0))", "x < 0"),
        ("log(clip(x, 0, 1))", "x < 0"),
        ("log1p(clip(x, -1, 1))", "x < -1"),
        ("x/min(x, 0)", "0 < x"),
        ("sqrt(where(x < 2, -1, x))", "x < 2"),
    ],
)
def test_a_part_without_any_real_value_is_named(expression: str, where: str) -> None:
    with pytest.raises(SpecErrors, match=f"this has no real value where {where}") as caught:
        activation(expression)
    (error,) = caught.value.errors
    assert (error.line, error.column) == (2, 15)
    assert "max(x, 1e-7)" in error.hint


def test_a_condition_that_a_square_decides_makes_no_branch() -> None:
    (only,) = branches(activation("sqrt(abs(1 + (1 - x)**2))"))
    assert only.conditions == ()
    assert not only.expression.has(sympy.Abs, sympy.I)
