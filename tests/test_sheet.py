"""Data sheets: that every format holds everything, and that what they say is true."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from math import log10

import numpy as np
import pytest
import specs
from flint import arb
from typer.testing import CliRunner

import symact
from symact.boxes import TIMES, Token
from symact.cli.app import app
from symact.derivation.glossary import glossary
from symact.derivation.lines import proved
from symact.latex import latex_of
from symact.phrases import languages, phrases
from symact.plain import rows_of
from symact.plot.chart import Chart, Curve
from symact.plot.charts import chart
from symact.plot.draw import rendered
from symact.properties.phrases import PHRASES, TITLES
from symact.reference import reference
from symact.sheet.axis_program import usage
from symact.sheet.built import compiled
from symact.sheet.citation import bibtex
from symact.sheet.compose import Wishes, data_sheet
from symact.sheet.errors import POINTS, error_pictures
from symact.sheet.evidence import evidence
from symact.sheet.formats import written
from symact.sheet.measured import accuracy
from symact.sheet.model import Formula, Literal, Picture, Table, fill, formula, number
from symact.sheet.parts import from_output
from symact.sheet.price import Form, price
from symact.sheet.program import generated
from symact.sheet.shortened import shortened
from symact.sheet.tex import TexWriter
from symact.sheet.text import plain_text
from symact.tex_text import tex_text
from symact.tree import is_indexed
from symact.vocabulary import vocabulary

CATALOG = {activation.name: activation for activation in symact.load()}
ENGLISH = phrases("en")
QUICK = Wishes(kernels=False)

NESTED = """\
[inner]
expression = "tanh(k*x)"
[inner.parameters]
k = { default = 0.5, domain = "k > 0", learnable = true, description = "50 % & more" }
[middle]
expression = "x*inner(x, 0.5) + exp(-x**2)"
[outer]
expression = "where(x > c, middle(x), x/(s + abs(x)))"
title = "Outer <of> $three$"
parameters = { c = { default = 1.0 }, s = { default = 2.0, domain = "s > 0" } }
"""


@pytest.fixture(scope="module")
def swish():
    return data_sheet(CATALOG["swish"], ENGLISH, QUICK)


@pytest.fixture(scope="module")
def relu():
    return data_sheet(CATALOG["relu"], ENGLISH, QUICK)


def nested():
    library = symact.spec.load_catalog()
    *_, outer = symact.spec.parse(symact.spec.load_text(NESTED), library=library)
    return outer


def text(sheet, form):
    return written(sheet, ENGLISH, form).document.decode()


def test_a_sheet_has_everything(swish):
    assert [section.key for section in swish.sections] == [
        "definition", "curves", "derivatives", "derivation", "properties", "price", "accuracy",
        "code", "reproduce", "citation",
    ]  # fmt: skip
    derivations = next(one for one in swish.sections if one.key == "derivation")
    assert [one.key for one in derivations.sections] == [
        "derivation-x", "derivation-x-x", "derivation-beta",
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["text", "markdown", "html", "tex"])
def test_every_format_holds_the_same_things(form, swish):
    found = text(swish, form)
    for told in (
        "Sharpness of the gate", "swish", "definition", "product rule", "1710.05941",
        "float32", "Lipschitz constant", "0.5", "symact verify swish",
    ):  # fmt: skip
        assert told in found.replace("\\_", "_").replace("\\allowbreak{}", ""), told


class Page(HTMLParser):
    """Checks that elements are closed in order, and collects ids, links and outside references."""

    VOID = frozenset("meta link img br input hr use path".split())

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append(tag)
        self._note(attributes)

    def handle_startendtag(self, tag, attributes):
        self._note(attributes)

    def _note(self, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "xlink:href", "aria-labelledby"):
                self.targets.append(value.removeprefix("#"))
            if name in ("src", "href", "action") and not value.startswith("#"):
                self.outside.append(value)

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag


@pytest.mark.parametrize("name", ["swish", "relu"])
def test_a_page_is_whole_and_loads_nothing(name, request):
    page = Page()
    page.feed(text(request.getfixturevalue(name), "html"))
    assert page.open == []
    assert page.outside == []
    assert len(page.ids) == len(set(page.ids))
    assert set(page.targets) <= set(page.ids)


def test_a_page_can_be_heard(swish):
    page = text(swish, "html")
    assert page.count('role="img" aria-label="') == page.count("<svg")
    assert '<html lang="en">' in page
    assert page.count('<th role="columnheader" scope="col"') == page.count("<th ")
    assert page.count('<td role="cell"') == page.count("<td")
    assert page.count("<h1>") == 1


def test_the_copied_latex_is_that_of_the_derivation(swish):
    page = text(swish, "html")
    line = r"\beta x \sigma(\beta x) + \sigma(\beta x) (1 - \beta x \sigma(\beta x))"
    assert line in page
    assert line in text(swish, "tex")


def test_plain_text_has_no_section_of_pictures_alone(swish):
    lines = text(swish, "text").split("\n")
    assert swish.sections[1].title == ("Curves",)
    assert "Curves" not in lines
    assert "Derivatives" in lines


def test_cases_without_room_stand_on_lines_of_their_own():
    text = "f'(x) = { 0  if x < 0; 1  if x > 0 }"
    assert rows_of(text, 40) == [text]
    assert rows_of(text, 30) == ["f'(x) = { 0  if x < 0;", "          1  if x > 0 }"]


def test_a_function_stands_beside_its_derivative_in_the_legend_of_a_family():
    made = chart([CATALOG["swish"]], (0, 1), {"beta": [0.5, 1, 2]})
    block = TexWriter(ENGLISH).block(Picture((made,), ""))
    assert "legend columns=2" in block


def test_formulas_are_in_the_paragraph_that_announces_them(swish):
    assert "of the definition:\n\\begin{align*}" in text(swish, "tex")


def test_a_kink_is_told_of(relu):
    assert "The kernels return 0, the element of smallest magnitude" in text(relu, "text").replace(
        "\n", " "
    )


def test_hostile_texts_stay_texts():
    outer = nested()
    sheet = data_sheet(outer, ENGLISH, QUICK)
    page = text(sheet, "html")
    assert "<of>" not in page
    assert "Outer &lt;of&gt; $three$" in page
    assert "Outer \\(<\\)of\\(>\\) \\$three\\$" in text(sheet, "tex")
    assert "Outer \\<of\\> \\$three\\$" in text(sheet, "markdown")


def test_every_writer_can_say_every_line_of_a_nested_function():
    outer = nested()
    sheet = data_sheet(outer, ENGLISH, QUICK)
    for form in ("text", "markdown", "html", "tex"):
        assert len(text(sheet, form)) > 3000


def form_of(activation, names=None):
    (variable,) = activation.inputs
    derivation = proved(activation, (variable,))
    return Form(activation, variable, derivation.result, glossary(activation).names)


def test_the_price_of_a_textbook_form_is_what_numpy_pays():
    """s(1 - s) in float32: 17 % off at 15, nothing right from 17.4."""
    form = form_of(CATALOG["sigmoid"])
    s = np.float32(1 / (1 + np.exp(-15.0)))
    exact = np.exp(-15.0) / (1 + np.exp(-15.0)) ** 2
    assert form.error(15.0, "float32") == pytest.approx(
        abs(float(s * (np.float32(1) - s)) - exact) / exact, rel=1e-6
    )
    found = price(form, "float32")
    assert found.lost == (17.25,)
    assert found.digits == pytest.approx(24 * log10(2), abs=0.3)


def test_a_form_that_loses_nothing_costs_nothing():
    found = price(form_of(CATALOG["relu"]), "float64")
    assert (found.digits, found.lost) == (0.0, ())


def test_errors_are_drawn_as_they_were_measured():
    """Every point is an input with the distance of what NumPy's own type holds from balls."""
    activation = CATALOG["softsign"]
    _, picture = error_pictures(activation, ENGLISH)
    (made,) = picture.charts
    namespace = compiled(activation)
    for curve, dtype in zip(made.curves, (np.float32, np.float64), strict=True):
        ((*points,),) = curve.runs
        assert len(points) == POINTS
        for x, error in points[:40]:
            assert dtype(x) == x
            exact = reference(activation, {"x": x}, ("x",))
            computed = float(namespace.softsign_derivative(dtype(x)))
            spacing = float(np.spacing(dtype(float(exact))))
            expected = float(abs(arb(computed) - exact)) / spacing
            assert error == pytest.approx(max(expected, 1e-3), rel=1e-5)
    largest = max(error for _, error in made.curves[1].runs[0])
    assert f"float64 {largest:.2f} ulp" in picture.caption
    assert f"at {POINTS} random inputs" in picture.caption


