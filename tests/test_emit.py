"""The text that the emitter writes, and the package it makes: clean, lazy, alone, never stale."""

from __future__ import annotations

import ast
import inspect
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from package_fixtures import import_package, run_python, sample_files, write_package
from sample_kernels import CLASHING, LEAKY, SAMPLES, activation, kernel

from symact.emit import MARK, module
from symact.source_text import bracketed, docstring, fitted

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


A, B = "a" * 50, "b" * 50


@pytest.fixture
def folder(tmp_path):
    return write_package(tmp_path / "emitted")


class TestText:
    def test_a_module_from_head_to_loop(self):
        text = module(*SAMPLES[0])
        assert text.startswith(
            f'"""leaky.\n\n{MARK} from [leaky] in samples.toml.\n'
            'Change the spec and build again: edits here are lost.\n"""\n'
        )
        assert (
            """
@_cached
def _fill_leaky(x, alpha, out):
    missed = False
    for i in range(out.size):
        value, ok = _leaky_fast(_loops.at(x, i), _loops.at(alpha, i))
        out[i] = value
        missed |= not ok
    return missed
"""
            in text
        )
        assert (
            "\ndef leaky(x: ArrayLike, alpha: ArrayLike = 0.1, *, out: Any = None) -> Any:\n"
            in text
        )

    @pytest.mark.parametrize("arguments", [1, 4, 12])
    def test_formatters_and_linters_find_nothing(self, tmp_path, arguments):
        """With few arguments and with so many that no head fits on a line."""
        inputs = tuple(f"long_input_{index}" for index in range(arguments))
        wide = kernel(
            "wide",
            inputs,
            (f"return {inputs[0]}, {inputs[-1]}, True",),
            (f"b = _ball.from_float({inputs[0]})", "return b, b"),
            parameters=(("parameter_with_a_long_name", 1.702), ("other", -2.0)),
            results=2,
        )
        samples = (*SAMPLES, (activation("wide", inputs), (wide,)))
        own = [name for name in sample_files(samples) if not name.startswith("_")]
        folder = write_package(tmp_path / "formatted", samples)
        paths = [folder / name for name in (*own, "__init__.py", "__init__.pyi")]
        paths = [path for path in paths if path.suffix in (".py", ".pyi")]
        for command in (["format", "--diff"], ["check", "--no-cache"]):
            done = subprocess.run(
                [sys.executable, "-m", "ruff", *command, "--config", PYPROJECT, *paths],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert done.returncode == 0, done.stdout + done.stderr

    def test_a_description_cannot_end_its_docstring(self):
        hostile = 'done"""\nimport os; os.system("x")\n"""\\ \u202e\0'
        source = replace(LEAKY, doc=hostile)
        text = module(replace(SAMPLES[0][0], title=hostile), (source,))
        tree = ast.parse(text)
        assert not any("os" in [a.name for a in n.names] for n in ast.walk(tree)
                       if isinstance(n, ast.Import))  # fmt: skip
        assert text.isprintable() or set(text) - {"\n"} == {c for c in text if c.isprintable()}

    def test_parameters_may_have_the_names_of_the_loops_own_variables(self, tmp_path):
        package = import_package(write_package(tmp_path / "clashes"))
        assert CLASHING.arguments == ("i", "ok", "missed", "call", "value_0", "exp")
        assert package.clashing([2.0], ok=10.0).tolist() == [21.0]

    @pytest.mark.parametrize(
        ("head", "items", "expected"),
        [
            ("f(", ["a", "b"], "f(a, b)"),
            ("call(", ["a" * 50, "b" * 44], f"call(\n    {'a' * 50}, {'b' * 44}\n)"),
            ("f(", ["a" * 50, "b" * 60], f"f(\n    {'a' * 50},\n    {'b' * 60},\n)"),
        ],
    )
    def test_calls_break_as_formatters_break_them(self, head, items, expected):
        assert bracketed(head, items) == expected

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("    x = f(a, b)", "    x = f(a, b)"),
            (f"    x = {A}({B}, g(c, d))", f"    x = {A}(\n        {B}, g(c, d)\n    )"),
            (f"if a and not {A}({B}, c):", f"if a and not {A}(\n    {B}, c\n):"),
            (f"x = {A} or f({B}) == 0", f"x = (\n    {A}\n    or f({B}) == 0\n)"),
            (f"if f(a) or {A} or {B}:", f"if (\n    f(a)\n    or {A}\n    or {B}\n):"),
            (f"x, y = ({A} if b else c), ({B})",
             f"x, y = (\n    ({A} if b else c),\n    ({B}),\n)"),
            (f"x, y_{A} = {B}(c)", f"x, y_{A} = (\n    {B}(c)\n)"),
        ],
    )  # fmt: skip
    def test_statements_break_as_formatters_break_them(self, line, expected):
        assert fitted(line) == expected

    def test_prose_is_wrapped_and_formulas_are_not(self):
        prose, formula = "word " * 40, "    " + "x + " * 40
        lines = docstring([prose, formula], 4).split("\n")
        assert max(map(len, lines[:2])) <= 100
        assert lines[-1] == "    " + formula.rstrip()


