"""What a user installs: wheels, editable installs and clones hold the same, complete package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

import symact

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FOLDERS = {"symact": "symact", "templates": "symact/templates", "generated": "symact/generated"}
"""Folders of the clone, and where a wheel has them."""

USE = """
import sys
from importlib.resources import files
import symact.generated
from symact.generated import sigmoid
assert "numba" in sys.modules and "sympy" not in sys.modules
assert float(sigmoid(0.0)) == 0.5
import symact.templates
assert (files("symact.templates") / "module.py.jinja").is_file()
assert len(symact.load()) > 20
print(symact.__file__, symact.generated.__file__)
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A copy of what git has, so that building leaves nothing behind here."""
    folder = tmp_path_factory.mktemp("source")
    ignored = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist", "tests")
    shutil.copytree(ROOT, folder, ignore=ignored, dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", str(source), "--wheel-dir", str(folder))
    (path,) = folder.glob("symact-*.whl")
    return path


def pip(command, *arguments, python=sys.executable):
    options = ("--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--quiet")
    subprocess.run([python, "-m", "pip", command, *options, *arguments], check=True, timeout=100)


def environment(folder):
    """A new virtual environment that sees this one's packages, but not how symact got there."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    others = [path for path in sys.path if Path(path).name == "site-packages"]
    Path(site, "others.pth").write_text("\n".join(others), encoding="utf-8")
    return str(python)


def printed_by(python, code, folder):
    result = subprocess.run(
        [python, "-W", "error", "-c", code],
        cwd=folder, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_a_wheel_holds_every_file_that_is_no_byproduct(wheel):
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == {
        f"{inside}/{path.relative_to(ROOT / outside).as_posix()}"
        for outside, inside in FOLDERS.items()
        for path in (ROOT / outside).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_a_wheel_works_where_it_is_installed(wheel, tmp_path):
    python = environment(tmp_path / "venv")
    pip("install", str(wheel), python=python)
    places = printed_by(python, USE, tmp_path).split()
    assert all(place.startswith(str(tmp_path / "venv")) for place in places)
    script = Path(python).parent / "symact"
    version = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
    assert version.stdout == f"symact {symact.__version__}\n"


def test_an_editable_install_uses_the_clone(source, tmp_path):
    python = environment(tmp_path / "venv")
    pip("install", "--editable", str(source), python=python)
    places = printed_by(python, USE, tmp_path).split()
    assert places == [
        str(source / "symact" / "__init__.py"), str(source / "generated" / "__init__.py")
    ]  # fmt: skip


def test_every_package_is_named():
    folders = {path.parent for path in (ROOT / "symact").rglob("__init__.py")}
    packages = {".".join(folder.relative_to(ROOT).parts) for folder in folders}
    named = set(PROJECT["tool"]["setuptools"]["packages"])
    assert named == packages | {"symact.templates", "symact.generated"}


def test_the_public_names_are_all_there_and_nothing_is_imported_for_them():
    assert set(symact.__all__) <= set(dir(symact))
    assert all(getattr(symact, name) is not None for name in symact.__all__)
    code = "import sys, symact; print({'sympy', 'numba', 'numpy', 'jinja2'} & {*sys.modules})"
    assert printed_by(sys.executable, code, ROOT) == "set()\n"
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = symact.nonsense


def test_dependencies_have_lower_bounds_and_no_upper_ones():
    wanted = [*PROJECT["project"]["dependencies"]]
    for extra in PROJECT["project"]["optional-dependencies"].values():
        wanted += extra
    assert all(">=" in item and "<" not in item for item in wanted)
