"""Where functions are tried: over all exponents, both signs, and several parameter values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import gcd, isfinite, ldexp

from flint import ctx

from symact.activation import Activation, Parameter
from symact.reference import Undecided, condition_holds

_PARAMETER_CANDIDATES = (0.25, -0.75, 20.0, 3.0, 1.75, 0.0625, -3.0, 0.99, 0.0, 150.0)
"""Values a parameter is tried at besides its default, as far as its domain allows."""

_EXPONENTS = (*range(-1074, -64, 101), *range(-64, -8, 9), *range(12, 64, 9), *range(64, 1024, 105))


_MOST_POINTS = 4_500
"""Points of a grid for one set of parameters."""


def line(density: int = 12) -> tuple[float, ...]:
    """Both signs over the whole float64 range; `density` points per octave near 1."""
    near = [
        ldexp(1 + step / density, exponent) for exponent in range(-8, 12) for step in range(density)
    ]
    far = [ldexp(1.28515625 if e > -1022 else 1.0, e) for e in _EXPONENTS]
    positive = sorted({*near, *far, 1.7976931348623157e308})
    return (*(-x for x in reversed(positive)), 0.0, *positive)


def parameter_sets(
    parameters: Sequence[Parameter], others: int = 3
) -> tuple[dict[str, float], ...]:
    """The defaults, then up to `others` further combinations within the domains."""
    default = {parameter.name: parameter.default for parameter in parameters}
    found = [default]
    for shift in range(len(_PARAMETER_CANDIDATES)):
        if len(found) > others or not parameters:
            break
        trial = {
            parameter.name: _PARAMETER_CANDIDATES[(shift + 3 * place) % len(_PARAMETER_CANDIDATES)]
            for place, parameter in enumerate(parameters)
        }
        if trial not in found and in_domain(parameters, trial):
            found.append(trial)
    return (found[0], *_of_both_signs(parameters, found[1:]))


def _of_both_signs(
    parameters: Sequence[Parameter], found: Sequence[dict[str, float]]
) -> Iterator[dict[str, float]]:
    """Sets of values, the last of them turned so that no parameter is always of one sign.

    But for the sign that its domain asks for: what all sets have in common would be taken for it.
    """
    values = list(found)
    for name in (parameter.name for parameter in parameters):
        for place in reversed(range(len(values))):
            signs = {one[name] > 0.0 for one in values if one[name] != 0.0}
            turned = values[place] | {name: -values[place][name]}
            if len(signs) == 1 and turned[name] != 0.0 and in_domain(parameters, turned):
                values[place] = turned
    yield from values


def in_domain(parameters: Sequence[Parameter], values: dict[str, float]) -> bool:
    """Whether parameter values satisfy every declared domain."""
    try:
        with ctx.workprec(200):
            return all(
                parameter.domain is None or condition_holds(parameter.domain, values)
                for parameter in parameters
            )
    except Undecided:
        return False


def sample(activation: Activation, density: int = 12) -> Iterator[dict[str, float]]:
    """Points in inputs and parameters: the whole line for one input, a coarser grid for several."""
    single = len(activation.inputs) == 1
    axis = line(density) if single else line(1)[:: 2 * len(activation.inputs) - 1]
    axis = axis if single else (*axis, 1.0, -1.0)
    for parameters in parameter_sets(activation.parameters):
        for values in _grid(axis, len(activation.inputs)):
            yield {**dict(zip(activation.inputs, values, strict=True)), **parameters}


def _grid(axis: Sequence[float], inputs: int) -> Iterator[tuple[float, ...]]:
    """Every combination of an axis's values; an even choice of them where they are too many."""
    size = len(axis)
    step = max(1, size**inputs // _MOST_POINTS)
    while gcd(step, size) > 1:
        step += 1
    for number in range(0, size**inputs, step):
        yield tuple(axis[number // size**place % size] for place in reversed(range(inputs)))


def is_finite(point: dict[str, float]) -> bool:
    return all(isfinite(value) for value in point.values())
