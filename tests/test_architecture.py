"""Import order is law: each stage knows those before it, and none that comes after."""

from __future__ import annotations

import ast
import re
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LAYERS = {
    "ground": "places errors limits hints tree activation plain deadline source_text workers",
    "reference": "scaled paces reference combination elementary enclosure tangent points witness "
    "known_values ulp",
    "meaning": "tame choices meaning literals differentiate to_tree open_intervals conditions "
    "lattice quotient field identity",
    "reading": "tokens scope cursor indices calls intervals ranges parser catalog spec spec.cost "
    "spec.draft spec.equal spec.expand spec.layout spec.library spec.load spec.model spec.names "
    "spec.prose spec.read spec.resolve",
    "closed form": "names labels shown arrange eliminate formula chain stretches "
    "closed_form from_output "
    "claim prove",
    "kernel form": "lowest expression_text "
    "kernel numeric taylor zeros normal_form stabilize lower_fast fast_measure "
    "fast_bounds fast_underflow fast_merge fast_text fast_roots fast_sample fast_candidates "
    "fast_leaf fast_choice fast_tails fast_saturation ties lower_ball lower_wide "
    "branches exact_path fast_path lower_derivative lower",
    "documents": "vocabulary boxes latex letters metrics fences mathml typst_math pieces typeset "
    "segments wrap latex_reader tex_text derivation "
    "derivation.abbreviate derivation.checks derivation.closing derivation.lines "
    "derivation.derive derivation.ending "
    "derivation.glossary derivation.kinks derivation.reasons "
    "derivation.regions derivation.rules "
    "derivation.sequence derivation.setting derivation.steps derivation.tidy derivation.trials",
    "properties": "properties properties.balls properties.convert properties.curve "
    "properties.endings properties.ends properties.exact properties.expansion properties.inverse "
    "properties.model "
    "properties.moments properties.monomial properties.phrases properties.pieces properties.points "
    "properties.program properties.reach properties.regularity properties.shape "
    "properties.signs properties.spans properties.study properties.survey properties.swings "
    "properties.symmetry "
    "properties.text",
    "rows": "vector vector.program vector.complement vector.invariance vector.adjoint "
    "vector.output vector.text vector.native vector.native_text vector.steps vector.row_text "
    "vector.reductions vector.lower vector.slopes vector.masking vector.leveling vector.folding "
    "vector.unrolled vector.trials vector.digits vector.identities vector.quotients "
    "vector.kernels vector.derivation",
    "fragments": "plot plot.chart languages phrases sheet sheet.model sheet.parts sheet.axis "
    "sheet.either sheet.pages sheet.text sheet.margin sheet.tex document",
    "finding": "finding finding.find finding.fingerprint finding.fit finding.guess finding.rows "
    "finding.question",
    "frameworks": "frameworks frameworks.agreement frameworks.calls frameworks.conventions "
    "frameworks.library frameworks.model frameworks.rows frameworks.several",
    "output": "vector.emit emit package output manifest digest render builder compiled probes "
    "certificate bits machine judge "
    "vector.exact_rows vector.trial vector.accuracy verify freshness exhaustive "
    "exhaustive.campaign exhaustive.compare exhaustive.executors exhaustive.floats "
    "exhaustive.journal exhaustive.model "
    "exhaustive.picks exhaustive.plan exhaustive.records exhaustive.subject exhaustive.summary "
    "exhaustive.task",
    "sheets": "plot.curves plot.charts plot.draw "
    "sheet.built sheet.evidence sheet.price sheet.axis_program sheet.program sheet.shortened "
    "sheet.measured "
    "sheet.citation sheet.errors sheet.facts sheet.compose sheet.typst sheet.html sheet.markdown "
    "sheet.pdf sheet.formats sheet.notebook atlas atlas.javascript "
    "atlas.work atlas.entries "
    "atlas.sources atlas.page atlas.compose",
    "bench": "bench bench.text bench.peers bench.measure bench.report",
    "interface": "cli.benchmark "
    "summary narrative skeleton api __init__ cli cli.app cli.catalog cli.check "
    "cli.columns cli.creation cli.derivations cli.exports cli.filters cli.finding "
    "cli.frameworks cli.judgment "
    "cli.certified cli.options cli.plots cli.selection cli.terminal cli.verification __main__ "
    "spec.__main__",
    "examples": "examples examples.curve_fitting examples.digits examples.gradient_decay "
    "examples.network examples.options examples.own_activation examples.vanishing",
    "tools": "coefficients ball_coefficients",
}
"""From a spec to its output: modules of one layer, or of an earlier one, may be imported."""