def test_kernels_that_take_too_long_are_left_out(monkeypatch):
    def endless(*_):
        while True:
            pass

    monkeypatch.setattr("symact.sheet.built.compiled", endless)
    sheet = data_sheet(CATALOG["relu"], ENGLISH, Wishes(seconds=2))
    assert "took more than 2 s" in text(sheet, "text")
    assert [one.key for one in sheet.sections][-3:] == ["code", "reproduce", "citation"]


def test_every_derivative_has_its_price(swish):
    (section,) = (one for one in swish.sections if one.key == "price")
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    named = [plain_text(row[0]) for row in table.rows if row[0]]
    assert named == ["swish'(x)", "d swish/d beta"]


def test_numbers_of_very_many_digits_are_cut_and_say_so():
    names = vocabulary(specs.activation("x"))
    quotient = specs.activation(
        "x*50000000000000000000000000000/52535049367774024670966749264"
    ).definition
    assert shortened(quotient, names).content == (
        Token("number", "0.9517456\\ldots ", "0.9517456…"), TIMES, Token("name", "x"),
    )  # fmt: skip
    third = specs.activation("x/3").definition
    assert shortened(third, names) == formula(third, names)


def test_a_long_fast_path_is_cut_and_says_so():
    paragraph, code = list(generated(CATALOG["rational"], ENGLISH, True))[-2:]
    shown, count = map(int, re.findall("[0-9]+", str(paragraph)))
    lines = code.text.splitlines()
    assert count > 200
    assert len(lines) == shown + 1 < 60
    assert "    # ..." in lines


