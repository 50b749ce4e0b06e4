"""Verification: finds what is wrong, where it is hard, and writes down what it found."""

from __future__ import annotations

import json
import math
import random
from dataclasses import replace

import numpy as np
import pytest
from flint import arb

from symact.activation import Activation
from symact.certificate import Certificate, to_json, write
from symact.from_output import of_output
from symact.judge import Batch, Exact, Tally, is_steep, judge, products
from symact.output import OutputError
from symact.probes import boundary_points, random_points, special_points, switches
from symact.spec import load_text, parse
from symact.ulp import FORMATS
from symact.verify import verify

DOUBLE = FORMATS["float64"]


def activation(expression: str, more: str = "") -> Activation:
    (found,) = parse(load_text(f"[f]\nexpression = {json.dumps(expression)}\n{more}"))
    return found


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return verify(activation("x/(1 + abs(x))"), points=20, dtypes=("float32",))


def test_certificate_tells_what_was_tried(certificate):
    assert certificate.passed
    assert certificate.failures == ()
    names = [result.function for result in certificate.results]
    assert names[:4] == ["f", "f_derivative", "f_derivative2", "f_backward"]
    assert [agreement.function for agreement in certificate.agreements] == [
        "f_value_and_derivative"
    ]
    for result in certificate.results[:4]:
        assert result.points > 20 + result.special_points
        assert result.special_points == 15
        assert 0 < result.max_ulp <= 1
        assert result.worst is not None
    assert certificate.parameters == ((),)
    assert dict(certificate.machine.versions).keys() >= {"python", "numba", "numpy", "symact"}


def test_worst_point_can_be_read_back(certificate):
    worst = certificate.results[0].worst
    x = float.fromhex(dict(worst.point)["x"])
    assert float.fromhex(worst.computed) == pytest.approx(x / (1 + abs(x)), rel=1e-6)
    assert float(worst.exact) == pytest.approx(x / (1 + abs(x)), rel=1e-12)


def test_the_same_seed_gives_the_same_certificate(certificate):
    again = verify(activation("x/(1 + abs(x))"), points=20, dtypes=("float32",))
    assert to_json(again) == to_json(certificate)


def test_named_functions_only():
    progress: list[tuple[str, int, int]] = []
    found = verify(
        activation("max(x, 0)"),
        functions=["f_derivative"],
        dtypes=("float32", "float64"),
        points=5,
        progress=lambda *news: progress.append(news),
    )
    assert [(result.function, result.dtype) for result in found.results] == [
        ("f_derivative", "float32"),
        ("f_derivative", "float64"),
    ]
    assert progress == [("f_derivative float32", 1, 2), ("f_derivative float64", 2, 2)]


# Certificates as files


def test_file_is_json_with_sorted_keys(certificate, tmp_path):
    assert write([certificate], tmp_path) == ("certificates/f.json",)
    text = (tmp_path / "certificates" / "f.json").read_text(encoding="utf-8")
    assert text == to_json(certificate)
    found = json.loads(text)
    assert list(found) == sorted(found)
    assert found["passed"] is True
    assert found["results"][0]["worst"]["point"].keys() == {"x"}
    assert write([certificate], tmp_path) == ()


def test_infinite_error_is_a_text_that_reads_as_a_number(certificate):
    wrong = replace(certificate.results[0], max_ulp=math.inf)
    found = json.loads(to_json(replace(certificate, results=(wrong,))))
    assert float(found["results"][0]["max_ulp"]) == math.inf
    assert found["passed"] is False


def test_a_file_that_is_not_ours_is_left_alone(certificate, tmp_path):
    own = tmp_path / "certificates" / "f.json"
    own.parent.mkdir()
    own.write_text("my notes", encoding="utf-8")
    with pytest.raises(OutputError):
        write([certificate], tmp_path)
    assert own.read_text(encoding="utf-8") == "my notes"


# What passes and what does not


@pytest.mark.parametrize(
    ("change", "passes"),
    [
        ({"max_ulp": 1.0}, True),
        ({"max_ulp": 1.0000001}, False),
        ({"undecided": 1}, False),
        ({"wrong_zeros": 1}, False),
        ({"not_correctly_rounded": 9}, True),
    ],
)
def test_a_result_passes_within_its_target(certificate, change, passes):
    result = replace(certificate.results[0], **change)
    assert result.passed is passes
    assert replace(certificate, results=(result,)).passed is passes


def test_a_warning_or_a_differing_bit_does_not_pass(certificate):
    assert not replace(certificate, warnings=("overflow encountered",)).passed
    differing = replace(certificate.agreements[0], differing=1)
    assert replace(certificate, agreements=(differing,)).failures == (differing,)


