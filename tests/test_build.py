"""Builds: fresh, incremental, atomic, reproducible; and `check`, which says where one is stale."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sample_kernels import LEAKY, SIGMOID

import symact.builder
import symact.output
from symact import digest
from symact.builder import build, check
from symact.compiled import compile
from symact.emit import header, module, signature
from symact.errors import SpecErrors
from symact.output import OutputError
from symact.package import Member
from symact.render import Rendered

ROOT = Path(__file__).parent.parent
SPEC = """\
[gate]
expression = "x / (1 + exp(-beta * x))"
aliases = ["gated"]
parameters = { beta = { default = 1.5, domain = "beta > 0" } }

[double_gate]
expression = "gate(2 * x)"
order = 1
"""
WORKING = """
from time import sleep
from symact.workers import workers

if __name__ == "__main__":
    with workers(2) as pool:
        running = [pool.submit(sleep, 600) for _ in range(2)]
        while not all(one.running() for one in running):
            sleep(0.1)
        print("working", flush=True)
        running[0].result()
"""
OWN = {"double_gate.py", "docs/double_gate.tex", "gate.py", "docs/gate.tex"}


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "gates.toml"
    path.write_text(SPEC)
    return path


@pytest.fixture
def derivations(monkeypatch):
    """Replaces derivations, which take seconds, by samples; holds the names of what was derived."""
    derived = []

    def render(activation, seconds):
        derived.append(activation.name)
        if activation.name == "broken":
            raise ArithmeticError("no kernel")
        source = SIGMOID if activation.name == "sigmoid" else LEAKY
        member = Member(
            activation.name, activation.aliases, ((source.name, tuple(signature(source))),)
        )
        fragment = f"% {header(activation)}\n"
        files = ((f"{activation.name}.py", module(activation, (source,))),
                 (f"docs/{activation.name}.tex", fragment))  # fmt: skip
        return Rendered(member, files)

    monkeypatch.setattr(symact.builder, "render", render)
    return derived


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.usefixtures("derivations")
class TestFolder:
    def test_what_is_written(self, spec, tmp_path):
        report = build([spec], tmp_path / "new" / "out")
        assert report.derived == ("gate", "double_gate")
        assert OWN < set(report.written) == set(contents(tmp_path / "new" / "out"))
        assert {"__init__.py", "__init__.pyi", "py.typed", "docs/symact.tex"} < set(report.written)

    def test_every_python_and_latex_file_says_what_wrote_it(self, spec, tmp_path):
        build([spec], tmp_path / "out")
        for path, content in contents(tmp_path / "out").items():
            assert b"Written by `symact build`" in content[:300], path
        assert b"[gate] in gates.toml" in contents(tmp_path / "out")["gate.py"]

    def test_orphans_go_and_other_files_stay(self, spec, tmp_path):
        out = tmp_path / "out"
        build([spec], out)
        (out / "certificates").mkdir()
        for name in ("gate", "double_gate", "elsewhere"):
            mark = "Written by `symact verify`" if name != "elsewhere" else "by hand"
            (out / "certificates" / f"{name}.json").write_text(json.dumps({"about": mark}))
        (out / "notes.py").write_text("# by hand\n")
        spec.write_text(SPEC.partition("[double_gate]")[0])
        report = build([spec], out)
        assert report.removed == (
            "certificates/double_gate.json", "docs/double_gate.tex", "double_gate.py",
        )  # fmt: skip
        assert report.unchanged == ("gate",)
        left = set(contents(out))
        assert {"notes.py", "certificates/elsewhere.json", "certificates/gate.json"} < left
        assert not left & {"double_gate.py", "docs/double_gate.tex"}

    def test_a_file_of_somebody_elses_is_not_replaced(self, spec, tmp_path):
        out = tmp_path / "out"
        out.mkdir()
        (out / "gate.py").write_text("print('mine')\n")
        with pytest.raises(OutputError, match=r"symact did not write and would replace: gate\.py"):
            build([spec], out)
        assert set(contents(out)) == {"gate.py"}

    def test_files_beside_the_output_are_no_hindrance(self, spec, tmp_path):
        (tmp_path / "README.md").write_text("mine")
        build([spec], tmp_path)
        assert (tmp_path / "README.md").read_text() == "mine"

    @pytest.mark.parametrize("place", ["/dev/null/out", "/proc/out", "gates.toml"])
    def test_a_folder_that_cannot_be_written(self, spec, tmp_path, place, monkeypatch):
        monkeypatch.chdir(tmp_path)
        with pytest.raises(OutputError, match=r"cannot write .*\n    hint: make room"):
            build([spec], place)
        assert spec.read_text() == SPEC

    @pytest.mark.parametrize("failing", ["write_bytes", "replace", "unlink"])
    def test_a_full_disk_leaves_everything_as_it_was(self, spec, tmp_path, monkeypatch, failing):
        out = tmp_path / "out"
        build([spec], out)
        before = contents(out)
        text = SPEC.replace("1.5", "2.5").replace("double_gate", "triple_gate")
        spec.write_text(text.replace('aliases = ["gated"]', ""))
        calls = iter(range(1000))
        owner = os if failing == "replace" else Path
        original = getattr(owner, failing)

        def fails_once(*args, **keywords):
            if next(calls) == (0 if failing == "unlink" else 4):
                raise OSError(28, "No space left on device")
            return original(*args, **keywords)

        with monkeypatch.context() as context:
            context.setattr(owner, failing, fails_once)
            with pytest.raises(OutputError, match="No space left on device"):
                build([spec], out)
        assert contents(out) == before
        assert build([spec], out).derived == ("gate", "triple_gate")

    def test_an_interrupted_build_leaves_everything_as_it_was(self, spec, tmp_path, monkeypatch):
        out = tmp_path / "out"

        def interrupt(*_):
            raise KeyboardInterrupt

        with monkeypatch.context() as context:
            context.setattr(symact.output, "_forget_bytecode", interrupt)
            with pytest.raises(KeyboardInterrupt):
                build([spec], out)
        assert not out.exists()

    def test_a_folder_that_cannot_be_is_found_out_first(self, spec, tmp_path, derivations):
        (tmp_path / "file").touch()
        with pytest.raises(OutputError, match="Not a directory"):
            build([spec], tmp_path / "file" / "out")
        assert derivations == []

    @pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
    def test_no_process_outlives_a_build(self, spec, tmp_path, how):
        """Whoever holds the other end of a pipe is alive: it closes when the last one has ended."""
        command = [sys.executable, "-c", WORKING]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
        assert process.stdout is not None
        assert process.stdout.readline() == b"working\n"
        process.send_signal(how)
        assert process.communicate(timeout=20) == (b"", None)
        assert process.returncode == -how

    def test_a_failing_derivation_leaves_everything_as_it_was(self, spec, tmp_path):
        out = tmp_path / "out"
        build([spec], out)
        before = contents(out)
        spec.write_text(SPEC.replace("1.5", "2.5") + '\n[broken]\nexpression = "x"\n')
        with pytest.raises(ArithmeticError):
            build([spec], out)
        assert contents(out) == before

    def test_a_wrong_spec_leaves_everything_as_it_was(self, spec, tmp_path):
        out = tmp_path / "out"
        build([spec], out)
        before = contents(out)
        spec.write_text(SPEC.replace("exp(", "expp("))
        with pytest.raises(SpecErrors, match="expp"):
            build([spec], out)
        assert contents(out) == before

    def test_what_was_compiled_from_replaced_modules_goes(self, spec, tmp_path):
        """To Python it is fresh when size and second are the same, as here."""
        out = tmp_path / "out"
        build([spec], out)
        (out / "__pycache__").mkdir()
        for name in ("gate", "notes"):
            for suffix in ("cpython-311.pyc", "_fill_gate_0123-4.py311.nbi", "_mend-1.py311.1.nbc"):
                (out / "__pycache__" / f"{name}.{suffix}").touch()
        spec.write_text(SPEC.replace("[gate]", "[gatt]").replace("gate(2", "gatt(2"))
        build([spec], out)
        left = [path.name.partition(".")[0] for path in (out / "__pycache__").iterdir()]
        assert left == ["notes"] * 3


class TestIncremental:
    def test_unchanged_specs_are_not_derived_again(self, spec, tmp_path, derivations):
        out = tmp_path / "out"
        build([spec], out)
        stamps = {path: path.stat().st_mtime_ns for path in out.iterdir()}
        derivations.clear()
        report = build([spec], out)
        assert not derivations
        assert report.unchanged == ("gate", "double_gate")
        assert report.written == ()
        assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == stamps

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("order = 1", "order = 2", ["double_gate"]),
            ("1.5", "2.5", ["gate", "double_gate"]),
            ('aliases = ["gated"]', "", ["gate", "double_gate"]),
        ],
    )
    def test_a_change_reaches_what_refers_to_it(
        self, spec, tmp_path, derivations, old, new, expected
    ):
        build([spec], tmp_path / "out")
        derivations.clear()
        spec.write_text(SPEC.replace(old, new))
        build([spec], tmp_path / "out")
        assert derivations == expected

    def test_comments_and_neighbors_change_nothing(self, spec, tmp_path, derivations):
        build([spec], tmp_path / "out")
        derivations.clear()
        spec.write_text(f"# A comment.\n\n{SPEC}\n[third]\nexpression = 'x'\n")
        build([spec], tmp_path / "out")
        assert derivations == ["third"]

    def test_another_symact_derives_everything(self, spec, tmp_path, derivations, monkeypatch):
        build([spec], tmp_path / "out")
        derivations.clear()
        monkeypatch.setattr(symact.digest, "program_digest", lambda: "another")
        build([spec], tmp_path / "out")
        assert derivations == ["gate", "double_gate"]

    @pytest.mark.parametrize("damage", ["", "[]", '{"activations": {"gate": 3}}', "\0"])
    def test_a_damaged_manifest_costs_time_only(self, spec, tmp_path, derivations, damage):
        build([spec], tmp_path / "out")
        before = contents(tmp_path / "out")
        (tmp_path / "out" / "manifest.json").write_text(f'"Written by `symact build`"\n{damage}')
        derivations.clear()
        build([spec], tmp_path / "out")
        assert derivations == ["gate", "double_gate"]
        assert contents(tmp_path / "out") == before

    def test_progress_is_told(self, spec, tmp_path, derivations):
        told = []
        build([spec], tmp_path / "out", progress=lambda *news: told.append(news))
        assert told == [("gate", 1, 2), ("double_gate", 2, 2)]


class TestCheck:
    def test_a_fresh_output_has_no_difference(self, spec, tmp_path, derivations):
        build([spec], tmp_path / "out")
        derivations.clear()
        assert check([spec], tmp_path / "out") == ()
        assert not derivations

    @pytest.mark.usefixtures("derivations")
    def test_a_hand_edit_is_shown_and_built_away(self, spec, tmp_path):
        build([spec], tmp_path / "out")
        before = contents(tmp_path / "out")
        path = tmp_path / "out" / "gate.py"
        path.write_text(path.read_text().replace("missed = False\n", "missed = True\n", 1))
        (difference,) = check([spec], tmp_path / "out")
        assert difference.path == "gate.py"
        assert "-    missed = True\n+    missed = False\n" in difference.diff
        assert difference.diff.startswith("--- gate.py (as it is)\n+++ gate.py (as built)\n")
        build([spec], tmp_path / "out")
        assert contents(tmp_path / "out") == before

    @pytest.mark.usefixtures("derivations")
    def test_missing_stale_and_orphaned_files_are_shown(self, spec, tmp_path):
        out = tmp_path / "out"
        build([spec], out)
        (out / "_loops.py").unlink()
        (out / "py.typed").write_text("")
        spec.write_text(SPEC.replace("double_gate", "triple_gate"))
        paths = {difference.path for difference in check([spec], out)}
        assert paths == {
            "__init__.py", "_loops.py", "docs/double_gate.tex", "docs/symact.tex",
            "docs/triple_gate.tex", "double_gate.py", "manifest.json", "py.typed",
            "triple_gate.py",
        }  # fmt: skip
        assert (out / "double_gate.py").exists()

    @pytest.mark.usefixtures("derivations")
    def test_no_output_at_all(self, spec, tmp_path):
        assert {difference.path for difference in check([spec], tmp_path / "none")} > OWN
        assert not (tmp_path / "none").exists()


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """A package made by the true derivations, once."""
    folder = tmp_path_factory.mktemp("real")
    (folder / "gates.toml").write_text(SPEC)
    build([folder / "gates.toml"], folder / "gates")
    return folder / "gates"


class TestForReal:
    def test_the_same_bytes_whatever_the_process(self, built, tmp_path):
        """Another hash seed, locale, time zone, working folder, output and number of jobs."""
        code = (
            "import sys, symact\n"
            "if __name__ == '__main__':\n"
            "    symact.build(['gates.toml'], sys.argv[1], jobs=2)\n"
        )
        (tmp_path / "gates.toml").write_text(SPEC)
        (tmp_path / "main.py").write_text(code)
        surroundings = {"PYTHONHASHSEED": "12345", "LC_ALL": "C", "TZ": "Asia/Kathmandu",
                        "PYTHONPATH": str(ROOT)}  # fmt: skip
        subprocess.run(
            [sys.executable, "main.py", "elsewhere/out"],
            cwd=tmp_path, env={**os.environ, **surroundings}, check=True, timeout=100,
        )  # fmt: skip
        assert contents(tmp_path / "elsewhere" / "out") == contents(built)
        assert str(tmp_path).encode() not in b"".join(contents(built).values())

    def test_the_package_works_without_symact(self, built):
        code = (
            "import sys; sys.modules.update(dict.fromkeys(['symact', 'sympy', 'flint']))\n"
            "from gates import gate, gated, double_gate_derivative\n"
            "print(gate(0.0), gated(800.0, beta=1.0), double_gate_derivative(0.0))"
        )
        result = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=built.parent, capture_output=True, text=True, check=True, timeout=100,
        )  # fmt: skip
        assert result.stdout == "0.0 800.0 1.0\n"

    def test_compiled_in_memory_they_are_the_same_functions(self, built, spec):
        functions = compile(spec)
        assert functions.gated is functions.gate
        sys.path.insert(0, str(built.parent))
        import gates

        x = np.linspace(-40, 40, 1001)
        for name in ("gate", "gate_derivative2", "double_gate_derivative"):
            expected = getattr(gates, name)(x)
            assert getattr(functions, name)(x).tobytes() == expected.tobytes()


def test_what_decides_the_output_is_in_the_digest():
    """The modules that read specs and derive; the command line is not."""
    modules = digest.contributors()
    stages = {"spec.resolve", "parser", "meaning", "lower", "emit", "package", "document", "latex"}
    assert {f"symact.{stage}" for stage in stages} <= modules
    assert not {name for name in modules if name.startswith(("symact.cli", "symact.builder"))}
    assert len(digest.program_digest()) == 64
