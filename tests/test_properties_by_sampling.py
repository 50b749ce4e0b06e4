"""No claim about a user's function is contradicted by any of 10^5 points that NumPy computes."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

import symact
from symact.reference import evaluate

COUNT = 100_000

erf = np.vectorize(math.erf)


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def softplus(x):
    return np.logaddexp(0, x)


FUNCTIONS = {
    "squareplus": ("(x + sqrt(x**2 + 4))/2", lambda x: (x + np.sqrt(x * x + 4)) / 2),
    "isru": ("x/sqrt(1 + x**2)", lambda x: x / np.sqrt(1 + x * x)),
    "gompertz": ("exp(-exp(-x))", lambda x: np.exp(-np.exp(-x))),
    "bose": ("x/(1 - exp(-x))", lambda x: np.where(x == 0, 1, -x / np.expm1(-np.where(x, x, 1)))),
    "xlog": ("x*log(1 + x**2)", lambda x: x * np.log1p(x * x)),
    "mixed": (
        "where(x > 0, 0.8*x**2 + 0.5*x, 0.8*(exp(x) - 1) - 0.3*x)",
        lambda x: np.where(x > 0, 0.8 * x * x + 0.5 * x, 0.8 * np.expm1(x) - 0.3 * x),
    ),
    "hard_shrink": ("where(abs(x) > 0.5, x, 0)", lambda x: np.where(abs(x) > 0.5, x, 0)),
    "soft_shrink": (
        "sign(x)*max(abs(x) - 0.5, 0)",
        lambda x: np.sign(x) * np.maximum(abs(x) - 0.5, 0),
    ),
    "jump": ("where(x > 1, x, 20)", lambda x: np.where(x > 1, x, 20)),
    "stairs": (
        "where(x < -1, -1, where(x < 0, -0.25, where(x < 1, 0.25, 1)))",
        lambda x: np.select([x < -1, x < 0, x < 1], [-1, -0.25, 0.25], 1),
    ),
    "tanh_exp": ("x*tanh(exp(x))", lambda x: x * np.tanh(np.exp(x))),
    "lisht": ("x*tanh(x)", lambda x: x * np.tanh(x)),
    "logish": ("x*log(1 + 1/(1 + exp(-x)))", lambda x: x * np.log1p(sigmoid(x))),
    "serf": ("x*erf(log(1 + exp(x)))", lambda x: x * erf(softplus(x))),
    "hat": ("(1 - x**2)*exp(-x**2/2)", lambda x: (1 - x * x) * np.exp(-x * x / 2)),
    "cubic": ("x**3 - 3*x", lambda x: x**3 - 3 * x),
    "double_root": ("(x - 1)**2*(x + 2)", lambda x: (x - 1) ** 2 * (x + 2)),
    "double_well": ("(x**2 - 2)**2", lambda x: (x * x - 2) ** 2),
    "witch": ("x**2/(1 + x**2)", lambda x: x * x / (1 + x * x)),
    "tied": ("min(x, exp(x) - 2)", lambda x: np.minimum(x, np.exp(x) - 2)),
    "cube_root": ("sign(x)*abs(x)**(1/3)", np.cbrt),
    "signed_log": ("sign(x)*log(1 + abs(x))", lambda x: np.sign(x) * np.log1p(abs(x))),
    "fast_sigmoid": ("x/(1 + abs(x))", lambda x: x / (1 + abs(x))),
    "logistic_copy": ("1/(1 + exp(-2*x))", lambda x: sigmoid(2 * x)),
    "sine_of_two": ("sin(2*x) + cos(x)", lambda x: np.sin(2 * x) + np.cos(x)),
    "bell_shifted": ("exp(-(x - 1)**2)", lambda x: np.exp(-((x - 1) ** 2))),
    "wave": ("x + sin(x)**2", lambda x: x + np.sin(x) ** 2),
    "narrow": ("exp(-1000*(x - 1)**2)", lambda x: np.exp(-1000 * (x - 1) ** 2)),
    "steep": ("x/(1 + exp(-100*x))", lambda x: x * sigmoid(100 * x)),
    "rounded": ("where(x > 0, x**1.5, 0)", lambda x: np.where(x > 0, abs(x) ** 1.5, 0)),
    "even": ("log(cosh(x))", lambda x: np.logaddexp(x, -x) - np.log(2)),
    "sum": (
        "tanh(x)*exp(-x**2/10) + 0.3*x/(1 + abs(x))",
        lambda x: np.tanh(x) * np.exp(-x * x / 10) + 0.3 * x / (1 + abs(x)),
    ),
}


def points():
    """Near and far, dense around 0, sorted, without repetition."""
    near = np.linspace(-12, 12, COUNT // 2)
    small = np.geomspace(1e-6, 30, COUNT // 4)
    return np.unique(np.concatenate([near, small, -small, np.arange(-40, 41) / 4]))


@pytest.fixture(scope="module", params=FUNCTIONS)
def sampled(request, tmp_path_factory):
    """(properties, function, points, values)"""
    expression, function = FUNCTIONS[request.param]
    path = tmp_path_factory.mktemp("spec") / "user.toml"
    path.write_text(f'[user_{request.param}]\nexpression = "{expression}"\n')
    (activation,) = symact.load(path)
    x = points()
    with np.errstate(over="ignore"):
        return activation.properties(), function, x, function(x)


def facts(properties, id):
    """Without the remark that places repeat."""
    return tuple(fact for fact in properties[id].facts if fact.phrase != "repeats")


def is_periodic(properties):
    return bool(facts(properties, "period")[0].values) if facts(properties, "period") else False


def inside(x, interval, slack=0.0):
    """Which numbers lie in an interval; `slack` widens it, a negative one narrows it."""
    return (x >= float(interval.low) - slack) & (x <= float(interval.high) + slack)


def places(properties, id):
    """All numbers at the ends of the sets that a property's facts hold."""
    for fact in facts(properties, id):
        for name, datum in fact.values:
            if name in ("where", "set"):
                yield from (float(end) for part in datum for end in (part.low, part.high))
            elif name == "at":
                yield float(datum)


