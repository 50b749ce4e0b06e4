"""The zoo: names that answer, values that are known, and the literature."""

from __future__ import annotations

from collections import Counter

from symact.known_values import check_known_values
from symact.spec import load_catalog, parse


def test_known_values_hold():
    check_known_values(parse(load_catalog()))


def test_every_name_and_alias_is_one_function_s():
    names = Counter(name for spec in load_catalog() for name in (spec.name, *spec.table.aliases))
    assert not [name for name, count in names.items() if count > 1]


def test_the_literature_is_named_wherever_there_is_any():
    without = {spec.name for spec in load_catalog() if not spec.table.reference}
    assert without <= {
        "identity", "sigmoid", "tanh", "logsigmoid", "exponential", "gaussian", "arctan",
        "error_function", "ndtr", "log_ndtr", "signum", "absolute", "bent_identity",
        "cosine", "sinc",
    }  # fmt: skip
