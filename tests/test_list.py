"""`symact list`: what can be told of activations, in which order, as a table and as JSON."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest
from typer.testing import CliRunner

from symact.atlas.sources import kernel_sources
from symact.atlas.work import operations
from symact.cli.app import app
from symact.cli.columns import cell, in_order
from symact.spec import load, parse

SOFTPLUSES = ("list", "--family", "softplus")


def run(*arguments):
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def rows(*arguments):
    code, output, _ = run(*arguments)
    assert code == 0
    return [re.split(r" {2,}", line) for line in output.splitlines()]


@pytest.fixture
def mine(tmp_path):
    """A file with a function of one of the catalog's names, which is another one."""
    (tmp_path / "mine.toml").write_text('[relu]\nexpression = "max(x, 0)/2"\norder = 1\n')
    return str(tmp_path / "mine.toml")


def test_columns_are_what_was_asked_for():
    assert rows(*SOFTPLUSES, "--columns", "parameters, name")[:3] == [
        ["parameters", "name"], ["beta = 1", "softplus"], ["", "logsigmoid"],
    ]  # fmt: skip


def test_errors_are_those_of_the_certificates():
    found = dict(rows("list", "--family", "rectifiers", "--columns", "name,ulp32")[1:])
    certified = json.loads(
        files("symact.generated").joinpath("certificates/leaky_relu.json").read_text()
    )
    errors = [one["max_ulp"] for one in certified["results"] if one["dtype"] == "float32"]
    assert found["leaky_relu"] == f"{max(errors):.2f}"


def test_another_function_of_the_same_name_has_its_own_cost_and_no_certificate(mine):
    code, output, _ = run("list", mine, "--columns", "name,cost,ulp32", "--json")
    relus = [one for one in json.loads(output) if one["name"] == "relu"]
    (activation,) = parse(load([mine]))
    assert code == 0
    assert [(one["cost"], one["ulp32"]) for one in relus] == [
        (sum(map(operations, kernel_sources(activation)[:2])), None)
    ]


def test_costs_order_as_they_should():
    found = rows("list", "--columns", "name,cost", "--sort", "cost")[1:]
    names = [name for name, _ in found]
    assert names[0] == "identity"
    assert names.index("relu") < names.index("hardswish") < names.index("gelu")
    known = [int(cost) for _, cost in found if cost != "-"]
    assert known == sorted(known)
    assert {name for name, cost in found if cost == "-"} >= {"softmax", "cross_entropy"}
    assert all(cost == "-" for _, cost in found[len(known) :])


def test_numbers_can_be_bounded():
    every = [one[:2] for one in rows(*SOFTPLUSES, "--columns", "cost,name")[1:]]
    costs = sorted(int(cost) for cost, _ in every)
    bound = costs[len(costs) // 2]
    kept = rows(*SOFTPLUSES, "--at-most", f"cost={bound}", "--columns", "cost,name")[1:]
    assert kept == [one for one in every if int(one[0]) <= bound]
    assert 0 < len(kept) < len(every)


def test_a_number_that_is_not_known_is_within_no_bound(mine):
    names = [one[0] for one in rows("list", mine, "--at-most", "ulp32=9", "--columns", "name")]
    assert "relu" not in names
    assert "relu6" in names


def test_reverse_leaves_unknown_ones_last():
    entries = [{"cost": cost} for cost in (3, None, 5, 1)]
    assert [one["cost"] for one in in_order(entries, "cost", True)] == [5, 3, 1, None]
    answers = [{"odd": answer} for answer in (False, None, True)]
    assert [one["odd"] for one in in_order(answers, "odd", False)] == [True, False, None]


def test_properties_are_columns_too():
    table = rows("list", "--family", "shrinkage", "--columns", "name,odd,bounded", "--sort", "name")
    assert table[0] == ["name", "odd", "bounded"]
    assert ["softshrink", "yes", "no"] in table
    assert [name for name, *_ in table[1:]] == sorted(name for name, *_ in table[1:])


def test_json_has_what_it_always_has_and_more():
    (first, *_) = json.loads(run(*SOFTPLUSES, "--columns", "reference,continuous", "--json")[1])
    assert first["name"] == "softplus"
    assert first["parameters"] == {"beta": 1.0}
    assert first["continuous"] is True
    assert first["reference"].startswith("Dugas")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--columns", "name,smoth"], "no column is called 'smoth': did you mean 'smooth'?"),
        (["--columns", "qqq"], "there are name, title, aliases"),
        (["--sort", "costs"], "did you mean 'cost'?"),
        (["--at-most", "cost"], "COLUMN=NUMBER"),
        (["--at-most", "name=3"], "columns of numbers are cost, ulp32, ulp64"),
        (["--property", "qqq"], "known are bounded, continuous"),
        (["--family", "qqq"], "there are elementary, exponential"),
        (["--framework", "torch", "--sort", "name"], "it goes with --json only"),
    ],
)
def test_unknown_words_name_the_choices(arguments, message):
    code, output, error = run("list", *arguments)
    assert (code, output) == (2, "")
    assert message in error


def test_cells_are_short():
    assert [cell(datum) for datum in (None, True, 0.5, ["a", "b"], {"p": 0.1}, 7)] == [
        "-", "yes", "0.50", "a, b", "p = 0.1", "7",
    ]  # fmt: skip