ONLY = {
    "reference": {"activation", "paces", "scaled", "tree"},
    "paces": set(),
    "scaled": set(),
    "tree": set(),
    "combination": {"tree"},
    "elementary": {"combination", "tree"},
    "enclosure": {"combination", "elementary", "reference", "scaled", "tree"},
    "tangent": {"tree"},
    "activation": {"tree"},
    "vector.unrolled": {"tree"},
}
"""What judges everything else knows nothing but the definition."""

NEVER = {
    "exhaustive.model": {"closed_form", "differentiate", "normal_form", "stabilize", "lower"},
    "judge": {"closed_form", "differentiate", "normal_form", "stabilize", "lower"},
    "stabilize": {"closed_form", "eliminate", "latex"},
    "lower_derivative": {"closed_form", "eliminate", "latex"},
    "closed_form": {"normal_form", "stabilize", "lower"},
    "derivation.lines": {"normal_form", "stabilize", "lower"},
}
"""The form to read and the form to run come from the definition, neither from the other."""

MOST_LINES = 500
NAMED = {
    "bench.text": {"arctan", "arcsinh"},
    "names": {"sigmoid"},
    "hints": {"arctan", "heaviside", "logistic", "ndtr", "sgn", "step"},
}
"""Modules whose tables name activations: textbook names offered by rule, and advice to users."""


def short(path):
    name = ".".join(path.relative_to(ROOT / "symact").with_suffix("").parts)
    return name.removesuffix(".__init__")


MODULES = {short(path): path for path in sorted((ROOT / "symact").rglob("*.py"))}
LAYER = {name: place for place, names in enumerate(LAYERS.values()) for name in names.split()}


def imported(name):
    """The modules of symact that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "symact":
            base = node.module.removeprefix("symact").removeprefix(".")
            for alias in node.names:
                inner = f"{base}.{alias.name}".removeprefix(".")
                yield inner if inner in MODULES else base or "__init__"
        elif isinstance(node, ast.Import):
            yield from (
                alias.name.removeprefix("symact.")
                for alias in node.names
                if alias.name.startswith("symact.")
            )


GRAPH = {name: set(imported(name)) - {name} for name in MODULES}


def reached(name):
    found, waiting = set(), [name]
    while waiting:
        for other in GRAPH[waiting.pop()] - found:
            found.add(other)
            waiting.append(other)
    return found


def test_every_module_has_a_layer_and_every_layer_is_real():
    assert set(LAYER) == set(MODULES)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_module_imports_no_later_layer(name):
    later = {other for other in GRAPH[name] if LAYER.get(other, 0) > LAYER[name]}
    assert not later, f"{name} imports {sorted(later)}"


@pytest.mark.parametrize("name", sorted(MODULES))
def test_no_private_name_is_imported(name):
    private = [
        f"{node.module}.{alias.name}"
        for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module != "symact.templates"
        for alias in node.names
        if re.match("_[^_]", alias.name)
    ]
    assert not private


def test_no_module_imports_itself_by_way_of_others():
    assert list(TopologicalSorter(GRAPH).static_order())


@pytest.mark.parametrize("name", ONLY)
def test_what_only_few_modules_may_be_known_to(name):
    assert GRAPH[name] <= ONLY[name]


@pytest.mark.parametrize("name", NEVER)
def test_what_must_not_be_known(name):
    assert NEVER[name] <= set(MODULES)
    assert not reached(name) & NEVER[name]


@pytest.mark.parametrize("name", sorted(MODULES))
def test_modules_are_short_and_say_what_comes_in_and_what_goes_out(name):
    text = MODULES[name].read_text(encoding="utf-8")
    assert text.count("\n") <= MOST_LINES
    assert not text or (ast.get_docstring(ast.parse(text)) or "").strip()


def catalog_names():
    for path in sorted((ROOT / "symact" / "catalog").glob("*.toml")):
        for name, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
            yield from (name, *table.get("aliases", ()))


@pytest.mark.parametrize("name", sorted(n for n in MODULES if not n.startswith("examples")))
def test_no_activation_is_a_special_case(name):
    """No string of the program is the name of an activation that is no notation."""
    from symact.tree import FUNCTIONS

    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert not texts & (set(catalog_names()) - set(FUNCTIONS)) - NAMED.get(name, set())


def test_the_top_level_is_what_it_is_meant_to_be():
    wanted = {"pyproject.toml", "README.md", "LICENSE", "symact", "templates", "generated", "tests"}
    passing = re.compile(r"\..*|.*\.egg-info|build|dist|__pycache__")
    assert {path.name for path in ROOT.iterdir() if not passing.fullmatch(path.name)} == wanted
