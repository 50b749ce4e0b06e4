"""An activation in; what the atlas knows of it out: facets to filter by, curves, a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf, isfinite

from symact.activation import Activation, Parameter
from symact.atlas.javascript import translated
from symact.atlas.sources import kernel_sources
from symact.atlas.work import operations
from symact.deadline import deadline
from symact.phrases import Phrases
from symact.plot.charts import HELD
from symact.plot.curves import Graph
from symact.points import in_domain
from symact.properties import Properties, Value, properties
from symact.sheet.compose import Wishes, data_sheet
from symact.sheet.evidence import evidence
from symact.sheet.model import Sheet
from symact.tree import is_indexed

WITHOUT_CURVES = Wishes(kernels=False, pictures=False)
"""The page draws them itself."""

_TRIED = (
    -4.0,
    -2.0,
    -1.0,
    -0.5,
    0.0,
    0.05,
    0.1,
    0.25,
    0.5,
    0.75,
    1.0,
    1.5,
    2.0,
    3.0,
    4.0,
    6.0,
    8.0,
)
"""Values that bound a slider."""

_FUNCTION = re.compile(
    r"\bR\.(?:exp(?:m1)?|log(?:1p)?|sqrt|sinh?|cosh?|tanh?|atan|asinh|pow|erfc?)(?:_\w*)?\("
)


@dataclass(frozen=True, slots=True)
class Slider:
    """One argument beside the abscissa."""

    name: str
    default: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class AtlasEntry:
    """One activation of the page; a function of a whole axis has a sheet, and no curve."""

    activation: Activation
    sheet: Sheet
    functions: tuple[str, ...]
    """The function and its derivatives in JavaScript: of the abscissa, then the sliders."""
    sliders: tuple[Slider, ...]
    facets: tuple[str, ...]
    """``smooth``, ``monotone``, … : what holds."""
    cost: int | None
    """Elementary functions of the input that the value and the derivative take."""
    work: int | None
    """Arithmetic operations that the value and the derivative take, as counted in the source."""
    error: float | None
    """The largest error in float32 that was measured, in ulp."""
    lipschitz: float | None
    thumbnail: tuple[str, str]
    """Paths of f and f' in a box of 100 by 60; empty where there is no curve."""


def entry(activation: Activation, say: Phrases, seconds: int) -> AtlasEntry:
    """Everything of one activation. Raises LimitError after `seconds` of work."""
    with deadline(activation, seconds):
        if is_indexed(activation.definition):
            sheet = data_sheet(activation, say, WITHOUT_CURVES)
            facets = ("axis", *_facets(activation, None))
            return AtlasEntry(activation, sheet, (), (), facets, None, None, None, None, ("", ""))
        sources = kernel_sources(activation)
        scripts = tuple(map(translated, sources))
        known = properties(activation) if len(activation.inputs) == 1 else None
        return AtlasEntry(
            activation,
            data_sheet(activation, say, WITHOUT_CURVES),
            scripts,
            tuple(_sliders(activation)),
            tuple(_facets(activation, known)),
            sum(len(_FUNCTION.findall(text)) for text in scripts[:2]),
            sum(map(operations, sources[:2])),
            _error(activation),
            _lipschitz(known),
            _thumbnail(activation),
        )


def _sliders(activation: Activation) -> Iterator[Slider]:
    for name in activation.inputs[1:]:
        yield Slider(name, HELD, -4.0, 4.0)
    for parameter in activation.parameters:
        yield _slider(parameter, activation)


def _slider(parameter: Parameter, activation: Activation) -> Slider:
    """From the lowest to the highest value tried that the domain allows without a gap."""
    defaults = {one.name: one.default for one in activation.parameters}
    allowed = [
        value
        for value in sorted({*_TRIED, parameter.default, 2 * parameter.default})
        if in_domain(activation.parameters, {**defaults, parameter.name: value})
    ]
    return Slider(parameter.name, parameter.default, allowed[0], allowed[-1])


_SMOOTH = frozenset({"analytic"})
_MONOTONE = frozenset(
    {"strictly_increasing", "strictly_decreasing", "nondecreasing", "nonincreasing"}
)


def _facets(activation: Activation, known: Properties | None) -> Iterator[str]:
    if any(parameter.learnable for parameter in activation.parameters):
        yield "learned"
    if known is None:
        return
    if _phrases(known, "smoothness") & _SMOOTH:
        yield "smooth"
    if _phrases(known, "monotonicity") & _MONOTONE:
        yield "monotone"
    if _phrases(known, "convexity") & {"convex", "affine"}:
        yield "convex"
    if _phrases(known, "symmetry") & {"odd"}:
        yield "odd"
    low, high = _range(known)
    if isfinite(low) and isfinite(high):
        yield "bounded"
    if low >= 0:
        yield "nonnegative"


def _phrases(known: Properties, name: str) -> set[str]:
    return {fact.phrase for fact in known[name].facts}


def _range(known: Properties) -> tuple[float, float]:
    for fact in known["range"].facts:
        for _, datum in fact.values:
            if isinstance(datum, tuple) and datum:
                return float(datum[0].low), float(datum[-1].high)
    return -inf, inf


def _lipschitz(known: Properties | None) -> float | None:
    for fact in known["lipschitz"].facts if known else ():
        for name, datum in fact.values:
            if name == "value" and isinstance(datum, Value) and not datum.infinite:
                return float(datum)
    return None


def _error(activation: Activation) -> float | None:
    found = evidence(activation)
    if found is None:
        return None
    errors = [float(one["max_ulp"]) for one in found.results if one["dtype"] == "float32"]
    return max(errors, default=None)


def _thumbnail(activation: Activation) -> tuple[str, str]:
    """f and f' from -4 to 4, in one scale."""
    over = activation.inputs[0]
    fixed = dict.fromkeys(activation.inputs[1:], HELD)
    fixed |= {parameter.name: parameter.default for parameter in activation.parameters}
    graphs = [Graph(activation, over, (over,) * order, fixed) for order in (0, 1)]
    runs = [graph.curve(-4.0, 4.0, "").runs for graph in graphs]
    paths = [" ".join(_path(run) for run in curve) for curve in runs]
    return paths[0], paths[1]


def _path(run: tuple[tuple[float, float], ...]) -> str:
    """A run as an SVG path: x from -4 to 4, y from -2 to 4, every few points."""
    kept = [*run[:: max(1, len(run) // 40)], run[-1]]
    shown = (f"{12.5 * (x + 4):.1f} {10 * (4 - min(max(y, -9.0), 9.0)):.1f}" for x, y in kept)
    return "M" + "L".join(dict.fromkeys(shown))
