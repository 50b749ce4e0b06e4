"""Entries in; the page of the atlas, one HTML file that loads nothing, out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from symact.atlas.entries import AtlasEntry
from symact.phrases import Phrases
from symact.plot.charts import letter
from symact.plot.draw import COLORS
from symact.sheet.html import HtmlWriter
from symact.sheet.model import Display, Formula, formula
from symact.sheet.pages import page
from symact.templates import _vecmath_tables  # type: ignore[import-not-found]
from symact.tree import is_indexed
from symact.vocabulary import vocabulary

FACETS = ("smooth", "monotone", "bounded", "nonnegative", "convex", "odd", "learned", "axis")


@dataclass(frozen=True, slots=True)
class Card:
    """One activation in the index, as the template prints it."""

    name: str
    title: str
    formula: str
    facets: str
    facet_names: str
    cost: str
    work: str
    error: str
    lipschitz: str
    value: str
    slope: str
    words: str
    """What a search finds it by."""


def write(entries: Sequence[AtlasEntry], say: Phrases) -> str:
    """The whole page."""
    articles = "\n".join(_article(entry, say) for entry in entries)
    return page(
        "atlas.html.jinja",
        language=say.code,
        say={key: escape(str(text)) for key, text in say.tables["atlas"].items()},
        style=page("page.css.jinja") + page("atlas.css.jinja"),
        facets=tuple((name, escape(say("facets", name))) for name in FACETS),
        cards=tuple(_card(entry, say) for entry in entries),
        articles=articles,
        runtime=runtime(),
        kernels=scripts(entries),
        words=_json({key: str(text) for key, text in say.tables["atlas"].items()}),
        colors=_json(list(COLORS)),
        script=page("atlas.js.jinja"),
        copying=page("page.js.jinja", copied=say.text("copied")),
        colophon=escape(entries[0].sheet.colophon) if entries else "",
    )


def runtime() -> str:
    """The elementary functions that browsers lack, from the kernels' own coefficients."""
    return page(
        "runtime.js.jinja",
        erf=_json(list(_vecmath_tables.ERF32)),
        erfc=_json(list(_vecmath_tables.ERFC_WHOLE)),
    )


def scripts(entries: Sequence[AtlasEntry]) -> str:
    """``const KERNELS = {…}``: for each activation its functions and its sliders."""
    items = []
    for entry in entries:
        if not entry.functions:
            continue
        sliders = [
            {"name": letter(one.name), "default": one.default, "low": one.low, "high": one.high}
            for one in entry.sliders
        ]
        functions = ",\n    ".join(entry.functions)
        items.append(
            f"  {_json(entry.activation.name)}: {{ sliders: {_json(sliders)}, "
            f"x: {_json(letter(entry.activation.inputs[0]))}, "
            f"orders: [\n    {functions}\n  ] }}"
        )
    return "const KERNELS = {\n" + ",\n".join(items) + "\n};"


def _json(data: object) -> str:
    """JSON that may stand in a script."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def _card(entry: AtlasEntry, say: Phrases) -> Card:
    activation = entry.activation
    writer = HtmlWriter(say)
    named = ", ".join(say("facets", name) for name in FACETS if name in entry.facets)
    return Card(
        activation.name,
        escape(entry.sheet.title),
        writer.formula(_defining(entry).content),
        " ".join(entry.facets),
        escape(named),
        "" if entry.cost is None else str(entry.cost),
        "" if entry.work is None else str(entry.work),
        "" if entry.error is None else f"{entry.error:.3g}",
        "" if entry.lipschitz is None else f"{entry.lipschitz:.6g}",
        *entry.thumbnail,
        escape(" ".join((activation.name, *activation.aliases, entry.sheet.title)).lower()),
    )


def _defining(entry: AtlasEntry) -> Formula:
    """The right side of a definition, without names that only a data sheet explains."""
    activation = entry.activation
    if not is_indexed(activation.definition):
        names = vocabulary(activation)
        return formula(names.functions[activation.name].expression, names)
    (definition,) = (one for one in entry.sheet.sections if one.key == "definition")
    formulas = definition.blocks[0]
    assert isinstance(formulas, Display)
    return next(row.right for row in formulas.rows if row.right.rows)


def _article(entry: AtlasEntry, say: Phrases) -> str:
    name = entry.activation.name
    writer = HtmlWriter(say, f"{name}-")
    body = "\n".join(writer.section(section, 3) for section in entry.sheet.sections)
    title = escape(entry.sheet.title)
    return (
        f'<article id="{name}">\n<details>\n<summary><h2>{title}</h2></summary>\n'
        f"{writer.blocks(entry.sheet.introduction)}{body}</details>\n</article>"
    )
