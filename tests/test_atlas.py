"""The atlas: its numbers are the kernels', its page works, and nothing is asked of a network."""

from __future__ import annotations

import html
import inspect
import json
import re
import shutil
import subprocess
from math import isfinite, nan

import numpy as np
import pytest
import specs
from symact.templates import _vecmath
from typer.testing import CliRunner

import symact
from symact.atlas.entries import entry, kernel_sources
from symact.atlas.javascript import UntranslatableError, translated
from symact.atlas.page import runtime, scripts, write
from symact.atlas.work import operations
from symact.cli.app import app
from symact.phrases import phrases
from symact.tree import is_indexed

ENGLISH = phrases("en")
CATALOG = {activation.name: activation for activation in symact.load()}
SHOWN = ("sigmoid", "relu", "swish", "gelu", "step", "softsign", "softmax")
KERNELS = ("swish", "gelu", "step")
"""Those whose kernels are compiled here: a parameter, erf, a jump."""
BROWSER = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
AGREE = 1e-11
"""Relative difference between a page and the kernels in float64; of values below 1, absolute."""


@pytest.fixture(scope="module")
def entries():
    return [entry(CATALOG[name], ENGLISH, 120) for name in SHOWN]


@pytest.fixture(scope="module")
def page(entries):
    return write(entries, ENGLISH)


def in_node(script):
    run = subprocess.run(
        ["node", "-e", script], capture_output=True, text=True, check=True, timeout=60
    )
    return json.loads(run.stdout)


POINTS = np.concatenate([np.linspace(-60, 60, 601), np.linspace(-3, 3, 601)])
_EVALUATE = """
const xs = %s, values = %s;
console.log(JSON.stringify(KERNELS[%s].orders.map(
  (kernel) => xs.map((x) => String(evaluate(kernel, x, values))))));
"""


def disagreement(found, kernel):
    pairs = ((abs(a - b), abs(b)) for a, b in zip(map(float, found), kernel, strict=True))
    return max((off / max(1.0, size) for off, size in pairs), default=nan)


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_a_page_computes_what_the_kernels_compute(entries):
    import symact.generated as package

    script = runtime() + scripts(entries)
    for one in entries:
        name = one.activation.name
        if name not in KERNELS:
            continue
        shifted = [slider.default + (slider.high - slider.default) / 7 for slider in one.sliders]
        found = in_node(script + _EVALUATE % (POINTS.tolist(), shifted, json.dumps(name)))
        for order, ending in enumerate(("", "_derivative", "_derivative2")):
            kernel = getattr(package, name + ending)(POINTS, *shifted)
            assert disagreement(found[order], kernel) < AGREE, (name, order)


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_a_page_computes_a_users_own_functions():
    """Not the catalog's, so lowered here; with a pole."""
    made = entry(
        specs.activation("k*x/(x - 1)", "parameters = { k = { default = 0.5 } }"), ENGLISH, 120
    )
    points = np.linspace(-5, 5, 102)
    script = runtime() + scripts([made]) + _EVALUATE % (points.tolist(), [0.5], '"f"')
    found = in_node(script)
    assert disagreement(found[0], points / (points - 1) / 2) < AGREE
    assert disagreement(found[1], -0.5 / (points - 1) ** 2) < AGREE


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_a_page_goes_on_where_float64_overflows():
    """There a kernel takes its exact path, which a page has not."""
    kernels = "".join(map(translated, kernel_sources(CATALOG["tanhexp"])[1:2]))
    points = [8.765, 25.3, 88.0]
    found = in_node(
        runtime() + f"const kernel = {kernels}; const found = {points}.map((x) => "
        "String(evaluate(kernel, x, []))); console.log(JSON.stringify(found));"
    )
    assert list(map(float, found)) == pytest.approx([1.0, 1.0, 1.0], rel=1e-12)


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_exponents_have_no_bounds():
    script = (
        "const {number, exp, mul, div, add, sqrt, log, erfc, pow_} = WIDE; const large = exp(1e17);"
        "console.log(JSON.stringify([div(mul(2, large), add(large, 1)), sqrt(exp(1400)),"
        "log(exp(1e20)), mul(erfc(30), exp(900)), pow_(exp(800), 0.5), add(3, -3)].map(number)));"
    )
    wanted = [2.0, np.exp(700.0), 1e20, 0.018795888861416751, np.exp(400.0), 0.0]
    assert in_node(runtime() + script) == pytest.approx(wanted, rel=1e-6)