def test_an_entry_for_bibtex_holds_what_the_reference_says():
    assert bibtex(CATALOG["swish"]) == (
        "@misc{swish,\n  author = {Ramachandran and Zoph and Le},\n  year = {2017},\n"
        "  eprint = {1710.05941},\n  archiveprefix = {arXiv},\n}\n"
    )
    assert "doi = {10.1007/BF02478259}" in bibtex(CATALOG["step"])
    assert "title = {{Large scale machine learning}}" in bibtex(CATALOG["hardtanh"])
    bare = specs.activation("x*exp(-x**2)")
    assert bibtex(bare) == ""
    assert bibtex(replace(bare, reference="A blog")) == "@misc{f,\n  note = {A blog},\n}\n"


def test_a_phrase_is_filled_with_formulas_and_code():
    made = Formula((), "x")
    assert fill("At {place}, `f {name}`.", place=made, name="g") == (
        "At ", made, ", ", Literal("f "), Literal("g"), ".",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("-1.5", "-1.5"),
        ("2.98023e-07", r"2.98023 \cdot 10^{-7}"),
        ("0 +- 4e-26", r"0 \pm 4 \cdot 10^{-26}"),
    ],
)
def test_a_number_is_written_as_mathematics_writes_it(text, latex):
    assert latex_of(number(text).content) == latex


def test_the_form_in_the_output_uses_the_names_of_constants():
    _, display = from_output(CATALOG["selu"], ENGLISH)
    assert display.rows[0].right.plain == "{ y + c*k  if y <= 0; c  otherwise }"


def test_what_is_loaded_is_the_catalogs_own():
    assert evidence(CATALOG["silu"]) is not None


def keys(table, path=()):
    for key, value in table.items():
        if isinstance(value, dict):
            yield from keys(value, (*path, key))
        else:
            yield (*path, key), tuple(sorted(re.findall(r"\{(\w+)\}", value)))


@pytest.mark.parametrize("code", languages())
def test_every_language_has_every_phrase_with_every_place(code):
    assert set(keys(phrases(code).tables)) == set(keys(ENGLISH.tables))


