"""Functions of no catalog, built from their specs, against balls and a second opinion.

Each is written twice: as a spec, and by hand for mpmath, whose numerical derivatives share no code
and no method with `symact`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import mpmath
import pytest
from mpmath import mp

from symact.activation import Activation
from symact.certificate import Result
from symact.lower import plans
from symact.points import parameter_sets
from symact.reference import reference
from symact.spec import load_catalog, load_text, parse
from symact.verify import verify

POINTS = 150


@dataclass(frozen=True, slots=True)
class Case:
    """A spec's table, and the same function by hand."""

    name: str
    spec: str
    by_hand: Callable[..., mpmath.mpf]
    """Of inputs, then parameters."""


CASES = (
    Case(
        "atan_gate",
        'expression = "x*(1/2 + atan(x)/pi)"',
        lambda x: x * (mp.mpf(1) / 2 + mp.atan(x) / mp.pi),
    ),
    Case(
        "gompertz",
        'expression = "x*exp(-exp(-x))"',
        lambda x: x * mp.exp(-mp.exp(-x)),
    ),
    Case(
        "log_cosh",
        'expression = "log(cosh(x))"',
        lambda x: mp.log(mp.cosh(x)),
    ),
    Case(
        "erfc_tail",
        'expression = "x**2*erfc(x) + asinh(x)"',
        lambda x: x**2 * mp.erfc(x) + mp.asinh(x),
    ),
    Case(
        "three",
        """expression = "Piecewise((alpha*x, x < -2), (sin(x), x < 1), (sqrt(x), True))"
parameters = { alpha = { default = 0.1 } }""",
        lambda x, alpha: alpha * x if x < -2 else mp.sin(x) if x < 1 else mp.sqrt(x),
    ),
    Case(
        "shrink",
        """expression = "sign(x)*max(abs(x) - width, 0)"
parameters = { width = { default = 0.5, domain = "width >= 0" } }""",
        lambda x, width: mp.sign(x) * max(abs(x) - width, mp.mpf(0)),
    ),
    Case(
        "nested",
        'expression = "max(abs(x - 1), min(x, 2*x + 3))"',
        lambda x: max(abs(x - 1), min(x, 2 * x + 3)),
    ),
    Case(
        "squareplus",
        """expression = "(x + sqrt(x**2 + b))/2"
parameters = { b = { default = 4.0, domain = "b > 0" } }""",
        lambda x, b: (x + mp.sqrt(x**2 + b)) / 2,
    ),
    Case(
        "serf",
        'expression = "x*erf(softplus(x))"',
        lambda x: x * mp.erf(mp.log(1 + mp.exp(x))),
    ),
    Case(
        "tanh_glu",
        'expression = "a*tanh(b)"\ninputs = ["a", "b"]',
        lambda a, b: a * mp.tanh(b),
    ),
    Case(
        "logistic_curve",
        """expression = "1/(1 + exp(-k*(x - m)))"
parameters = { k = { default = 2.0 }, m = { default = 0.5 } }""",
        lambda x, k, m: 1 / (1 + mp.exp(-k * (x - m))),
    ),
    Case(
        "cubic",
        'expression = "x**3/(1 + x**2)"',
        lambda x: x**3 / (1 + x**2),
    ),
    Case(
        # Factors that overflow and underflow together; its limit at infinity.
        "scaled_tail",
        'expression = "exp(x**2)*erfc(x)"',
        lambda x: mp.exp(x**2) * mp.erfc(x),
    ),
    Case(
        # The value at a single point says nothing of the slope there.
        "symmetric_log",
        'expression = "sign(x)*log(1 + abs(x))"',
        lambda x: mp.sign(x) * mp.log(1 + abs(x)),
    ),
    Case(
        # Infinite slopes at kinks.
        "semicircle",
        'expression = "sqrt(max(1 - x**2, 0))"',
        lambda x: mp.sqrt(max(1 - x**2, mp.mpf(0))),
    ),
)
CATALOG = ("gelu", "hardtanh", "mish", "sigmoid", "softplus")


def activation_of(case: Case) -> Activation:
    (activation,) = parse(load_text(f"[{case.name}]\n{case.spec}\n"))
    return activation


def from_catalog(name: str) -> Activation:
    return next(found for found in parse(load_catalog()) if found.name == name)


def check(activation: Activation) -> None:
    certificate = verify(activation, points=POINTS, dtypes=("float32", "float64"))
    assert not certificate.warnings
    assert all(agreement.passed for agreement in certificate.agreements)
    for result in certificate.results:
        assert result.max_ulp <= bound(activation, result), result
        assert result.undecided == result.wrong_zeros == 0, result
        assert result.points >= 190 or result.function.endswith("from_output")


def bound(activation: Activation, result: Result) -> float:
    """What was promised: 1 ulp; in float64 4 for the function, and 8 for its derivatives."""
    if result.dtype == "float32":
        return 1.0
    return 4.0 if result.function == activation.name else 8.0


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_new_functions_are_accurate(case: Case) -> None:
    check(activation_of(case))


@pytest.mark.parametrize("name", CATALOG)
def test_catalog_functions_are_accurate(name: str) -> None:
    check(from_catalog(name))


def grid(activation: Activation) -> Iterator[dict[str, float]]:
    """Points away from kinks, in the typical range and far from it."""
    places = (-40.25, -3.7, -1.1, -0.375, 1e-9, 0.3, 0.8, 1.9, 6.5, 33.125)
    for shift, parameters in enumerate(parameter_sets(activation.parameters, others=1)):
        for row, x in enumerate(places):
            values = (x, places[(3 * row + shift + 1) % len(places)])
            yield dict(zip(activation.inputs, values, strict=False)) | parameters


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_reference_agrees_with_mpmath(case: Case) -> None:
    activation = activation_of(case)
    for plan in plans(activation):
        for point in grid(activation):
            with mp.workdps(100):
                expected = by_mpmath(case, activation, point, plan.variables)
                found = mp.mpf(reference(activation, point, plan.variables).str(30, radius=False))
                scale = max(abs(expected), mp.mpf(10) ** -15)
                assert abs(found - expected) <= scale * mp.mpf(10) ** -15, (plan.name, point)


def by_mpmath(
    case: Case, activation: Activation, point: dict[str, float], variables: tuple[str, ...]
) -> mpmath.mpf:
    """A value or a numerical derivative of the function by hand."""
    numbers = [mp.mpf(point[name]) for name in activation.arguments]
    if not variables:
        return case.by_hand(*numbers)
    place = activation.arguments.index(variables[0])

    def along(value: mpmath.mpf) -> mpmath.mpf:
        return case.by_hand(*numbers[:place], value, *numbers[place + 1 :])

    return mp.diff(along, numbers[place], len(variables), h=mp.mpf(10) ** -20)