class TestPackage:
    def test_importing_it_imports_nothing(self, folder):
        code = "import emitted, sys; print({'numba', 'numpy', 'emitted.leaky'} & set(sys.modules))"
        assert run_python(code, folder).strip() == "set()"

    def test_it_needs_numpy_and_numba_only(self, folder):
        code = """
import sys
sys.modules.update(dict.fromkeys(["symact", "sympy", "flint", "jinja2", "dask", "pandas"]))
from emitted import *
print(leaky([-1.0, 0.0]), sigmoid(0.0), product(2, 3))
"""
        assert run_python(code, folder).strip() == "[-0.1  0. ] 0.5 6.0"

    def test_public_names(self, folder):
        package = import_package(folder)
        expected = {
            "clashing", "leaking", "leaky", "logistic", "logistic_value_and_derivative", "product",
            "product_backward", "sigmoid", "sigmoid_value_and_derivative",
        }  # fmt: skip
        assert set(package.__all__) == expected
        assert expected < set(dir(package))
        assert package.logistic_value_and_derivative is package.sigmoid_value_and_derivative
        with pytest.raises(AttributeError, match="has no attribute 'gelu'"):
            package.gelu  # noqa: B018

    def test_the_stub_has_every_public_name(self, folder):
        tree = ast.parse((folder / "__init__.pyi").read_text())
        defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        defined |= {node.targets[0].id for node in tree.body if isinstance(node, ast.Assign)}
        assert defined - {"__all__"} == set(import_package(folder).__all__)

    @pytest.mark.parametrize(
        "statement",
        [
            "import emitted.leaky",
            "from emitted.leaky import leaky",
            "import emitted; emitted.leaky",
        ],
    )
    def test_a_function_is_not_hidden_by_its_module(self, folder, statement):
        code = f"{statement}\nfrom emitted import leaky\nimport emitted\n"
        code += "print(leaky is emitted.leaky, leaky(-1.0))"
        assert run_python(code, folder).strip() == "True -0.1"

    def test_signatures_and_docstrings(self, folder):
        package = import_package(folder)
        assert list(inspect.signature(package.leaky).parameters) == ["x", "alpha", "out"]
        assert inspect.signature(package.leaky).parameters["alpha"].default == 0.1
        for name in package.__all__:
            assert getattr(package, name).__doc__.startswith("The function ")


class TestCache:
    """Numba's cache on disk: used when nothing has changed, and never when anything has."""

    CODE = (
        "from emitted.leaky import leaky, _kernel_leaky as k\n"
        "print(leaky([-1.0, 2.0]), leaky(0.0), leaky([1e301]),"
        " len(k._loops.fill.stats.cache_hits), len(k._loops.mend.stats.cache_hits))\n"
    )

    def test_a_second_process_compiles_nothing(self, folder):
        assert run_python(self.CODE, folder) == "[-0.1  2. ] 0.0 [1.e+301] 0 0\n"
        assert run_python(self.CODE, folder) == "[-0.1  2. ] 0.0 [1.e+301] 1 1\n"

    def test_a_constant_changes_and_size_and_time_do_not(self, folder):
        """In the module itself, where the cache key sees no constants."""
        run_python(self.CODE, folder)
        self._swap(folder / "leaky.py", "alpha * x, (x", "alpha + x, (x")
        assert run_python(self.CODE, folder).startswith("[-0.9  2. ]")

    def test_the_run_time_changes(self, folder):
        """In another file, whose functions are inlined."""
        run_python(self.CODE, folder)
        self._swap(folder / "_loops.py", "float64(operand[index])", "float64(operand[0x000])")
        assert run_python(self.CODE, folder).startswith("[-0.1 -0.1]")
        assert run_python(self.CODE, folder).endswith(" 1 1\n")

    @staticmethod
    def _swap(path, old, new):
        """Another text of the same length, size and time; Python's own copy is not the point."""
        text, before = path.read_text(), path.stat()
        assert old in text
        assert len(old) == len(new)
        path.write_text(text.replace(old, new))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        for stale in (path.parent / "__pycache__").glob("*.pyc"):
            stale.unlink()

    def test_a_damaged_cache_is_made_anew(self, folder):
        run_python(self.CODE, folder)
        for path in (folder / "__pycache__").glob("*.nb?"):
            path.write_bytes(b"damaged")
        assert run_python(self.CODE, folder).startswith("[-0.1  2. ]")

    def test_nowhere_to_write(self, folder):
        """No folder can be made below a file: as with a read-only install and no home."""
        (folder / "__pycache__").write_text("")
        nowhere = {"HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null/cache"}
        assert run_python(self.CODE, folder, **nowhere).startswith("[-0.1  2. ]")

    def test_a_read_only_install_caches_in_the_users_folder(self, folder, tmp_path):
        (folder / "__pycache__").write_text("")
        elsewhere = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
        run_python(self.CODE, folder, **elsewhere)
        assert run_python(self.CODE, folder, **elsewhere).endswith(" 1 1\n")

    def test_the_cache_disappears_while_in_use(self, folder):
        code = "import emitted.leaky, shutil, pathlib\n"
        code += "shutil.rmtree(pathlib.Path(emitted.__file__).parent / '__pycache__')\n"
        code += "(pathlib.Path(emitted.__file__).parent / '__pycache__').write_text('')\n"
        assert run_python(code + self.CODE, folder).startswith("[-0.1  2. ]")

    def test_a_copy_in_another_project(self, folder, tmp_path):
        other = tmp_path / "project" / "vendored"
        shutil.copytree(folder, other)
        assert run_python("from vendored import leaky; print(leaky(-1.0))", other).strip() == "-0.1"
