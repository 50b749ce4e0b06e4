"""Pictures: that curves hold what the definition says, and what happens where they break."""

from __future__ import annotations

from itertools import pairwise
from math import isclose, tanh

import pytest
import specs
from typer.testing import CliRunner

import symact
from symact.cli.app import app
from symact.errors import SymactError
from symact.plot.chart import Chart, y_range_of
from symact.plot.charts import chart
from symact.plot.curves import Graph
from symact.plot.draw import rendered

pytest.importorskip("matplotlib")

CATALOG = {activation.name: activation for activation in symact.load()}


def curve(name: str, order: int = 0, **fixed: float):
    return Graph(CATALOG[name], "x", ("x",) * order, fixed).curve(-4.0, 4.0, "")


def test_a_curve_is_the_function():
    (run,) = curve("tanh").runs
    assert len(run) > 50
    assert all(isclose(y, tanh(x), rel_tol=1e-14, abs_tol=1e-300) for x, y in run)


def test_a_smooth_curve_looks_smooth():
    """Between neighbors the graph leaves its chord by less than a pixel."""
    (run,) = curve("mish", 2).runs
    height = max(y for _, y in run) - min(y for _, y in run)
    for (x, y), (u, v) in pairwise(run):
        middle = Graph(CATALOG["mish"], "x", ("x", "x"), {}).value((x + u) / 2)
        assert abs(middle - (y + v) / 2) < 0.01 * height


def test_a_kink_is_a_corner_and_its_derivative_a_jump():
    (run,) = curve("relu").runs
    assert (0.0, 0.0) in run
    slope = curve("relu", 1)
    assert [(run[0], run[-1]) for run in slope.runs] == [
        ((-4.0, 0.0), (0.0, 0.0)),
        ((0.0, 1.0), (4.0, 1.0)),
    ]
    assert slope.taken == ((0.0, 0.0),)
    assert slope.left_out == ((0.0, 1.0),)


@pytest.mark.parametrize(
    ("expression", "at"),
    [("max(atan(x), x*abs(x)/4 + x/2)", [-1.0664, 0.0, 1.0664]), ("1/(1 + exp(-4000*x))", [])],
)
def test_a_jump_parts_the_curve_where_no_formula_tells_its_place(expression, at):
    """A slope, however steep, does not; nor does either flatten the picture."""
    activation = specs.activation(expression)
    drawn = Graph(activation, "x", ("x",) * bool(at), {}).curve(-3.0, 3.0, "")
    ends = [run[0][0] for run in drawn.runs[1:]]
    assert all(abs(end - place) < 1e-4 for end, place in zip(ends, at, strict=True))
    assert not drawn.unbounded


def test_a_legend_of_many_curves_stands_below_them():
    inside, below = (
        CATALOG["swish"].plot(*orders, beta=[0.5, 1, 2]).axes[0] for orders in ((), (1,))
    )
    for axes, is_below in ((inside, False), (below, True)):
        axes.figure.canvas.draw()
        top = axes.get_legend().get_window_extent().y1
        assert bool(top < axes.get_window_extent().y0) is is_below


def test_a_value_that_is_neither_limit_stands_alone():
    odd = specs.activation("sign(x)")
    drawn = Graph(odd, "x", (), {}).curve(-1.0, 1.0, "")
    assert drawn.taken == ((0.0, 0.0),)
    assert drawn.left_out == ((0.0, -1.0), (0.0, 1.0))


def test_a_pole_parts_the_curve_and_does_not_flatten_it():
    drawn = Graph(specs.activation("1/(x - 0.3)"), "x", (), {}).curve(-6.0, 6.0, "")
    left, right = drawn.runs
    assert left[-1][0] < 0.3 < right[0][0]
    assert drawn.unbounded
    low, high = y_range_of((drawn,))
    assert -20 < low < -0.2
    assert 0.2 < high < 20


def test_a_kink_that_moves_with_a_parameter():
    name = "hardtanh"
    drawn = curve(name, 1, min_val=-2.0, max_val=3.0)
    assert [x for x, _ in drawn.taken] == [-2.0, 3.0]


def test_a_family_has_a_curve_for_each_value():
    made = chart([CATALOG["swish"]], (0, 1), {"beta": (0.5, 2.0)})
    assert [one.label for one in made.curves] == [
        "swish, β = 0.5", "swish′, β = 0.5", "swish, β = 2", "swish′, β = 2",
    ]  # fmt: skip


def test_other_inputs_are_held():
    glu = specs.activation("a * sigmoid(b)", 'inputs = ["a", "b"]')
    made = chart([glu], (0, 1), {"a": (2.0,)})
    assert made.x_label == "b"
    assert [one.label for one in made.curves] == ["f, a = 2", "∂ f/∂b, a = 2"]


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ({"family": {"beat": (1.0,)}}, "did you mean 'beta'"),
        ({"interval": (2.0, 1.0)}, "empty"),
        ({"family": {"beta": tuple(map(float, range(30)))}}, "24"),
        ({"over": "y"}, "no input 'y'"),
    ],
)
def test_wishes_that_cannot_be_met(wish, message):
    with pytest.raises(SymactError, match=message):
        chart([CATALOG["swish"]], **wish)


def test_a_value_outside_the_domain_is_refused():
    bounded = specs.activation("x/k", '[f.parameters]\nk = {default = 1.0, domain = "k > 0"}')
    with pytest.raises(SymactError, match="outside the domain"):
        chart([bounded], family={"k": (-1.0,)})


def test_the_same_picture_has_the_same_bytes():
    made = chart([CATALOG["sigmoid"]], (0,))
    first, second = (rendered([made], "svg") for _ in range(2))
    assert first == second
    assert b"<dc:date>" not in first


@pytest.mark.parametrize(
    ("ending", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_the_command_writes_what_the_name_says(ending, start, tmp_path):
    path = tmp_path / f"curves.{ending}"
    run = CliRunner().invoke(app, ["plot", "relu", "gelu", "--derivative", "-o", str(path)])
    assert run.exit_code == 0, run.output
    assert path.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["relu", "-o", "relu.gif"], "svg, png, pdf"),
        (["relu", "-o", "relu.svg", "--range", "1"], "two numbers"),
        (["swish", "-o", "relu.svg", "-p", "beta=one"], "no list of numbers"),
        (["rleu", "-o", "relu.svg"], "did you mean 'relu'"),
    ],
)
def test_the_command_names_what_is_wrong(arguments, message):
    run = CliRunner().invoke(app, ["plot", *arguments])
    assert run.exit_code == 2
    assert message in run.output


def test_an_activation_plots_itself():
    (axes,) = CATALOG["swish"].plot(1, beta=[0.5, 2]).axes
    assert len(axes.get_legend().get_texts()) == 4


def test_a_chart_of_nothing_can_be_drawn():
    assert rendered([Chart((), "x", (0.0, 1.0), (0.0, 1.0), title="empty")], "svg")
