"""Names that meet: with the catalog, between files, among aliases; and names that go."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from symact.cli.app import app
from symact.errors import SpecErrors
from symact.spec import load, load_text, parse


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def run(*arguments):
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def build(*specs):
    return run("build", *specs, "--output", "out", "--jobs", "1")


def spec(tmp_path, file, text):
    (tmp_path / file).write_text(text)
    return file


def messages(*paths):
    with pytest.raises(SpecErrors) as caught:
        parse(load(paths))
    return str(caught.value)


def test_a_spec_takes_a_name_of_the_catalog_and_is_told(tmp_path):
    file = spec(tmp_path, "mine.toml", """
[relu]
expression = "max(x, 0)/7"
order = 1
[twice]
expression = "2*relu(x)"
order = 1
""")  # fmt: skip
    code, _, warnings = build(file)
    assert code == 0
    assert "relu takes a name of the catalog's relu, which is another function" in warnings
    twice = parse(load(file))[1]
    assert twice.references[0].source.file == file
    shown = run("show", f"{file}:relu")[1]
    assert "In frameworks" not in shown
    assert "Accuracy" not in shown
    assert "Largest error" not in run("export", f"{file}:relu", "--format", "text")[1]
    assert run("list", file)[1].count("\nrelu  ") == 1


def test_an_alias_that_the_catalog_has_is_told_too(tmp_path):
    file = spec(
        tmp_path, "mine.toml", '[bend]\nexpression = "x**3/7"\naliases = ["linear"]\norder = 1'
    )
    assert "bend takes a name of the catalog's identity" in build(file)[2]


def test_a_copy_of_the_catalog_is_no_news(tmp_path):
    (relu,) = (one for one in parse(load_text('[x1]\nexpression = "relu(x)"'))[0].references)
    file = spec(tmp_path, "mine.toml", relu.source.text)
    assert "warning" not in build(file)[2]


def test_two_files_with_one_name_are_an_error_that_names_both(tmp_path):
    one = spec(tmp_path, "one.toml", '[gate]\nexpression = "x"\n')
    other = spec(tmp_path, "other.toml", '\n\n[gate]\nexpression = "2*x"\n')
    found = messages(one, other)
    assert "other.toml:3:2: 'gate' is defined twice" in found
    assert "the first one is at one.toml:1:2" in found


@pytest.mark.parametrize("second", ['[b]\naliases = ["a"]', '[b]\naliases = ["c"]', "[c]"])
def test_colliding_aliases_are_errors(tmp_path, second):
    first = spec(tmp_path, "one.toml", '[a]\nexpression = "x"\naliases = ["c"]\n')
    other = spec(tmp_path, "other.toml", f'{second}\nexpression = "2*x"\n')
    assert "is defined twice" in messages(first, other)


def test_a_renamed_spec_leaves_nothing_behind_and_its_alias_keeps_the_old_name(tmp_path):
    file = spec(tmp_path, "mine.toml", '[old]\nexpression = "x**3/7"\norder = 1\n')
    assert build(file)[0] == 0
    spec(tmp_path, "mine.toml", '[new_one]\naliases = ["old"]\nexpression = "x**3/7"\norder = 1\n')
    code, output, _ = build(file)
    assert code == 0
    assert "removed out/old.py" in output
    assert not (tmp_path / "out" / "old.py").exists()
    assert "old_derivative = new_one_derivative" in (tmp_path / "out" / "__init__.pyi").read_text()


def test_a_removed_spec_that_others_name_is_an_error_and_the_output_stays(tmp_path):
    text = (
        '[base]\nexpression = "x**3/7"\norder = 1\n[user]\nexpression = "base(x) + x"\norder = 1\n'
    )
    file = spec(tmp_path, "mine.toml", text)
    assert build(file)[0] == 0
    spec(tmp_path, "mine.toml", text.partition("[user]")[1] + text.partition("[user]")[2])
    code, _, error = build(file)
    assert code == 2
    assert "unknown function 'base'" in error
    assert (tmp_path / "out" / "base.py").exists()


def test_only_what_changed_is_derived_again(tmp_path):
    text = '[a1]\nexpression = "x**3/7"\norder = 1\n[b1]\nexpression = "x**5/7"\norder = 1\n'
    file = spec(tmp_path, "mine.toml", text)
    assert "2 derived, 0 unchanged" in build(file)[1]
    spec(tmp_path, "mine.toml", text.replace("x**5/7", "x**5/9"))
    assert "1 derived, 1 unchanged" in build(file)[1]


class TestFilters:
    def test_properties_choose(self):
        code, output, _ = run(
            "list", "--family", "softplus", "--property", "smooth", "-p", "convex"
        )
        assert code == 0
        names = {line.split()[0] for line in output.splitlines()[1:]}
        assert {"softplus", "squareplus"} <= names
        assert not names & {"sparse_plus", "logsigmoid"}

    def test_what_is_bounded_is_so_on_both_sides(self):
        output = run("list", "--family", "shrinkage", "--without", "bounded")[1]
        assert len(output.splitlines()) == 5

    @pytest.mark.parametrize(("option", "word", "hint"), [
        ("--property", "smoth", "did you mean 'smooth'?"),
        ("--family", "rectifier", "did you mean 'rectifiers'?"),
    ])  # fmt: skip
    def test_unknown_words_are_errors(self, option, word, hint):
        code, _, error = run("list", option, word)
        assert code == 2
        assert hint in error
