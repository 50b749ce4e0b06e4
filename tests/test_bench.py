"""Timing against other libraries: what is called computes the same, and what is told adds up."""

from __future__ import annotations

import importlib.util
import json
import re
from dataclasses import replace

import mpmath
import numpy as np
import pytest
from specs import activation
from typer.testing import CliRunner

from symact.bench.measure import Case, Run, Time, timed
from symact.bench.peers import KINDS, Arrays, _require_formula, peers
from symact.bench.report import markdown, rows
from symact.bench.text import NUMBA, NUMEXPR, NUMPY, write
from symact.cli.app import app
from symact.compiled import compile

GATE = "where(x > 1, x, clip(sign(x)*exp(-abs(x)), -1/2, 3/4) + min(x, 0, pi))"


def test_a_formula_in_three_dialects():
    tree = activation("where(x < 0, exp(x) - 1, atan(x)**2/3)").definition
    assert write(tree, NUMPY) == (
        "np.where((x < 0), (np.exp(x) + (-1)), ((np.arctan(x) ** 2) / 3))"
    )
    assert write(tree, NUMBA) == (
        "((math.exp(x) + (-1)) if (x < 0) else ((math.atan(x) ** 2) / 3))"
    )
    assert write(tree, NUMEXPR) == "where((x < 0), (exp(x) + (-1)), ((arctan(x) ** 2) / 3))"


def by_mpmath(x):
    """The gate, from its definition."""
    if x > 1:
        return x
    sign = (x > 0) - (x < 0)
    inner = sign * mpmath.exp(-abs(x))
    return min(max(inner, -0.5), 0.75) + min(x, 0, mpmath.pi)


def slope_by_mpmath(x):
    return mpmath.diff(by_mpmath, x)


@pytest.mark.parametrize("kind", ["forward", "backward"])
def test_every_formula_computes_what_is_meant(kind):
    x = np.array([-3.0, -0.4, 0.1, 0.3, 0.9, 2.0])
    gradient = np.array([1.0, -2.0, 0.5, 3.0, 1.0, -1.0])
    arrays = Arrays({"x": x}, gradient, np.empty(6), {})
    expected = [float(by_mpmath(v)) for v in x.tolist()]
    if kind == "backward":
        expected = [
            g * float(slope_by_mpmath(v)) for g, v in zip(gradient, x.tolist(), strict=True)
        ]
    found = dict(peers(activation(GATE), kind, arrays, 1))
    assert {"numpy", "njit"} <= found.keys()
    for library, call in found.items():
        result = call()
        values = arrays.out if result is None else result
        assert np.allclose(values, expected, rtol=1e-6), library


def test_the_slowest_call_is_the_slowest_in_the_table():
    def slow():
        sum(range(20_000))

    times = tuple(timed([("symact", lambda: None), ("numpy", slow), ("copy", lambda: None)], 3))
    run = Run("cpu", "system", (("numpy", "2"),), (Case("f", "float64", 10, 1, times),))
    assert run.cases[0].ratio("numpy") > 10
    assert run.mean("numpy") == pytest.approx(run.cases[0].ratio("numpy"))
    assert run.mean("torch") is None


def test_means_are_geometric_and_gaps_are_left_open():
    def case(name, *times):
        return Case(name, "float32", 1000, 1, tuple(Time(n, t, t) for n, t in times))

    run = Run("cpu", "system", (), (
        case("f", ("symact", 2e-6), ("copy", 1e-6), ("torch", 4e-6)),
        case("g", ("symact", 1e-6), ("copy", 1e-6), ("torch", 8e-6), ("jax", 3e-6)),
    ))  # fmt: skip
    assert list(rows(run)) == [
        ("f", "float32", "2.000", "2.00", "", "0.50"),
        ("g", "float32", "1.000", "8.00", "3.00", "1.00"),
        ("geometric mean", "", "", "4.00", "3.00", "0.71"),
        ("least", "", "", "2.00", "3.00", "0.50"),
    ]
    assert "| geometric mean |  |  | 4.00 | 3.00 | 0.71 |" in markdown(run)
    wide = replace(case("f", ("symact", 1e-6), ("torch", 1e-6), ("copy", 1e-6)), dtype="float64")
    both = replace(run, cases=(*run.cases, wide))
    assert [row[:4] for row in rows(both)][-4:] == [
        ("geometric mean", "", "", "2.52"),
        ("geometric mean", "float32", "", "4.00"),
        ("geometric mean", "float64", "", "1.00"),
        ("least", "", "", "1.00"),
    ]


