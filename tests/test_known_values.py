"""Values an author vouches for: accepted to the digits they are written with, or refused."""

from __future__ import annotations

import time

import pytest
from specs import activation

from symact.deadline import deadline
from symact.errors import LimitError, SpecErrors
from symact.known_values import check_known_values


@pytest.mark.parametrize(
    "known",
    [
        "{ x = 0, value = 0.5, derivative = 0.25 }",
        "{ x = 1, value = 0.731 }",
        "{ x = 'log(3)', value = 0.75, derivative = '3/16' }",
        "{ x = 1e300, value = 1, derivative = 0.0 }",
    ],
)
def test_true_values_pass(known: str) -> None:
    check_known_values([activation("1/(1 + exp(-x))", f"values = [{known}]")])


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ("{ x = 0, value = 0.6 }", "at x = 0: the value is not 0.6"),
        ("{ x = 1, value = 0.732 }", "it is 0.7310585786300048"),
        ("{ x = 'log(3)', derivative = '1/4' }", "it is 0.18750000000000000"),
    ],
)
def test_false_values_are_errors_at_the_table(known: str, message: str) -> None:
    with pytest.raises(SpecErrors) as raised:
        check_known_values([activation("1/(1 + exp(-x))", f"values = [{known}]")])
    assert message in str(raised.value)
    assert raised.value.errors[0].line == 1


def test_several_are_reported_together() -> None:
    wrong = activation("x", "values = [{ x = 1, value = 2 }, { x = 2, value = 3, derivative = 0 }]")
    with pytest.raises(SpecErrors) as raised:
        check_known_values([wrong])
    assert raised.value.total == 3


def test_the_time_of_an_activation_is_bounded() -> None:
    def work() -> None:
        with deadline(activation("x"), 1):
            end = time.process_time() + 30
            while time.process_time() < end:
                pass

    with pytest.raises(LimitError, match="took more than 1 s"):
        work()


def test_a_deadline_inside_another_does_not_lift_it() -> None:
    def work(seconds: float) -> None:
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass

    def nested() -> None:
        with deadline(activation("x"), 1):
            with deadline(activation("x"), 20):
                work(0.1)
            work(20)

    with pytest.raises(LimitError, match="took more than 1 s"):
        nested()
    with deadline(activation("x"), 20):
        with pytest.raises(LimitError), deadline(activation("x"), 1):
            work(20)
        work(0.1)
