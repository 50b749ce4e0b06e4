"""How accurate functions of a whole axis are: rows, exact values, and certificates."""

from __future__ import annotations

import json
from types import SimpleNamespace

import mpmath
import numpy as np
import pytest
from flint import ctx
from typer.testing import CliRunner

from symact.certificate import to_json
from symact.cli.app import app
from symact.compiled import compile
from symact.reference import evaluate
from symact.spec import load_axis_catalog, load_text, parse
from symact.ulp import FORMATS
from symact.vector.accuracy import results
from symact.vector.kernels import public
from symact.vector.trials import rows
from symact.vector.unrolled import Unrolled, element
from symact.verify import verify

OWN = """
[centered]
expression = "x[i] - max(x[j], j)"
[picked]
inputs = ["z", "k"]
expression = "z[k]*mean(z[j]**2, j)"
[warm]
expression = "softmax(x[i]/T)"
parameters = { T = { default = 2.0, domain = "T > 0" } }
"""
FOUND = {a.name: a for a in parse((*load_axis_catalog(), *load_text(OWN)))}
X = [0.5, -1.25, 2.0]


def at(**rows):
    return {
        element(name, place): value for name, row in rows.items() for place, value in enumerate(row)
    }


def test_a_definition_is_written_out_for_rows_of_a_length():
    unrolled = Unrolled(FOUND["softmax"].definition, 3, {})
    powers = [mpmath.exp(x) for x in X]
    with ctx.workprec(100):
        for place in range(3):
            exact = powers[place] / mpmath.fsum(powers)
            assert float(evaluate(unrolled.at(place), at(x=X))) == pytest.approx(
                float(exact), 1e-15
            )
        picked = Unrolled(FOUND["picked"].definition, 3, {"k": 1})
        assert float(evaluate(picked.at(0), at(z=X))) == -1.25 * (0.25 + 1.5625 + 4) / 3
        centered = Unrolled(FOUND["centered"].definition, 3, {})
        assert [float(evaluate(centered.at(p), at(x=X))) for p in range(3)] == [-1.5, -3.25, 0]


def test_gradients_are_power_series_of_the_definition():
    """Against s*(g - <g, s>), in another library's arithmetic."""
    g = [1.0, -2.0, 0.5]
    loss = Unrolled(FOUND["softmax"].definition, 3, {}).pulled("g", along=True)
    powers = [mpmath.exp(x) for x in X]
    s = [power / mpmath.fsum(powers) for power in powers]
    dot = mpmath.fdot(s, g)
    with ctx.workprec(100):
        for place in range(3):
            slope = evaluate(loss, at(x=X, g=g), element("x", place), 1)
            assert float(slope) == pytest.approx(float(s[place] * (g[place] - dot)), rel=1e-14)


def test_rows_hold_what_kernels_get_wrong():
    found = list(rows(FORMATS["float32"], (("x", "g"), (), ("k",)), "x", 20, "seed"))
    again = rows(FORMATS["float32"], (("x", "g"), (), ("k",)), "x", 20, "seed")
    assert repr(found) == repr(list(again))
    assert {row.length for row in found} >= {1, 2, 3, 9, 64}
    assert any(row.has_nan for row in found)
    assert any(row.infinities == row.length for row in found)
    assert any(len(set(row.values["x"])) == 1 < row.length for row in found)
    for row in found:
        assert row.keys["k"] < row.length
        assert all(float(np.float32(v)) == v for v in row.values["x"] if v == v)


def public_names(activation):
    return [one.name for one in public(activation)]


@pytest.mark.parametrize("name", ["softmax", "cross_entropy", "warm"])
def test_functions_of_an_axis_are_certified(name):
    certificate = verify(FOUND[name], points=80, dtypes=["float32"])
    assert certificate.passed, certificate.failures
    labels = [result.function for result in certificate.results]
    assert labels[0] == name
    assert {label.partition("[")[0] for label in labels} == {*public_names(FOUND[name])}
    assert all(result.points > result.special_points > 0 for result in certificate.results)
    assert json.loads(to_json(certificate))["activation"] == name


def trials(function):
    namespace = SimpleNamespace(softmax=function)
    wanted = lambda name: name == "softmax"  # noqa: E731
    return next(results(FOUND["softmax"], namespace, FORMATS["float32"], wanted, 80, 0))


def plain(x):
    with np.errstate(all="ignore"):
        powers = np.exp(x - x.max())
        return powers / powers.sum(dtype=x.dtype)


def test_wrong_functions_do_not_pass():
    right = compile(FOUND["softmax"]).softmax
    assert trials(right).passed
    assert not trials(plain).passed
    assert not trials(lambda x: right(x) * np.float32(1 + 4e-7)).passed
    assert not trials(lambda x: np.nan_to_num(right(x))).passed
    assert trials(lambda x: np.full_like(x, np.nan)).max_ulp == np.inf


@pytest.mark.parametrize("suffix", ["hvp", "backward_from_output", "backward_T"])
def test_wrong_second_derivatives_and_sums_do_not_pass(suffix):
    name = f"warm_{suffix}"
    right = vars(compile(FOUND["warm"]))

    def found(function):
        namespace = SimpleNamespace(**right | {name: function})
        wanted = lambda one: one == name  # noqa: E731
        (result,) = results(FOUND["warm"], namespace, FORMATS["float64"], wanted, 16, 0)
        return result

    assert found(right[name]).passed, found(right[name])
    assert not found(lambda *args: right[name](*args) * (1 + 2**-49)).passed
    assert not found(lambda *args: np.nan_to_num(right[name](*args))).passed


def test_a_certificate_is_written_and_shown_and_goes_stale(tmp_path):
    run = CliRunner().invoke
    spec = tmp_path / "own.toml"
    spec.write_text('[share]\nexpression = "exp(x[i])/sum(exp(x[j]), j)"\n')
    output = tmp_path / "built"
    assert run(app, ["build", str(spec), "-o", str(output)]).exit_code == 0
    command = ["verify", "share", "--spec", str(spec), "-o", str(output), "--points", "16"]
    found = run(app, command)
    assert found.exit_code == 0, found.output
    assert "share_backward" in found.output
    shown = run(app, ["show", "share", "--spec", str(spec), "-o", str(output)])
    assert "share float32" in shown.output
    assert "STALE" not in shown.output
    module = output / "share.py"
    module.write_text(module.read_text().replace("1.0 / _t0", "1.5 / _t0"))
    assert "STALE" in run(app, ["show", "share", "--spec", str(spec), "-o", str(output)]).output


def test_exhaustive_runs_are_for_single_elements():
    found = CliRunner().invoke(app, ["verify", "--exhaustive", "softmax"])
    assert found.exit_code == 2
    assert "whole axis" in found.output


def test_where_no_limit_is_promised_infinities_are_not_tried():
    wanted = lambda name: name == "centered"  # noqa: E731
    namespace = compile(FOUND["centered"])
    (result,) = results(FOUND["centered"], namespace, FORMATS["float64"], wanted, 16, 0)
    assert result.passed, result
