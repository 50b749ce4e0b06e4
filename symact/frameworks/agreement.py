"""The name of an installed framework in; where its functions agree with the catalog's, out.

The catalog's side is ball arithmetic on the definitions, under the framework's conventions for
kinks; what is compared are values and derivatives at everyday inputs, exactly at the kinks, and at
the inputs of documented differences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
from symact.reference import Undecided, evaluate, reference
from symact.spec import load_catalog, parse

INPUTS = tuple(step * 0.3712 - 4.1 for step in range(24))
"""Everyday inputs, where tails do not matter."""

TOLERANCE = 1e-5
"""Largest relative error that counts as agreement: single precision's, with room."""

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
        raise SymactError(f"{found.title} is not installed ({error})") from error
    catalog = {activation.name: activation for activation in parse(load_catalog())}
    mapped = [item for item in found.functions if item.function]
    measured = [item for item in mapped if not item.unmeasured]
    agreements = []
    for done, item in enumerate(measured, 1):
        agreements.append(compare(framework, item, catalog[item.function]))
        if progress is not None:
            progress(item.call, done, len(measured))
    unmeasured = tuple((item.call, item.unmeasured) for item in mapped if item.unmeasured)
    return Report(framework, installed, tuple(agreements), unmeasured)


def compare(framework: str, counterpart: Counterpart, activation: Activation) -> Agreement:
    """Measure one function of an installed framework against its definition."""
    return _Comparison(framework, counterpart, ruled(activation, counterpart)).run()


class _Comparison:
    def __init__(self, framework: str, counterpart: Counterpart, activation: Activation) -> None:
        self.framework, self.counterpart, self.activation = framework, counterpart, activation
        defaults = {p.name: p.default for p in activation.parameters}
        self.parameters = defaults | dict(counterpart.values)
        (self.input,) = activation.inputs
        self.problems: list[str] = []

    def run(self) -> Agreement:
        usual = np.array(INPUTS)
        values, slopes = self._theirs(usual)
        value_error = self._error("value", usual, values, ())
        slope_error = self._error("derivative", usual, slopes, (self.input,))
        corners = tuple(self._corners())
        seen, gone = [], []
        for difference in self.counterpart.differences:
            if difference.at is not None:
                (seen if self._shows(difference) else gone).append(str(difference))
        call = self.counterpart.call
        return Agreement(
            call, self.activation.name, value_error or 0.0, slope_error, corners,
            tuple(seen), tuple(gone), tuple(self.problems),
        )  # fmt: skip

    def _theirs(self, x: Floats) -> tuple[Floats, Floats | None]:
        return call(self.framework, self.counterpart, x, self.parameters)

    def _ours(self, x: float, variables: tuple[str, ...]) -> float:
        return float(reference(self.activation, {**self.parameters, self.input: x}, variables))

    def _error(
        self, what: str, x: Floats, theirs: Floats | None, variables: tuple[str, ...]
    ) -> float | None:
        if theirs is None:
            return None
        ours = np.array([self._ours(float(at), variables) for at in x])
        errors = abs(theirs - ours) / np.maximum(abs(ours), 1)
        worst = int(np.argmax(np.where(np.isfinite(errors), errors, np.inf)))
        if not errors[worst] <= TOLERANCE:
            self._note(what, float(x[worst]), float(theirs[worst]), float(ours[worst]))
        return float(errors[worst])

    def _note(self, what: str, x: float, theirs: float, ours: float) -> None:
        self.problems.append(f"{what} at {x:.6g}: {theirs:.6g} there, {ours:.6g} here")

    def _corners(self) -> Iterator[tuple[float, float]]:
        """Values and slopes exactly at every kink that is a float, but documented differences."""
        documented = {item.at for item in self.counterpart.differences}
        points = [x for x in self._kinks() if x not in documented]
        if not points:
            return
        values, slopes = self._theirs(np.array(points))
        self._error("value", np.array(points), values, ())
        if slopes is None:
            return
        self._error("derivative", np.array(points), slopes, (self.input,))
        yield from zip(points, map(float, slopes), strict=True)

    def _kinks(self) -> list[float]:
        point = {name: Fraction(value) for name, value in self.parameters.items()}
        places = [kink.at for kink in kinks(self.activation)]
        with ctx.workprec(200):
            found = [evaluate(at, point) for at in places]
        exact = [float(ball) for ball in found if ball.is_exact()]
        return sorted({x for x in exact if x == float(np.float32(x))})

    def _shows(self, difference: Difference) -> bool:
        assert difference.at is not None
        values, slopes = self._theirs(np.array([difference.at], float))
        pairs = ((difference.value, values), (difference.derivative, slopes))
        for stated, found in pairs:
            if stated is None or found is None:
                continue
            if not abs(float(found[0]) - stated) <= TOLERANCE * abs(stated) or self._close(
                difference.at, float(found[0]), () if found is values else (self.input,)
            ):
                return False
        return True

    def _close(self, x: float, theirs: float, variables: tuple[str, ...]) -> bool:
        try:
            ours = self._ours(x, variables)
        except Undecided:
            return False
        return theirs == ours


def problems(agreements: Iterable[Agreement]) -> list[str]:
    """What nothing documents, one line each."""
    return [f"{one.call}: {problem}" for one in agreements for problem in one.problems]
