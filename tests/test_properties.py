"""Properties: golden values, brute force on functions of a user's kind, honest gaps."""

from __future__ import annotations

from fractions import Fraction

import pytest

import symact
from symact.plain import plain
from symact.properties import Value
from symact.properties.phrases import GROUPS, PHRASES, STANDINGS, TITLES
from symact.properties.text import lines

CATALOG = {activation.name: activation for activation in symact.load()}


@pytest.fixture(scope="module")
def found():
    return {name: CATALOG[name].properties() for name in ("silu", "gelu", "mish")}


@pytest.mark.parametrize(
    ("name", "minimum", "at", "steepest", "there"),
    [
        ("silu", "-0.278464542761", "-1.27846454276", "1.09983932013", "2.399357281"),
        ("gelu", "-0.16997120748", "-0.751791524694", "1.12890414519", "sqrt(2)"),
        ("mish", "-0.308843413017", "-1.19243121452", "1.08849816125", "1.490571179"),
    ],
)
def test_golden_values(found, name, minimum, at, steepest, there):
    """From `DERIVATIONS.md`, section 4: computed elsewhere."""
    (extremum,) = found[name]["extrema"].facts
    assert extremum.phrase == "global_minimum"
    (place,) = extremum["where"]
    assert agrees(extremum["value"], minimum)
    assert agrees(place.low, at)
    (bound,) = found[name]["lipschitz"].facts
    assert bound.phrase == "supremum_attained"
    assert agrees(bound["value"], steepest)
    (place,) = bound["where"]
    assert agrees(place.low, there)


def agrees(value: Value, text: str) -> bool:
    """Whether a proven enclosure rounds to the digits of a text."""
    if not text[-1].isdigit():
        return plain(value.exact) == text
    digits = len(text.lstrip("-0.").replace(".", ""))
    half = Fraction(1, 2) / 10 ** (len(text.partition(".")[2]))
    return digits > 5 and abs(value.lower - Fraction(text)) <= half


def test_every_property_has_a_title_and_every_phrase_is_known(found):
    for properties in found.values():
        assert [item.id for item in properties] == [id for id in TITLES if id in properties.ids]
        for item in properties:
            assert item.standing in STANDINGS
            assert TITLES[item.id][0] in GROUPS
            assert {fact.phrase for fact in item.facts} <= set(PHRASES)
        assert max(map(len, lines(properties))) <= 80