def test_english_has_the_phrases_of_the_properties():
    assert set(ENGLISH.tables["facts"]) == set(PHRASES)
    assert set(ENGLISH.tables["property titles"]) == set(TITLES)


def test_latex_has_every_character_of_every_phrase():
    def texts(table):
        for value in table.values():
            yield from texts(value) if isinstance(value, dict) else (value,)

    assert not [text for text in texts(ENGLISH.tables) if "[U+" in tex_text(text)]


def test_every_rule_has_a_name():
    from symact.derivation.reasons import grouped
    from symact.derivation.rules import rules

    for rule in rules():
        ((kind, names),) = grouped([rule.name])
        assert kind == "rule" or ENGLISH("reasons", kind)
        assert all(ENGLISH("rules", name) for name in names if kind == "rule")


def test_a_language_that_is_not_there_is_an_error():
    with pytest.raises(symact.SymactError, match="--lang xx: there are en"):
        phrases("xx")


def test_space_around_a_text_is_kept():
    assert tex_text(", and ") == ", and "


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
def test_a_sheet_by_latex():
    from symact.sheet.pdf import by_latex

    outer = nested()
    made = by_latex(text(data_sheet(outer, ENGLISH, QUICK), "tex"))
    assert made.startswith(b"%PDF")


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
@pytest.mark.parametrize("name", ["swish", "outer"])
def test_no_line_of_a_sheet_is_too_wide(name, tmp_path):
    activation = nested() if name == "outer" else CATALOG[name]
    sheet = data_sheet(activation, ENGLISH, replace(QUICK, pictures=False))
    (tmp_path / "sheet.tex").write_text(text(sheet, "tex"), encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "sheet.tex"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert run.returncode == 0
    assert b"Overfull" not in run.stdout


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
def test_contents_of_several_pages_know_the_pages_behind_them():
    from symact.sheet.pdf import by_latex

    sections = "\n".join([r"\clearpage\section{S}"] * 150)
    source = (
        r"\documentclass{article}\pdfcompresslevel=0 \begin{document}"
        rf"from \pageref{{last}} \tableofcontents {sections} is \thepage \label{{last}}"
        r"\end{document}"
    )
    pages = re.findall(rb"\((?:from|is)\).{0,20}?\((\d+)\)", by_latex(source), re.DOTALL)
    assert len(pages) == 2
    assert pages[0] == pages[1]


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs pdflatex")
def test_a_function_of_an_axis_has_a_pdf(tmp_path):
    """Of a name with an index of its own, which gets another: ``y_hat[j]``."""
    made = tmp_path / "error.pdf"
    told = CliRunner().invoke(app, ["export", "mean_squared_error", "--output", str(made)])
    assert told.exit_code == 0
    assert made.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("form", ["text", "markdown", "html", "tex"])
def test_a_function_of_an_axis_has_a_sheet_in_every_format(form):
    told = CliRunner().invoke(app, ["export", "softmax", "--format", form])
    assert told.exit_code == 0
    for part in ("Jacobian", "chain rule", "definition", "softmax_backward", "Bridle"):
        assert part in told.output.replace("\\_", "_").replace("\\allowbreak{}", ""), part


def test_every_function_of_an_axis_can_be_told_of_in_every_language():
    for activation in CATALOG.values():
        if is_indexed(activation.definition):
            for code in languages():
                sheet = data_sheet(activation, phrases(code), QUICK)
                told = written(sheet, phrases(code), "html").document.decode()
                assert sheet.sections[0].key == "definition"
                assert ("Kronecker" in told) <= (code == "en")


def test_the_example_of_a_function_of_an_axis_runs(monkeypatch):
    """As it is printed, on the generated package."""
    for name in ("softmax", "cross_entropy", "mean_squared_error"):
        call = usage(CATALOG[name], "symact.generated").text
        space = {}
        exec(call, space)
        assert space["y"].shape in ((4, 8), (4,))


def test_a_pdf_without_its_font_is_an_error():
    from symact.sheet.pdf import by_typst

    pytest.importorskip("typst")
    with pytest.raises(symact.SymactError, match="needs a font such as Nothing Sans"):
        by_typst("text", ["Nothing Sans"])


def test_a_chinese_sheet_by_typst_has_its_glyphs(relu):
    from symact.sheet import typst
    from symact.sheet.pdf import by_typst

    compiler = pytest.importorskip("typst")
    chinese = phrases("zh")
    if not set(chinese.fonts) & set(compiler.Fonts().families()):
        pytest.skip("needs a font that has Chinese")
    made = by_typst(typst.write(relu, chinese), chinese.fonts)
    assert re.search(rb"CJK|Source Han|Songti|SimSun", made)


def test_charts_have_signs_of_every_language(recwarn):
    curve = Curve("导数", (((0.0, 0.0), (1.0, 1.0)),))
    made = Chart((curve, curve), "x", (0.0, 1.0), (0.0, 1.0), y_label="误差")
    fonts = phrases("zh").fonts
    rendered([made], "svg", texts=True, fonts=fonts)
    if shutil.which("fc-list") and "CJK" in subprocess.check_output(["fc-list"], text=True):
        rendered([made], "svg", fonts=fonts)
    assert not recwarn.list


def test_a_sheet_by_typst():
    from symact.sheet import typst
    from symact.sheet.pdf import by_typst

    pytest.importorskip("typst")
    outer = nested()
    made = by_typst(typst.write(data_sheet(outer, ENGLISH, QUICK), ENGLISH))
    assert made.startswith(b"%PDF")


def everywhere(folder):
    """A certificate of every float32, and of other parameters, which a sheet says nothing of."""
    from symact.certificate import Machine
    from symact.exhaustive.summary import Exhaustive, Found, write

    worst = ("0x1.4p+2", "0x0p+0", "1e-9")
    one = Found(
        "relu", "float32", "x", (), None, "all", 2**32, 1.0, 0.25, worst, 0, 0, 0
    )  # fmt: skip
    other = Found(
        "relu", "float16", "x", (("a", 2.0),), None, "all", 2**16, 1.0, 9.0, worst, 0, 0, 0
    )
    machine = Machine("a processor", True, 256, (("symact", "9.9"),))
    write([Exhaustive("relu", "", machine, (one, other))], folder)


def test_a_certificate_is_a_table(tmp_path):
    from symact.certificate import Certificate, Machine, Result, Worst, write
    from symact.sheet.model import Paragraph, Table

    worst = Worst((("x", "0x1.8p+1"),), "0x0p+0", "1e-9")
    results = (
        Result("relu", "float32", 1.0, 12345, 9, 0.75, worst, 0, 0, 0),
        Result("relu", "float16", 1.0, 50, 9, 2.0, None, 0, 0, 0),
    )
    machine = Machine("a processor", True, 256, (("symact", "9.9"),))
    made = Certificate("relu", "", "", 0, (), results, (), (), machine)
    write([made], tmp_path)
    told, table = accuracy(CATALOG["relu"], ENGLISH, tmp_path)
    assert isinstance(told, Paragraph)
    assert isinstance(table, Table)
    first, second = table.rows
    assert [cell[0] for cell in first[1:5]] == [
        "float32",
        "12\N{NARROW NO-BREAK SPACE}345",
        "0.75",
        "1",
    ]
    assert first[5][0].plain == "x = 3"
    assert (first[6], second[6]) == (("ok",), ("failed",))
    assert made._repr_html_().count("<tr>") == 3
    everywhere(tmp_path)
    _, table = accuracy(CATALOG["relu"], ENGLISH, tmp_path)
    first, second = table.rows
    assert [first[2][0], first[3][0]] == ["4\u202f294\u202f967\u202f296", "0.25"]
    assert first[5][0].plain == "x = 5"
    assert second[2][0] == "50"
    (nothing,) = accuracy(CATALOG["gelu"], ENGLISH, tmp_path)
    assert "No certificate was found" in nothing.text[0]


def test_the_command_to_verify_names_a_users_own_file():
    activation = specs.activation("x*tanh(x)")
    (nothing,) = accuracy(
        replace(activation, source=replace(activation.source, file="own.toml")), ENGLISH, None
    )
    assert "symact verify own.toml:f --output package" in plain_text(nothing.text)
