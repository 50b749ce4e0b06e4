"""The command line as a user meets it: what is typed, what is printed, and the exit code."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest
from typer.testing import CliRunner

import symact
from symact.cli.app import app

COMMANDS = tuple("build check list show derive export verify prove find agree new".split())
SPEC = """\
[gate]
expression = "x * sigmoid(beta*x)"
title = "Gate"
aliases = ["gated"]
parameters = { beta = { default = 2.0, domain = "beta > 0", description = "Sharpness." } }

[ramp]
expression = "max(x, 0)"
order = 1
"""


def run(*arguments):
    """Run a command in this process: its exit code, and what it printed."""
    result = CliRunner().invoke(app, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def command(*arguments, **options):
    environment = {**os.environ, "COLUMNS": "80", **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "symact", *arguments],
        capture_output=True, text=True, timeout=60, check=False, env=environment, **options,
    )  # fmt: skip


@pytest.fixture
def spec(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gates.toml").write_text(SPEC)
    return "gates.toml"


class TestUsage:
    def test_version(self):
        assert run("--version") == (0, f"symact {symact.__version__}\n", "")

    def test_help_fits_eighty_columns_and_names_every_command(self):
        result = command("--help")
        assert result.returncode == 0
        for name in COMMANDS:
            assert re.search(rf"^  {name} .*\.$", result.stdout, re.MULTILINE)
        assert max(map(len, result.stdout.splitlines())) <= 80

    @pytest.mark.parametrize("name", COMMANDS)
    def test_every_command_has_help(self, name):
        code, text, _ = run(name, "--help")
        assert code == 0
        assert "Usage: " in text

    def test_help_imports_nothing_that_takes_long(self):
        code = "import sys, symact.cli; print(sorted({'sympy', 'numba', 'flint'} & {*sys.modules}))"
        result = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert result.stdout == "[]\n"

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["nonsense"], "No such command 'nonsense'"),
            (["derive"], "Missing argument 'NAME'"),
            (["derive", "silu", "--order", "0"], "Invalid value for"),
            (["derive", "silu", "--order", "9"], "--order 9 is above 8; the limit can be raised"),
            (["show", "sigmod"], "no activation is called 'sigmod': did you mean 'sigmoid'?"),
            (["show", "none.toml:gate"], "none.toml:1:1: cannot be read"),
            (["derive", "silu", "--wrt", "beta"], "silu has no 'beta' to derive by; it has x"),
            (["build", "none.toml"], "none.toml:1:1: cannot be read"),
            (["build", "--limit", "depth=0"], "expected depth=N with a positive integer"),
            (["build", "--limit", "size=2"], "no such limit; there are file, activations"),
            (["export", "silu", "--format", "pdf"], "a PDF goes to a file: --output silu.pdf"),
            (["export", "silu", "--format", "docx"], "docx is no format; there are tex, pdf"),
            (["export", "silu", "--lang", "xx"], "--lang xx: there are en"),
            (["export", "silu", "-f", "html", "--fragment"], "--fragment is for --format tex"),
            (["export", "silu", "-f", "text", "-o", "no/x.txt"], "no/x.txt: No such file"),
            (["prove", "sigmoid' = "], "hint"),
            (["prove", "sigmoid'"], "a claim has one '='"),
            (["prove", "nothing' = 1"], "the left side names no activation"),
            (["verify", "sigmod"], "no activation is called 'sigmod'"),
            (["new", "../x"], "'../x' cannot be a name"),
            (["new", "import"], "'import' is a Python keyword"),
            (["new", "gate", "-e", "x +"], "gate.toml:"),
            (["new", "gate", "-p", "beta"], "expected NAME=NUMBER, such as beta=1"),
            (["new", "gate", "-p", "exp=1"], "'exp' has its own meaning in expressions"),
        ],
    )
    def test_wrong_usage_is_told_and_exits_with_two(self, arguments, message, spec):
        code, output, error = run(*arguments)
        assert (code, output) == (2, "")
        assert message in error
        assert "Traceback" not in error

    def test_every_error_of_a_spec_is_printed_with_its_place(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "bad.toml").write_text('[a]\nexpression = "x + ß"\n[b]\nexpression = "f(x)"\n')
        code, _, error = run("build", "bad.toml", "--output", "out")
        assert code == 2
        assert error.startswith("error: bad.toml:2:")
        assert "bad.toml:4:" in error
        assert not (tmp_path / "out").exists()

    def test_an_interrupt_exits_with_130_and_no_traceback(self, tmp_path):
        process = subprocess.Popen(
            [sys.executable, "-m", "symact", "build", "-j", "1", "-o", str(tmp_path / "out")],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        first = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, others = process.communicate(timeout=60)
        assert first.startswith("derived ")
        assert process.returncode == 130
        assert "Traceback" not in others


class TestPrinting:
    def test_a_pipe_gets_plain_whole_lines(self):
        result = command("list")
        assert "\x1b" not in result.stdout + result.stderr
        rows = result.stdout.splitlines()
        assert rows[0].split() == ["name", "title", "aliases", "family", "formula"]
        assert any(row.startswith("selu ") and row.endswith("otherwise }") for row in rows)

    @pytest.mark.parametrize("name", ["general_relu", "gumbel_softmax", "mish"])
    def test_a_terminal_of_eighty_columns_has_room_for_every_line(self, name):
        shown = command("show", name, env={"FORCE_COLOR": "1"})
        lines = re.sub("\x1b\\[[0-9;]*m", "", shown.stdout).splitlines()
        assert max(map(len, lines)) <= 80
        assert max(map(len, command("show", name).stdout.splitlines())) > 80

    def test_colors_are_for_terminals_that_want_them(self):
        assert "\x1b[1m" in command("show", "relu", env={"FORCE_COLOR": "1"}).stdout
        both = {"FORCE_COLOR": "1", "NO_COLOR": "1"}
        assert "\x1b[3" not in command("prove", "relu' = 2", env=both).stderr

    def test_a_terminal_that_knows_no_unicode(self):
        environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
        assert command("prove", "relu' = ß", env=environment).returncode == 2

    def test_a_closed_pipe_is_no_error(self):
        first = subprocess.Popen(
            [sys.executable, "-m", "symact", "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        first.stdout.close()
        assert b"Traceback" not in first.stderr.read()
        first.wait()
        first.stderr.close()


class TestCatalog:
    def test_list_of_a_spec_file_begins_with_its_own(self, spec):
        code, output, _ = run("list", spec, "--json")
        entries = json.loads(output)
        assert code == 0
        assert [entry["name"] for entry in entries[:2]] == ["gate", "ramp"]
        assert entries[0] == {
            "name": "gate", "title": "Gate", "aliases": ["gated"], "family": "gates",
            "inputs": ["x"], "parameters": {"beta": 2.0}, "formula": "x*sigmoid(beta*x)",
            "file": "gates.toml",
        }  # fmt: skip
        assert "silu" in {entry["name"] for entry in entries}

    def test_show(self, spec):
        code, output, _ = run("show", "gates.toml:gated")
        assert code == 0
        for line in (
            "Gate: gate, gated",
            "  gate(x, beta) = x*sigmoid(beta*x)",
            "  beta = 2  (beta > 0)  Sharpness.",
            "  d gate/d beta = f*(x - f)",
            "  gate_backward(grad_output, x, beta=2.0, *, out=None)",
        ):
            assert line in output.splitlines()

    @pytest.mark.parametrize(
        ("name", "line"),
        [
            ("sigmoid", "sigmoid'(x) = f*(1 - f)"),
            ("relu", "at x = 0: slopes 0 and 1; kernels return 0, the smallest in magnitude"),
            ("elu", "at x = 0: slopes alpha and 1; kernels return the slope alpha on the left"),
            ("softsign", "at x = 0: of class C1, slope 1"),
        ],
    )
    def test_show_tells_the_closed_form_and_the_kinks(self, name, line):
        assert f"  {line}\n" in run("show", name)[1]

    def test_show_has_properties_on_demand(self):
        _, output, _ = run("show", "relu", "--properties")
        _, _, table = output.partition("\nProperties\n")
        assert "  range               [0, inf)  " in table
        assert max(map(len, table.splitlines())) <= 80
        found = json.loads(run("show", "silu", "--properties", "--json")[1])["properties"]
        (fact,) = next(item for item in found if item["id"] == "extrema")["facts"]
        assert fact["value"]["decimal"] == "-0.278464542761"
        assert float(fact["value"]["lower"]) <= float(fact["value"]["upper"])
        assert "properties" not in json.loads(run("show", "silu", "--json")[1])

    def test_show_says_what_has_no_properties(self):
        code, output, error = run("show", "softmax", "--properties")
        assert (code, output) == (2, "")
        assert "softmax: properties are those of an elementwise function of one input" in error

    def test_show_as_json(self):
        data = json.loads(run("show", "softplus", "--json")[1])
        assert data["derivatives"][0] == {
            "of": "softplus'(x)",
            "cases": [{"formula": "sigmoid(beta*x)", "when": None}],
            "where": {"sigmoid(beta*x)": "1/(1 + exp(-beta*x))"},
        }
        assert data["from_output"]["cases"] == [{"formula": "1 - exp(-beta*y)", "when": None}]


class TestDerivations:
    def test_derive(self):
        code, output, _ = run("derive", "silu")
        assert code == 0
        first, *_, last, name = output.splitlines()
        assert name == "where sigmoid(x) = 1/(1 + exp(-x))"
        assert re.fullmatch(r"silu' = d/dx\[x\*sigmoid\(x\)\] +definition", first)
        assert re.search(r" = silu\(x\) \+ .* +definition of silu$", last)

    def test_derive_explains_the_names_that_it_brings(self):
        assert "where Phi(u) = (1 + erf(u/sqrt(2)))/2\n" in run("derive", "gelu")[1]

    def test_what_takes_too_long_is_given_up(self, tmp_path):
        spec = tmp_path / "long.toml"
        spec.write_text('[long]\nexpression = "' + "tanh(exp(" * 30 + "x" + "))" * 30 + '"\n')
        start = time.perf_counter()
        raised = [
            part for name in ("functions", "growth") for part in ("--limit", f"{name}=999999")
        ]
        code, _, error = run("show", f"{spec}:long", "--limit", "seconds=1", *raised)
        assert code == 2
        assert "deriving long took more than 1 s" in error
        assert time.perf_counter() - start < 30

    def test_derive_by_a_parameter(self, spec):
        assert run("derive", "gates.toml:gate", "--wrt", "beta")[1].startswith("d gate/d beta = ")

    def test_export(self, tmp_path):
        assert "\\tag*{quotient rule}" in run("export", "tanh")[1]
        file = tmp_path / "tanh.txt"
        assert run("export", "tanh", "-f", "text", "-o", str(file)) == (0, f"wrote {file}\n", "")
        assert "tanh''(x) = " in file.read_text()


class TestProve:
    @pytest.mark.parametrize(
        ("claim", "code", "verdict"),
        [
            ("tanh' = 1 - f**2", 0, "proved"),
            ("sigmoid' = f*(1 - f)", 0, "proved"),
            ("tanh' = f*(1 - f)", 1, "refuted"),
            ("softsign' = 1 - f**2", 1, "refuted"),
            ("sigmoid' = x*(1 - x)", 1, "refuted"),
        ],
    )
    def test_verdict(self, claim, code, verdict):
        assert run("prove", claim)[0] == code
        found = json.loads(run("prove", claim, "--json")[1])
        assert (found["verdict"], found["claim"]) == (verdict, claim)
        assert (found["counterexample"] is not None) == (verdict == "refuted")

    def test_both_sides_are_printed_where_they_differ(self):
        output = run("prove", "tanh' = f*(1 - f)")[1]
        assert output.splitlines() == [
            "refuted: tanh' = f*(1 - f)",
            "  at x = 1/2: left 0.786448, right 0.248565",
        ]


class TestBuild:
    def test_build_check_and_edit(self, spec, tmp_path):
        arguments = (spec, "--output", "out", "--jobs", "1")
        wanted = "out is no folder: nothing was built there. To build it:\n"
        assert run("check", *arguments)[1].startswith(wanted)
        code, output, progress = run("build", *arguments)
        assert code == 0
        assert re.fullmatch(r"out: 2 derived, 0 unchanged; \d+ files written\n", output)
        assert progress == (
            "derived gate (1 of 2)\nderived ramp (2 of 2)\n"
            "warning: gate is swish(x, beta = beta) of the catalog\n"
            "warning: ramp is relu(x) of the catalog\n"
        )
        assert run("build", *arguments)[1] == "out: 0 derived, 2 unchanged; 0 files written\n"
        assert run("check", *arguments)[:2] == (0, "out is fresh\n")

        (tmp_path / "out" / "gate.py").write_text("edited = True\n")
        code, output, _ = run("check", *arguments)
        assert code == 1
        assert "-edited = True\n" in output
        assert output.endswith("  symact build gates.toml --output out\n")
        found = json.loads(run("check", *arguments, "--json")[1])
        assert [one["path"] for one in found["differences"]] == ["gate.py"]
        assert found["fix"] == "symact build gates.toml --output out"

    def test_show_lists_the_functions_that_a_build_writes(self, spec, tmp_path):
        run("build", spec, "--output", "out", "--jobs", "1")
        manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
        for name in ("gate", "ramp"):
            shown = json.loads(run("show", f"{spec}:{name}", "--json")[1])["functions"]
            plain = {line.partition("(")[0] for line in shown}
            assert plain == set(manifest["activations"][name]["functions"])


HOSTILE = {
    "a call": "__import__('os').system('touch hacked')",
    "attributes": "x.__class__.__mro__",
    "a tower of powers": "9**9**9**9 * x",
    "parentheses": "(" * 10_000 + "x" + ")" * 10_000,
    "a megabyte": "x + " * 250_000 + "x",
    "a cycle": "bad(x)",
}


@pytest.mark.parametrize("expression", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_spec_costs_little_and_changes_nothing(expression, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.toml").write_text('[ramp]\nexpression = "max(x, 0)"\norder = 1\n')
    (tmp_path / "bad.toml").write_text(f'[bad]\nexpression = "{expression}"\n')
    run("build", "good.toml", "--output", "out", "--jobs", "1")

    def contents():
        return {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    before, start = contents(), time.perf_counter()
    code, _, error = run("build", "bad.toml", "--output", "out")
    assert code == 2
    assert error.startswith("error: bad.toml:2:")
    assert time.perf_counter() - start < 10
    assert contents() == before


class TestNew:
    def test_what_is_written_can_be_built(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        code, output, _ = run(
            "new", "gate", "--expression", "x * sigmoid(beta*x)", "--parameter", "beta=1.5"
        )
        assert (code, output) == (
            0,
            "wrote gate.toml; next:  symact build gate.toml --output gate_package\n",
        )
        (gate,) = symact.load("gate.toml")
        assert (gate.formula, gate.parameters[0].default) == ("x*sigmoid(beta*x)", 1.5)

    def test_several_inputs(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert run("new", "glu", "-e", "a * sigmoid(b)", "-i", "a", "-i", "b")[0] == 0
        assert symact.load("glu.toml")[0].inputs == ("a", "b")

    def test_a_file_is_not_overwritten(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "gate.toml").write_text("mine")
        code, _, error = run("new", "gate")
        assert code == 2
        assert error == "error: gate.toml: it exists, and is not overwritten\n"
        assert (tmp_path / "gate.toml").read_text() == "mine"


class TestVerify:
    @pytest.fixture
    def certificate(self, monkeypatch):
        """Replaces the measurement, which compiles, by one that found what the test says."""
        from symact import verify
        from symact.certificate import Agreement, Certificate, Machine, Result, Worst

        def result(function, error, worst):
            return Result(function, "float32", 1.0, 400, 15, error, worst, 0, 0, 0)

        def certify(error):
            worst = Worst((("x", (-0.5).hex()),), (0.25).hex(), "0.25000000000000000001")
            results = (result("relu", 0.0, None), result("relu_backward", error, worst))
            agreements = (Agreement("relu_value_and_derivative", "float32", 400, int(error)),)
            machine = Machine("a processor", True, 256, ())
            made = Certificate("relu", "", "sampled", 0, ({},), results, agreements, (), machine)
            monkeypatch.setattr(verify, "verify", lambda *arguments, **options: made)

        return certify

    def test_what_holds(self, certificate, tmp_path):
        certificate(0.5)
        code, output, _ = run("verify", "relu", "--output", str(tmp_path))
        assert code == 0
        assert [line.split() for line in output.splitlines() if line] == [
            ["relu"],
            ["function", "dtype", "points", "max", "ulp", "target", "worst", "at"],
            ["relu", "float32", "400", "0", "1", "ok"],
            ["relu_backward", "float32", "400", "0.5", "1", "ok", "x", "=", "-0.5"],
        ]
        assert json.loads((tmp_path / "certificates" / "relu.json").read_text())["passed"]

    def test_what_fails(self, certificate, tmp_path):
        certificate(3.0)
        code, output, _ = run("verify", "relu", "--output", str(tmp_path))
        assert code == 1
        assert re.search(r"relu_backward +float32 +400 +3 +1 +FAILED +x = -0.5\n", output)
        assert "relu_value_and_derivative float32: other bits than alone at 3 of 400" in output
        code, output, _ = run("verify", "relu", "--output", str(tmp_path), "--json")
        assert code == 1
        assert [one["passed"] for one in json.loads(output)] == [False]
