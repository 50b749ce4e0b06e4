"""A chart in; a picture by matplotlib, the same bytes for the same chart, out."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from symact.errors import SymactError
from symact.plot.chart import Chart

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMATS = ("svg", "png", "pdf")

COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#7f7f7f")
"""Colors that the color-blind can tell apart (Okabe and Ito); dashes go on where they end."""

_DASHES = ("-", (0, (5, 2)), (0, (1, 1.5)), (0, (5, 2, 1, 2)))
INK, GRID = "#1a1a1a", "#d0d0d0"

MOST_INSIDE = 4
"""With more curves than these the legend stands below the axes."""

MOST_BESIDE = 3
"""Labels in one row of such a legend."""

_FONT = "DejaVu Sans"
_STYLE = {
    "svg.hashsalt": "symact",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "path.simplify": False,
    "font.family": _FONT,
    "font.size": 9.0,
    "text.color": INK,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
}


def figure(
    charts: Sequence[Chart],
    size: tuple[float, float] = (6.0, 3.8),
    fonts: tuple[str, ...] = (),
) -> Figure:
    """A matplotlib figure of charts side by side; `size` in inches is that of one chart.

    Signs that its own font lacks come from the first of `fonts` that is installed.
    """
    matplotlib = _matplotlib()
    with matplotlib.rc_context({**_STYLE, "font.family": [_FONT, *_installed(fonts)]}):
        made = _figure_class()(figsize=(size[0] * len(charts), size[1]), layout="constrained")
        for place, chart in enumerate(charts, 1):
            _draw(made.add_subplot(1, len(charts), place), chart)
    return made


@cache
def _figure_class() -> type[Figure]:
    """Figures that a notebook shows, also where nothing has told it to."""
    from matplotlib.figure import Figure

    class ShownFigure(Figure):
        def _repr_png_(self) -> bytes:
            target = io.BytesIO()
            self.savefig(target, format="png", dpi=110)
            return target.getvalue()

    return ShownFigure


def rendered(
    charts: Sequence[Chart],
    form: str,
    size: tuple[float, float] = (6.0, 3.8),
    texts: bool = False,
    fonts: tuple[str, ...] = (),
) -> bytes:
    """A picture's bytes as svg, png or pdf; with `texts`, an svg's letters stay text."""
    matplotlib = _matplotlib()
    made = figure(charts, size, fonts)
    target = io.BytesIO()
    dates = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {"Software": None}}
    options: dict[str, Any] = {"metadata": dates[form], "transparent": form == "svg"}
    style = {**_STYLE, "svg.fonttype": "none" if texts else "path"}
    with matplotlib.rc_context(style), warnings.catch_warnings():
        if texts:
            warnings.filterwarnings("ignore", "Glyph .* missing")
        made.savefig(target, format=form, dpi=160, **options)
    return target.getvalue()


@cache
def _installed(fonts: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the fonts that matplotlib finds.

    Of a collection for several regions it finds the first font only, which has the same signs.
    """
    if not fonts:
        return ()
    from matplotlib.font_manager import get_font_names

    names = sorted(get_font_names())
    families = [font.rpartition(" ")[0] + " " for font in fonts if " " in font]
    found = [font for font in fonts if font in names]
    found += [name for family in families for name in names if name.startswith(family)]
    return tuple(dict.fromkeys(found))[:1]


def _matplotlib() -> Any:
    try:
        import matplotlib
    except ImportError:
        raise SymactError(
            "pictures need matplotlib; install it by `pip install 'symact[plot]'`"
        ) from None
    return matplotlib


def _draw(axes: Axes, chart: Chart) -> None:
    axes.set_axisbelow(True)
    axes.grid(color=GRID, linewidth=0.6)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if chart.logarithmic:
        axes.set_yscale("log")
    else:
        axes.axhline(0, color=INK, linewidth=0.6)
    if chart.x_range[0] < 0 < chart.x_range[1]:
        axes.axvline(0, color=INK, linewidth=0.6)
    several = len({curve.group for curve in chart.curves}) > 1
    for curve in chart.curves:
        place = curve.group if several else curve.order
        color = COLORS[place % len(COLORS)]
        turn = curve.order if several else place // len(COLORS)
        dash: Any = _DASHES[turn % len(_DASHES)]
        label: str | None = curve.label
        for run in curve.runs:
            xs, ys = zip(*run, strict=True)
            if chart.scatter:
                axes.plot(xs, ys, ".", color=color, markersize=2, label=label)
            else:
                axes.plot(xs, ys, color=color, linestyle=dash, linewidth=1.6, label=label)
            label = None
        for points, face in ((curve.taken, color), (curve.left_out, "white")):
            for x, y in points:
                axes.plot(
                    [x], [y], "o", color=color, markerfacecolor=face, markersize=4, zorder=3,
                    label=label if not curve.runs else None,
                )  # fmt: skip
    axes.set_xlim(*chart.x_range)
    axes.set_ylim(*chart.y_range)
    axes.set_xlabel(chart.x_label, style="italic" if len(chart.x_label) == 1 else "normal")
    axes.set_ylabel(chart.y_label)
    if chart.title:
        axes.set_title(chart.title, fontsize=9)
    if len(chart.curves) > 1 or not chart.title:
        _explain(axes, chart)


def _explain(axes: Axes, chart: Chart) -> None:
    """A legend among the curves, below them where they are too many to leave room for it.

    Columns are filled one by one: a function stands above its derivatives.
    """
    place: dict[str, Any] = {"loc": "best"}
    count = len(chart.curves)
    if count > MOST_INSIDE:
        rows = len({curve.order for curve in chart.curves})
        rows = max(rows, -(-count // MOST_BESIDE))
        below = {"loc": "upper center", "bbox_to_anchor": (0.5, -0.14)}
        place = {**below, "ncols": -(-count // rows)}
    axes.legend(frameon=False, fontsize=8, markerscale=3, **place)