def tolerance(values):
    return 1e-13 * (1 + abs(values))


def test_values_lie_in_the_range(sampled):
    properties, _, _, values = sampled
    for fact in facts(properties, "range"):
        held = np.zeros(len(values), bool)
        for part in fact["set"]:
            held |= inside(values, part, tolerance(values))
        assert held.all()


def test_the_ends_of_a_bounded_range_are_approached(sampled):
    properties, function, _, values = sampled
    far = np.concatenate([values, function(np.array([-700.0, 700.0]))])
    for fact in facts(properties, "range"):
        low, high = float(fact["set"][0].low), float(fact["set"][-1].high)
        assert low == -math.inf or far.min() <= low + 1e-2 * (1 + abs(low))
        assert high == math.inf or far.max() >= high - 1e-2 * (1 + abs(high))


@pytest.mark.parametrize(("id", "line"), [("roots", 0), ("fixed_points", 1)])
def test_signs_change_at_claimed_roots_only(sampled, id, line):
    properties, function, x, values = sampled
    if properties[id].standing == "undetermined":
        return
    if is_periodic(properties):
        lap = float(facts(properties, "period")[0]["value"])
        held = (x > -3 / 7 * lap) & (x < 4 / 7 * lap)
        x, values = (x[held], values[held]) if not line else (x, values)
    found = sorted(set(places(properties, id)))
    breaks = list(places(properties, "kinks"))
    flat = [part for fact in facts(properties, id) for part in dict(fact.values).get("where", ())]
    heights = values - line * x
    for part in flat:
        held = inside(x, part, -1e-9)
        assert (abs(heights[held]) <= 1e-12).all()
        ends = ((part.low, part.low_closed), (part.high, part.high_closed))
        at = np.array([float(end) for end, closed in ends if closed])
        assert (abs(function(at) - line * at) <= 1e-6 * (1 + abs(at))).all()
    clear = np.ones(len(x), bool)
    for part in flat:
        clear &= ~inside(x, part, 1e-9)
    signs = np.sign(np.where(abs(heights) <= tolerance(values), 0, heights))
    edges = [-math.inf, *sorted({*found, *breaks}), math.inf]
    for low, high in pairwise(edges):
        here = signs[clear & (x > low) & (x < high)]
        assert not ((here > 0).any() and (here < 0).any())


def test_monotone_where_claimed(sampled):
    properties, _, x, values = sampled
    senses = {"increasing_on": 1, "decreasing_on": -1, "constant_on": 0}
    whole = {"strictly_increasing": 1, "nondecreasing": 1, "strictly_decreasing": -1}
    for fact in facts(properties, "monotonicity"):
        if fact.phrase == "not_monotone":
            continue
        if fact.phrase in whole:
            held, sense = np.ones(len(x), bool), whole[fact.phrase]
        else:
            (part,) = fact["set"]
            held, sense = inside(x, part, 0.0), senses[fact.phrase]
            if not part.low_closed:
                held &= x > float(part.low)
            if not part.high_closed:
                held &= x < float(part.high)
        here = values[held]
        step = np.diff(here)
        slack = tolerance(here[1:])
        assert ((step * sense >= -slack) if sense else (abs(step) <= slack)).all()