def test_what_cannot_be_said_in_javascript_is_refused():
    assert translated(
        "def _f_fast32(x):\n    '''Doc.'''\n    _v0 = -x\n"
        "    return _vecmath.guarded(_v0, x > 0.0), x > 0.0"
    ) == (
        "(R, x_) => { const _v0_ = R.neg(x_); "
        "return [R.guarded(_v0_, R.gt(x_, 0.0)), R.gt(x_, 0.0)]; }"
    )
    assert (
        translated("def _f_fast32(x):\n    return x, True") == "(R, x_) => { return [x_, true]; }"
    )
    for text in (
        "y = x @ x",
        "y = open('x')",
        "y = x.real",
        "while x: pass",
        "y = x if x else 'a'",
    ):
        with pytest.raises(UntranslatableError):
            translated(f"def f(x):\n    {text}\n    return x, True")


@pytest.mark.parametrize("name", [n for n, a in CATALOG.items() if not is_indexed(a.definition)])
def test_the_atlas_has_every_kernel_of_the_catalog(name):
    """A statement that kernels learn to make, and the page does not know, leaves a curve out."""
    kernels = tuple(map(translated, kernel_sources(CATALOG[name])))
    assert len(kernels) == min(2, CATALOG[name].order) + 1
    used = set(re.findall(r"\bR\.(\w+)", " ".join(kernels)))
    assert used <= set(re.findall(r"\w+", runtime()))


def test_facets_are_what_the_properties_say(entries):
    facets = {one.activation.name: set(one.facets) for one in entries}
    assert facets["sigmoid"] == {"smooth", "monotone", "bounded", "nonnegative"}
    assert facets["relu"] == {"monotone", "convex", "nonnegative"}
    assert facets["softsign"] == {"monotone", "bounded", "odd"}
    assert "learned" in facets["swish"]
    assert facets["softmax"] == {"axis"}
    costs = {one.activation.name: one.cost for one in entries}
    assert costs["relu"] == 0 < costs["sigmoid"] <= costs["gelu"]
    work = {one.activation.name: one.work for one in entries}
    assert 0 < work["relu"] < work["softsign"] < work["sigmoid"] < work["gelu"]


def test_operations_are_counted_through_the_functions_that_are_called():
    one = operations("def f(x):\n    return x + 1.0, True")
    assert one == 1
    own = inspect.getsource(_vecmath.in_range.py_func)
    called = operations("def f(x):\n    return _vecmath.in_range(x) + 1.0, True")
    assert called == 1 + operations(own[own.index("def ") :])
    assert operations("def f(x):\n    return math.exp(x), True") == 1


def test_a_slider_stays_within_the_domain():
    bounded = specs.activation(
        "x*sigmoid(k*x)", 'parameters = { k = { default = 0.3, domain = "0 < k and k <= 2" } }'
    )
    (slider,) = entry(bounded, ENGLISH, 120).sliders
    assert 0 < slider.low < 0.3
    assert slider.high == 2.0


def test_the_page_loads_nothing_and_has_an_anchor_for_each(page):
    assert not re.search(r'(src|href|action)="(?!#)', page)
    for name in SHOWN:
        assert f'<article id="{name}">' in page
        assert f'href="#{name}"' in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


_DRIVE = """
<script>
(() => {
window.onerror = (message) => { document.title = "error: " + message; };
const report = {};
const click = (selector) => document.querySelector(selector).click();
const set = (element, value) => {
  element.value = value;
  element.dispatchEvent(new Event("input", { bubbles: true }));
};
const every = (selector) => [...document.querySelectorAll(selector)];
const names = (cards) => cards.map((card) => card.dataset.name);
const shown = () => names(every("#cards li").filter((card) => !card.hidden));
const curves = () => every("#plot .curve").map((path) => path.getAttribute("d"));
report.all = shown().length;
set(document.getElementById("search"), "sig");
report.search = shown();
set(document.getElementById("search"), "");
click('.facet[value="odd"]');
report.odd = shown();
click('.facet[value="odd"]');
click('.facet[value="axis"]');
report.axis = shown();
click('.facet[value="axis"]');
set(document.getElementById("sort"), "cost");
report.cheapest = shown()[0];
click('#cards li[data-name="swish"] .pick');
click('#cards li[data-name="step"] .pick');
click('.order[value="1"]');
report.curves = curves().length;
report.step = curves()[2].split("M").length - 1;
const before = curves()[0];
set(document.querySelector('[data-slider="swish-0"]'), "0.5");
report.slid = curves()[0] !== before;
set(document.getElementById("at"), "2");
report.values = [...document.querySelectorAll("#values tr")].map((row) => row.textContent);
report.hash = location.hash;
click('#cards li[data-name="step"] .pick');
report.left = curves().length;
location.hash = "#sigmoid";
setTimeout(() => {
  report.opened = document.querySelector("#sigmoid details").open;
  const button = document.querySelector("#sigmoid button.copy");
  button.click();
  report.latex = button.dataset.latex.slice(0, 14);
  setTimeout(() => {
    report.copied = button.textContent;
    report.wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    document.body.setAttribute("data-report", JSON.stringify(report));
  }, 300);
}, 200);
})();
</script>
"""


