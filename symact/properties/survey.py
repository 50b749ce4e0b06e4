"""The list of properties: each is found on its own, and what fails is undetermined."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from symact.activation import Activation
from symact.deadline import deadline
from symact.errors import LimitError, SymactError
from symact.properties import endings, moments, reach, regularity, shape
from symact.properties.inverse import inverse
from symact.properties.model import Properties, Property
from symact.properties.phrases import TITLES
from symact.properties.program import Undetermined
from symact.properties.study import Study
from symact.tree import is_indexed

SECONDS = 20.0
"""Processor time for all properties of one activation."""

FINDERS: Mapping[str, Callable[[Study], Property]] = {
    "domain": reach.domain,
    "range": reach.range_,
    "value_at_zero": regularity.value_at_zero,
    "roots": shape.roots,
    "fixed_points": shape.fixed_points,
    "extrema": reach.extrema,
    "slope_at_zero": regularity.slope_at_zero,
    "slope_range": reach.slope_range,
    "lipschitz": reach.lipschitz,
    "curvature_bound": reach.curvature_bound,
    "monotonicity": shape.monotonicity,
    "convexity": shape.convexity,
    "inflections": shape.inflections,
    "injectivity": shape.injectivity,
    "inverse": inverse,
    "symmetry": lambda study: study.symmetry,
    "period": shape.period,
    "limits": endings.limits,
    "asymptotes": endings.asymptotes,
    "saturation": endings.saturation,
    "smoothness": regularity.smoothness,
    "kinks": regularity.kinks,
    "zero_centered": moments.zero_centered,
    "near_identity": regularity.near_identity,
    "sparsity": shape.sparsity,
    "mean": moments.mean,
    "second_moment": moments.second_moment,
    "slope_second_moment": moments.slope_second_moment,
}


def properties(activation: Activation, seconds: float = SECONDS) -> Properties:
    """The properties of an activation of one input, its parameters at their defaults.

    Raises SymactError for an activation of several inputs, or of a whole axis.
    """
    if len(activation.inputs) != 1 or is_indexed(activation.definition):
        raise SymactError(
            f"{activation.name}: properties are those of an elementwise function of one input"
        )
    study = Study(activation, seconds)
    items = tuple(_found(id, study) for id in TITLES if id in FINDERS)
    defaults = tuple((item.name, item.default) for item in activation.parameters)
    return Properties(activation.name, activation.inputs[0], defaults, items)


def _found(id: str, study: Study) -> Property:
    try:
        with deadline(study.activation, study.clock.left):
            return FINDERS[id](study)
    except (Undetermined, LimitError):
        return Property(id, "undetermined")