def test_wrong_results_are_seen():
    batch = Batch(("x",), {}, ((1.0,), (2.0,), (3.0,), (4.0,), (math.nan,)), 0, DOUBLE)
    tally = Tally("f", DOUBLE, 4.0)
    computed = np.array([1.0, 2.0 + 2.0**-50, -0.0, 4.0, math.nan])
    exact = [arb(1), arb(2), arb(2) ** -2000, None, arb(math.nan)]
    judge(tally, batch, computed, exact)
    result = tally.result()
    assert (result.points, result.undecided, result.wrong_zeros) == (5, 1, 1)
    assert (result.max_ulp, result.not_correctly_rounded) == (2.0, 1)
    # The error of 2 ulp is within the target; the zero's sign is what fails first.
    assert result.worst.point == (("x", (3.0).hex()),)
    strict = Tally("f", DOUBLE, 1.0)
    judge(strict, batch, computed, exact)
    assert strict.result().worst.point == (("x", (2.0).hex()),)


# Where functions are tried


def test_switches_are_what_branches_are_told_apart_by():
    found = switches(activation("max(abs(x - 1), Piecewise((x, x < 3), (2, True)))"))
    assert len(found) == 3


@pytest.mark.parametrize(
    ("expression", "place"),
    [
        ("abs(x - 0.3)", 0.3),
        ("clip(x, -1, 7)", 7.0),
        ("Piecewise((x, x**2 < 5), (5, True))", math.sqrt(5)),
        ("min(x, 3*x - 11)", 5.5),
    ],
)
@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_kinks_are_tried_at_neighboring_floats(expression, place, form):
    tried = {x for (x,) in boundary_points(activation(expression), {}, [], form)}
    dtype = np.dtype(form.name)
    near = dtype.type(place)
    assert {float(near), float(np.nextafter(near, dtype.type(9)))} <= tried
    assert float(np.nextafter(near, dtype.type(-9))) in tried


def test_roots_overflow_and_saturation_are_tried():
    def function(x):
        with np.errstate(over="ignore"):
            return np.exp(x) - 2.0

    tried = np.sort(
        [x for (x,) in boundary_points(activation("exp(x) - 2"), {}, [function], DOUBLE)]
    )
    for place in (math.log(2), 709.782712893384, math.log(2.0**-53)):
        assert np.min(abs(tried - place)) < 1e-3


def test_kinks_of_one_input_are_tried_for_others():
    two = activation("max(a, b)", 'inputs = ["a", "b"]')
    tried = boundary_points(two, {}, [], FORMATS["float32"])
    assert (0.75, 0.75) in tried
    assert any(a == -1.5 and 0 < b + 1.5 < 1e-6 for a, b in tried)


def test_points_are_exact_in_their_format():
    for form in FORMATS.values():
        drawn = [*random_points(form, 2, 50, random.Random(1))]
        drawn += special_points(form, 2)
        columns = np.array(drawn)
        assert np.array_equal(columns.astype(form.name).astype(float), columns, equal_nan=True)


def test_no_point_has_two_infinities():
    assert not any(sum(map(math.isinf, point)) > 1 for point in special_points(DOUBLE, 2))


# Gradients


@pytest.mark.parametrize(
    ("gradient", "slope", "expected"),
    [
        (3.0, arb(2), arb(6)),
        (math.inf, arb(-2), arb.neg_inf()),
        (-math.inf, arb(-2), arb.pos_inf()),
        (math.inf, arb(0), arb(0)),
        (0.0, arb.pos_inf(), arb(0)),
    ],
)
def test_products_are_limits(gradient, slope, expected):
    batch = Batch(("grad_output", "x"), {}, ((gradient, 1.0),), 0, DOUBLE)
    (found,) = products(batch, [slope])
    assert found == expected


def test_infinite_gradients_are_kept_from_slopes_below_all_floats():
    slopes = [arb(1), arb(2) ** -1100, arb(0), None]
    assert [is_steep(slope) for slope in slopes] == [True, False, True, False]
    batch = Batch(("x",), {}, tuple((float(i),) for i in range(80)), 0, DOUBLE)
    wide, rows = batch.with_gradients([5.0] * 80, [math.inf], [i != 40 for i in range(80)])
    assert wide.inputs == ("grad_output", "x")
    assert wide.points[40] == (1.0, 40.0)
    assert [(wide.points[i][0], rows[i]) for i in range(80, len(rows))] == [
        (math.inf, 0),
        (math.inf, 41),
    ]


def test_derivative_from_output_is_an_activation_of_the_output():
    assert of_output(activation("x*sin(x)")) is None
    found = of_output(activation("1/(1 + exp(-x))"))
    assert found is not None
    assert (found.name, found.inputs) == ("f_derivative_from_output", ("y",))


def test_the_sign_of_an_exact_zero_is_judged():
    f, form = activation("x - tanh(x)"), FORMATS["float64"]
    batch = Batch(("x",), {}, ((0.0,), (-0.0,), (1.0,)), 2, form)
    exact = Exact(f)
    assert exact.zeros(batch, ()) == {0: 1, 1: -1}
    assert exact.zeros(batch, ("x",)) == {0: 1, 1: 1}
    tally = Tally("f", form, 1.0)
    computed = np.array([0.0, 0.0, 1 - np.tanh(1.0)])
    judge(tally, batch, computed, exact.values(batch, ()), exact.zeros(batch, ()))
    assert tally.result().wrong_zeros == 1
