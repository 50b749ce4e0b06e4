"""The name of an installed framework in; where its functions agree with the catalog's, out.

The catalog's side is ball arithmetic on the definitions, under the framework's conventions for
kinks; what is compared are values and derivatives at everyday inputs, exactly at the kinks, and at
the inputs of documented differences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from flint import ctx

from symact.activation import Activation
from symact.derivation.kinks import kinks
from symact.errors import SymactError
from symact.frameworks.calls import Floats, call, version
from symact.frameworks.conventions import ruled
from symact.frameworks.library import load_framework
from symact.frameworks.model import Counterpart, Difference
from symact.frameworks.several import is_of_several, matched
from symact.reference import evaluate, reference
from symact.spec import parse
from symact.spec.library import load_library

INPUTS = tuple(step * 0.3712 - 4.1 for step in range(24))
"""Everyday inputs, where tails do not matter."""

TOLERANCE = 1e-5
"""Largest relative error that counts as agreement: single precision's, with room."""

MOST_PROBLEMS = 3
"""Inputs that are named where values or slopes differ."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One function, measured; the errors are relative, or absolute below 1."""

    call: str
    function: str
    value_error: float
    derivative_error: float | None
    """None where the framework has no derivatives."""
    kinks: tuple[tuple[float, float], ...]
    """Inputs exactly at kinks, with the slopes that both sides return."""
    differences: tuple[str, ...]
    """Documented differences that were seen."""
    gone: tuple[str, ...]
    """Documented differences that this version does not show."""
    problems: tuple[str, ...]
    """Differences that nothing documents."""


@dataclass(frozen=True, slots=True)
class Report:
    """All functions of one framework that could be called."""

    framework: str
    version: str
    agreements: tuple[Agreement, ...]
    unmeasured: tuple[tuple[str, str], ...]
    """Calls that were not made, each with the reason."""


def agree(framework: str, progress: Progress | None = None) -> Report:
    """Call every function of an installed framework and compare it with the catalog's.

    Raises SymactError where there is no such framework, or it is not installed.
    """
    found = load_framework(framework)
    try:
        installed = version(framework)
    except ImportError as error:
        raise SymactError(f"{found.title} cannot be called: {error}") from error
    catalog = {activation.name: activation for activation in parse(load_library())}
    mapped = [item for item in found.functions if item.function]
    measured = [item for item in mapped if not item.unmeasured]
    agreements = []
    for done, item in enumerate(measured, 1):
        agreements.append(compare(framework.partition(":")[0], item, catalog[item.function]))
        if progress is not None:
            progress(item.call, done, len(measured))
    unmeasured = tuple((item.call, item.unmeasured) for item in mapped if item.unmeasured)
    return Report(framework, installed, tuple(agreements), unmeasured)


def compare(framework: str, counterpart: Counterpart, activation: Activation) -> Agreement:
    """Measure one function of an installed framework against its definition."""
    activation = ruled(activation, counterpart)
    if not is_of_several(activation):
        return _Comparison(framework, counterpart, activation).run()
    parameters = _parameters(activation, counterpart)
    found = matched(framework, counterpart, activation, parameters, TOLERANCE)
    errors = found.value_error, found.gradient_error
    return Agreement(counterpart.call, activation.name, *errors, (), (), (), found.problems)


def _parameters(activation: Activation, counterpart: Counterpart) -> dict[str, float]:
    return {p.name: p.default for p in activation.parameters} | dict(counterpart.values)


class _Comparison:
    def __init__(self, framework: str, counterpart: Counterpart, activation: Activation) -> None:
        self.framework, self.counterpart, self.activation = framework, counterpart, activation
        self.parameters = _parameters(activation, counterpart)
        (self.input,) = activation.inputs
        self.problems: list[str] = []

    def run(self) -> Agreement:
        """One call for all inputs: each costs some frameworks a compilation."""
        usual, corners = list(INPUTS), self._corners()
        documented = [item for item in self.counterpart.differences if item.at is not None]
        at = [float(item.at) for item in documented if item.at is not None]
        x = np.array([*usual, *corners, *at])
        called = call(self.framework, self.counterpart, [x], self.parameters, np.ones_like(x))
        values = called.values
        slopes = None if called.gradients is None else called.gradients[0]
        judged = len(usual) + len(corners)
        value_error = self._error("value", x[:judged], values, ())
        slope_error = None
        if slopes is not None:
            slope_error = self._error("derivative", x[:judged], slopes, (self.input,))
        seen = [
            self._shows(item, values[place], None if slopes is None else slopes[place])
            for place, item in enumerate(documented, judged)
        ]
        kinks = (
            ()
            if slopes is None
            else zip(corners, map(float, slopes[len(usual) : judged]), strict=True)
        )
        return Agreement(
            self.counterpart.call,
            self.activation.name,
            value_error,
            slope_error,
            tuple(kinks),
            tuple(str(item) for item, shown in zip(documented, seen, strict=True) if shown),
            tuple(str(item) for item, shown in zip(documented, seen, strict=True) if not shown),
            tuple(self.problems),
        )

    def _ours(self, x: float, variables: tuple[str, ...]) -> float:
        return float(reference(self.activation, {**self.parameters, self.input: x}, variables))

    def _error(self, what: str, x: Floats, theirs: Floats, variables: tuple[str, ...]) -> float:
        ours = np.array([self._ours(float(at), variables) for at in x])
        errors = abs(theirs[: len(x)] - ours) / np.maximum(abs(ours), 1)
        for place in np.flatnonzero(~(errors <= TOLERANCE))[:MOST_PROBLEMS]:
            self._note(what, float(x[place]), float(theirs[place]), float(ours[place]))
        return float(np.max(errors))

    def _note(self, what: str, x: float, theirs: float, ours: float) -> None:
        self.problems.append(f"{what} at {x:.6g}: {theirs:.6g} there, {ours:.6g} here")

    def _corners(self) -> list[float]:
        """Every kink that is a float, but those where a difference is documented."""
        point = {name: Fraction(value) for name, value in self.parameters.items()}
        places = [kink.at for kink in kinks(self.activation)]
        with ctx.workprec(200):
            found = [evaluate(at, point) for at in places]
        exact = {float(ball) for ball in found if ball.is_exact()}
        documented = {item.at for item in self.counterpart.differences}
        return sorted(x for x in exact - documented if x == float(np.float32(x)))

    def _shows(self, difference: Difference, value: float, slope: float | None) -> bool:
        """Whether the framework returns what a difference says, and that is not what we do."""
        assert difference.at is not None
        pairs = ((difference.value, value, ()), (difference.derivative, slope, (self.input,)))
        return all(
            abs(found - stated) <= TOLERANCE * abs(stated)
            and found != self._ours(difference.at, variables)
            for stated, found, variables in pairs
            if stated is not None and found is not None
        )


def problems(agreements: Iterable[Agreement]) -> list[str]:
    """What nothing documents, one line each."""
    return [f"{one.call}: {problem}" for one in agreements for problem in one.problems]
