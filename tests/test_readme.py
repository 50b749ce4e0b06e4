"""What the README shows is what happens."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
import readme_table
from typer.testing import CliRunner

from symact.cli.app import app

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def sessions():
    """Every command line shown, with the output that follows it."""
    for block in blocks("console"):
        for part in block.split("$ symact ")[1:]:
            line, _, output = part.partition("\n")
            yield shlex.split(line), output


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where the README's first spec file is built as it says."""
    path = tmp_path_factory.mktemp("readme")
    (path / "activations.toml").write_text(blocks("toml")[0], encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(path)
        command = next(re.finditer(r"`symact (build activations.*?)`", TEXT)).group(1)
        assert CliRunner().invoke(app, [*shlex.split(command), "--jobs", "1"]).exit_code == 0
    return path


@pytest.mark.parametrize(("arguments", "output"), [*sessions()], ids=lambda value: str(value)[:40])
def test_a_command_prints_what_is_shown(arguments, output):
    assert CliRunner().invoke(app, arguments).stdout == output


@pytest.mark.parametrize("text", blocks("pycon"))
def test_an_interactive_session(text, folder, monkeypatch):
    monkeypatch.syspath_prepend(str(folder))
    test = doctest.DocTestParser().get_doctest(text, {}, "README", None, None)
    assert not doctest.DocTestRunner().run(test).failed


@pytest.mark.parametrize("text", blocks("python"))
def test_python_code_runs(text, folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    exec(compile(text, "README", "exec"), {})
    first = re.search(r"print\(.*?\)\s+# (.*?)( …)?$", text, re.MULTILINE).group(1)
    assert first in capsys.readouterr().out


def test_a_spec_file_with_every_field_is_valid(tmp_path):
    spec = tmp_path / "all.toml"
    spec.write_text(blocks("toml")[1], encoding="utf-8")
    result = CliRunner().invoke(app, ["show", f"{spec}:swish"])
    assert result.exit_code == 0, result.stderr


def test_links_lead_to_files():
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT)
    assert targets
    assert all((ROOT / target).is_file() for target in targets)


def test_the_table_of_accuracy_is_that_of_the_certificates():
    assert readme_table.updated(TEXT) == TEXT