@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
@pytest.mark.parametrize("width", [380, 1200])
def test_the_page_in_a_browser(page, width, tmp_path):
    path = tmp_path / "atlas.html"
    path.write_text(page.replace("</body>", _DRIVE + "</body>"), encoding="utf-8")
    # A browser's window is not made narrower than 500 pixels: a frame is.
    frame = tmp_path / "frame.html"
    frame.write_text(
        f'<body><iframe src="atlas.html" width="{width}" height="900"></iframe><script>'
        'setTimeout(() => { const inner = document.querySelector("iframe").contentDocument;'
        ' document.body.setAttribute("data-report", inner.body.getAttribute("data-report"));'
        " document.title = inner.title; }, 3000);</script>",
        encoding="utf-8",
    )
    command = [
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        "--virtual-time-budget=8000", "--enable-logging=stderr",
        f"--user-data-dir={tmp_path}/profile",
        "--dump-dom", frame.as_uri(),
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=90)
    assert "Refused to" not in run.stderr
    assert "Uncaught" not in run.stderr
    found = re.search(r'data-report="([^"]*)"', run.stdout)
    assert found is not None, run.stdout[-500:]
    report = json.loads(html.unescape(found[1]))
    assert report["all"] == len(SHOWN)
    assert set(report["search"]) == {"sigmoid", "softsign"}
    assert report["odd"] == ["softsign"]
    assert report["axis"] == ["softmax"]
    assert report["cheapest"] in ("relu", "step", "softsign")
    assert report["curves"] == 4
    assert report["step"] == 2
    assert report["slid"]
    assert report["values"][0].startswith("swish1.46212")
    assert report["hash"].startswith("#compare=swish:0.5,step")
    assert report["left"] == 2
    assert report["opened"]
    assert report["latex"] == "\\begin{align*}"
    assert report["copied"] == "Copied"
    assert not report["wide"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--all", "-f", "text"], "the atlas is written as html or pdf"),
        (["relu", "--all"], "name an activation, or write the atlas of all by --all"),
        ([], "name an activation, or write the atlas of all by --all"),
        (["--all", "-f", "pdf"], "--output atlas.pdf"),
    ],
)
def test_wrong_usage_is_told(arguments, message):
    run = CliRunner().invoke(app, ["export", *arguments])
    assert run.exit_code == 2
    assert message in run.output


def test_the_command_writes_an_atlas_of_ones_own(tmp_path):
    spec = tmp_path / "own.toml"
    ramp, gap = "max(0, x)", "tanh(log1p(exp(x)))/(x - 1)"
    spec.write_text(f'[ramp]\nexpression = "{ramp}"\n[gap]\nexpression = "{gap}"\n')
    path = tmp_path / "own.html"
    run = CliRunner().invoke(
        app, ["export", "--all", "-s", str(spec), "-o", str(path), "-j", "1", "--lang", "zh"]
    )
    assert run.exit_code == 0, run.output
    text = path.read_text(encoding="utf-8")
    assert '<html lang="zh">' in text
    assert "激活函数图谱" in text
    assert 'id="gap"' in text
    card = text[text.index('href="#gap"') :].split("</article>")[0].split("</li>")[0]
    assert ">log<" in card, "no name that only a data sheet explains"


def test_every_catalog_value_is_finite_in_a_thumbnail(entries):
    for one in entries:
        if is_indexed(one.activation.definition):
            assert one.thumbnail == ("", "")
            continue
        numbers = re.findall(r"-?[\d.]+", " ".join(one.thumbnail))
        assert numbers
        assert all(isfinite(float(number)) for number in numbers)