def test_convex_where_claimed(sampled):
    properties, function, x, values = sampled
    senses = {"convex_on": 1, "concave_on": -1, "affine_on": 0, "convex": 1, "concave": -1}
    for fact in facts(properties, "convexity"):
        if fact.phrase == "not_convex":
            continue
        held = inside(x, fact["set"][0], -1e-9) if fact.values else np.ones(len(x), bool)
        left, right = x[held][:-40], x[held][40:]
        if not len(left):
            continue
        chord = (values[held][:-40] + values[held][40:]) / 2
        bend = chord - function((left + right) / 2)
        sense = senses[fact.phrase]
        slack = 4 * tolerance(chord)
        assert ((bend * sense >= -slack) if sense else (abs(bend) <= slack)).all()


def test_no_chord_is_steeper_than_the_lipschitz_constant(sampled):
    properties, _, x, values = sampled
    chords = abs(np.diff(values)) / np.diff(x)
    slack = 2 * tolerance(values[1:]) / np.diff(x)
    for fact in facts(properties, "lipschitz"):
        if fact.values:
            bound = float(fact["value"])
            assert (chords <= bound + slack).all()
            assert chords.max() >= 0.98 * bound


def test_extrema_are_where_they_are_said_to_be(sampled):
    properties, function, _, values = sampled
    for fact in facts(properties, "extrema"):
        if not fact.values:
            continue
        value = float(fact["value"])
        for part in fact["where"]:
            if part.low == part.high:
                assert abs(function(np.array([float(part.low)]))[0] - value) < 1e-12 * (
                    1 + abs(value)
                )
        if fact.phrase == "global_minimum":
            assert (values >= value - tolerance(values)).all()
        if fact.phrase == "global_maximum":
            assert (values <= value + tolerance(values)).all()


def test_reflections_hold(sampled):
    properties, function, x, _ = sampled
    here, mirrored = function(x), function(-x)
    for fact in facts(properties, "symmetry"):
        slack = 1e-9 * (1 + abs(x))
        if fact.phrase == "odd":
            assert (abs(here + mirrored) <= slack).all()
        if fact.phrase == "even":
            assert (abs(here - mirrored) <= slack).all()
        if fact.phrase in ("mirrored_about", "turned_about"):
            other = function(2 * float(fact["at"]) - x)
            total = here - other if fact.phrase == "mirrored_about" else here + other
            wanted = 0 if fact.phrase == "mirrored_about" else float(fact["value"])
            assert (abs(total - wanted) <= slack).all()
        if fact.phrase == "no_reflection":
            assert (abs(here + mirrored) > 1e-9).any()
            assert (abs(here - mirrored) > 1e-9).any()


@pytest.mark.parametrize(("id", "power"), [("mean", 1), ("second_moment", 2)])
def test_moments_agree_with_a_fine_sum(sampled, id, power):
    properties, function, _, _ = sampled
    z = np.linspace(-30, 30, 600_001) + 5e-5  # jumps lie between the points
    with np.errstate(over="ignore", invalid="ignore"):
        terms = function(z) ** power * np.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    total = np.nan_to_num(terms).sum() * (z[1] - z[0])
    for fact in facts(properties, id):
        if fact.phrase == "is":
            assert float(fact["value"]) == pytest.approx(total, abs=2e-3)


def test_the_inverse_gives_back_the_input(sampled):
    properties, function, *_ = sampled
    inputs = np.array([-2.3, -1.1, -0.4, 0.3, 0.9, 1.7])
    for fact in facts(properties, "inverse"):
        if fact.phrase == "not_injective":
            continue
        for x, y in zip(inputs, function(inputs), strict=True):
            if fact.phrase == "inverse" or inside(y, fact["set"][0]):
                back = evaluate(fact["formula"], {fact["name"]: Fraction(float(y))})
                assert float(back) == pytest.approx(x, abs=1e-9)


def test_most_is_determined(sampled):
    properties, *_ = sampled
    unknown = [item.id for item in properties if item.standing == "undetermined"]
    unknown = set(unknown) - {"inverse"}
    assert len(unknown) <= (7 if properties.name == "user_wave" else 2)