def test_the_table_says_where_torch_does_something_else():
    def told(name, *times):
        case = Case(name, "float32", 1000, 1, tuple(Time(n, 1e-6, 1e-6) for n in times))
        return markdown(Run("cpu", "system", (), (case,)))

    kept, returned = "In logsigmoid_backward torch reads what", "In mish_backward torch makes"
    assert kept in told("logsigmoid_backward", "symact", "torch")
    assert kept not in told("logsigmoid_backward", "symact", "jax")
    assert returned in told("mish_backward", "symact", "torch")
    assert "torch" not in told("logsigmoid", "symact", "torch").partition("wants.")[2].split("|")[0]


def test_the_command_tells_json_and_writes_a_table(tmp_path):
    spec, file = tmp_path / "gate.toml", tmp_path / "speed.md"
    spec.write_text('[gate]\nexpression = "x/(1 + abs(x))"\n')
    options = ["bench", "--spec", str(spec), "gate", "--dtype", "float32", "--size", "512"]
    done = CliRunner().invoke(app, [*options, "--turns", "1", "--json", "-o", str(file)])
    assert done.exit_code == 0, done.output
    data = json.loads(done.stdout)
    assert [case["function"] for case in data["cases"]] == [
        "gate",
        "gate_backward",
        "gate_backward_from_output",
        "gate_value_and_derivative",
    ]
    assert [time["library"] for time in data["cases"][-1]["times"]] == ["symact", "two calls"]
    assert all(time["best"] > 0 for case in data["cases"] for time in case["times"])
    assert re.search(r"^\| gate_backward \| float32 \| \d+\.\d+ \|", file.read_text(), re.M)


def test_a_wrong_dtype_and_a_wrong_format_are_named():
    for arguments, told in (
        (["--dtype", "float8"], "no dtype 'float8'"),
        (["-o", "speed.txt"], "no format '.txt'"),
    ):
        done = CliRunner().invoke(app, ["bench", "relu", *arguments])
        assert done.exit_code == 2
        assert told in done.stderr


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
def test_torch_rows_compute_the_catalog_functions():
    from symact.bench.peers import _torch_calls
    from symact.spec import load_catalog, parse

    catalog = {one.name: one for one in parse(load_catalog())}
    x, g = np.linspace(-5, 5, 41) + 0.01, np.linspace(1, 2, 41)
    for row in _torch_calls():
        found = catalog[row["function"]]
        values = {item.name: item.default for item in found.parameters}
        ours = compile(found)
        for kind in KINDS:
            if kind not in row:
                continue
            inputs = {"x": x}
            if kind == "backward_from_output":
                inputs = {"y": vars(ours)[found.name](x, *values.values())}
            arrays = Arrays(inputs, g, np.empty(41), values)
            calls = dict(peers(found, kind, arrays, 1))
            result = calls["torch"]()
            torch = (result[0] if isinstance(result, tuple) else result).numpy().copy()
            calls["njit"]()
            assert np.allclose(torch, arrays.out, rtol=1e-5, atol=1e-6), (row, kind)


@pytest.mark.parametrize(
    "text", ["x.real", "open(x)", "np.__loader__", "(lambda: x)()", "[y for y in x]", "x[0]"]
)
def test_only_formulas_are_run(text):
    _require_formula("np.where(x > 0, -x * 2.0, math.exp(x))", ["x"])
    with pytest.raises(ValueError, match="no formula"):
        _require_formula(text, ["x"])
