"""Losses and divergences along an axis, where their digits used to go: confident and shifted rows.

Values are held against mpmath, gradients against its differences of the definition.
"""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from row_references import gradient, hold

from symact.compiled import compile
from symact.narrative import narrative
from symact.spec import load_axis_catalog, load_text, parse

OWN = """
[focal]
inputs = ["z", "t"]
expression = "-(1 - softmax(z[t]))**gamma*log_softmax(z[t])"
parameters = { gamma = { default = 2.0, domain = "gamma >= 0" } }
[generalized]
inputs = ["z", "t"]
expression = "(1 - softmax(z[t])**q)/q"
parameters = { q = { default = 0.7, domain = "0 < q and q <= 1" } }
[entropy]
expression = "-sum(softmax(x[j])*log(softmax(x[j])), j)"
[divergence]
inputs = ["p", "q"]
expression = "sum(softmax(p[j])*log(softmax(p[j])/softmax(q[j])), j)"
[tanhs]
expression = "sum(tanh(x[j]), j)"
[gates]
expression = "tanh(x[i]) - mean(tanh(x[j]), j)"
[two]
inputs = ["x", "b"]
expression = "exp(x[i] + b[i])/sum(exp(x[j] + b[j]), j)"
[norm]
expression = "sum(abs(x[j])**p, j)**(1/p)"
parameters = { p = { default = 3.0, domain = "p >= 1" } }
[mean_of_powers]
expression = "mean(max(x[j], 0)**p, j)**(1/p)"
parameters = { p = { default = 3.0, domain = "p > 0" } }
[relative]
inputs = ["p", "q"]
expression = "sum(p[j]*log(p[j]/q[j]), j)"
[difference]
inputs = ["p", "q"]
expression = "sum(p[j]*(log(p[j]) - log(q[j])), j)"
[pooled]
inputs = ["s", "v"]
expression = "sum(exp(s[j])*v[j], j)/sum(exp(s[k]), k)"
[cosine]
inputs = ["a", "b"]
expression = "sum(a[j]*b[j], j)/(sqrt(sum(a[j]**2, j))*sqrt(sum(b[j]**2, j)))"
[correntropy]
expression = "sum(1 - exp(-x[j]**2), j)"
[expm1_gate]
expression = "x[i]*(exp(x[i]) - 1)/(1 + sum(abs(exp(x[j]) - 1), j))"
[margins]
inputs = ["z", "t"]
expression = "sum(max(0, 1 + z[j] - z[t]), j) - 1"
"""
FOUND = {one.name: one for one in parse((*load_axis_catalog(), *load_text(OWN)))}
DTYPES = pytest.mark.parametrize(("dtype", "digits"), [(np.float32, 2e-7), (np.float64, 4e-16)])


def shares(row):
    parts = [mpmath.exp(one) for one in row]
    total = mpmath.fsum(parts)
    return [one / total for one in parts]


def focal(row, place, gamma):
    others = mpmath.fsum(one for at, one in enumerate(shares(row)) if at != place)
    return -(others**gamma) * mpmath.log1p(-others)


def generalized(row, place, q):
    return (1 - shares(row)[place] ** q) / q


@pytest.fixture(scope="module")
def compiled():
    made = {}

    def find(name):
        if name not in made:
            made[name] = compile(FOUND[name])
        return made[name]

    return find


@DTYPES
@pytest.mark.parametrize("row", [[0.5, -1, 0.25], [30, 0, -0.5], [40, 0, -0.5], [0.3, 0.2, 5]])
@pytest.mark.parametrize("shift", [0, -640, 720, -10240])
@pytest.mark.parametrize("name", ["focal", "generalized"])
def test_a_power_of_a_probability_minds_no_shift(compiled, name, shift, row, dtype, digits):
    """Every row is shifted by what its dtype holds exactly; the probabilities are those of 0."""
    z = np.array(row, dtype) + dtype(shift)
    with mpmath.workdps(700):
        exact = [mpmath.mpf(float(one)) for one in z]
        free = 2.0 if name == "focal" else dtype(0.7)
        definition = {"focal": focal, "generalized": generalized}[name]
        own = compiled(name)
        value = definition(exact, 0, mpmath.mpf(float(free)))
        slopes = gradient(lambda at: definition(at, 0, mpmath.mpf(float(free))), exact)
        hold([getattr(own, name)(z, 0, free)], [value], 4 * digits)
        hold(getattr(own, f"{name}_backward")(dtype(1), z, 0, free), slopes, 4 * digits)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_probability_that_underflows_has_no_entropy(compiled, dtype):
    x, one = np.array([0, 1, -1000], dtype), dtype(1)
    part = np.exp([0.0, 1.0]) / (1 + np.e)
    logs = np.log(part)
    hold([compiled("entropy").entropy(x)], [-part @ logs], 2e-7)
    slope = [*(-part * (logs - part @ logs)), 0]
    hold(compiled("entropy").entropy_backward(one, x), slope, 1e-6)
    found = compiled("divergence")
    other = np.log([1, np.e]) - np.log(1 + np.e)
    hold([found.divergence(x, x[[2, 1, 0]])], [part @ (logs - [other[0] - 1000, other[1]])], 2e-6)
    by_p, by_q = found.divergence_backward(one, x, x)
    np.testing.assert_allclose(by_p, 0, atol=1e-7)
    np.testing.assert_allclose(by_q, 0, atol=1e-7)


@DTYPES
def test_the_slope_of_tanh_keeps_its_digits(compiled, dtype, digits):
    x = np.array([25, -0.5, 40], dtype)
    with mpmath.workdps(60):
        slopes = [mpmath.sech(float(one)) ** 2 for one in x]
        hold(compiled("tanhs").tanhs_backward(dtype(1), x), slopes, 2 * digits)
        g = np.array([1, 1, -2], dtype)
        # The mean of g is 0, so nothing but its own slope acts on an element.
        own = [one * float(two) for one, two in zip(slopes, g, strict=True)]
        hold(compiled("gates").gates_backward(g, x), own, 2 * digits)


@DTYPES
def test_a_confident_row_of_two_inputs(compiled, dtype, digits):
    x, b, g = (np.array(row, dtype) for row in ([30, 1, 0], [10, -1, 0.5], [1, -2, 3]))
    with mpmath.workdps(80):
        parts = shares([float(one) + float(two) for one, two in zip(x, b, strict=True)])
        mean = mpmath.fsum(one * float(two) for one, two in zip(parts, g, strict=True))
        slopes = [one * (float(two) - mean) for one, two in zip(parts, g, strict=True)]
        for found in compiled("two").two_backward(g, x, b):
            hold(found, slopes, 4 * digits)


@DTYPES
@pytest.mark.parametrize("scale", [1e-3, 1e-6, 1e-9, 1e-16, 1.0, 30.0])
def test_differences_of_exponentials_keep_their_digits(compiled, scale, dtype, digits):
    x = np.array([1, -2, 0.5], dtype) * dtype(scale)
    with mpmath.workdps(80):
        exact = [mpmath.mpf(float(one)) for one in x]
        total = mpmath.fsum(-mpmath.expm1(-(one**2)) for one in exact)
        hold([compiled("correntropy").correntropy(x)], [total], digits)
        below = 1 + mpmath.fsum(abs(mpmath.expm1(one)) for one in exact)
        gates = [one * mpmath.expm1(one) / below for one in exact]
        hold(compiled("expm1_gate").expm1_gate(x), gates, 2 * digits)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_norms_and_means_of_powers_have_slope_0_at_the_origin(compiled, dtype):
    zero, one = np.zeros(3, dtype), dtype(1)
    for name in ("norm", "mean_of_powers"):
        np.testing.assert_array_equal(
            getattr(compiled(name), f"{name}_backward")(one, zero, dtype(3)), 0
        )
    x = np.array([3, 0, -4], dtype)
    np.testing.assert_allclose(
        compiled("norm").norm_backward(one, x, dtype(2)), [0.6, 0, -0.8], rtol=2e-7
    )


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ["relative", "difference"])
def test_what_has_no_probability_diverges_by_nothing(compiled, name, dtype):
    p, q = np.array([0, 0.25, 0.75], dtype), np.array([0.5, 0.25, 0.25], dtype)
    found = compiled(name)
    hold([getattr(found, name)(p, q)], [0.75 * np.log(3)], 2e-7)
    by_p, by_q = getattr(found, f"{name}_backward")(dtype(1), p, q)
    np.testing.assert_allclose(by_p, [-np.inf, 1, 1 + np.log(3)], rtol=2e-7)
    np.testing.assert_allclose(by_q, [0, -1, -3], rtol=2e-7)
    p, q = q, p
    assert getattr(found, name)(p, q) == np.inf


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_score_of_minus_infinity_counts_nothing(compiled, dtype):
    s, v = np.array([1, -np.inf, 2], dtype), np.array([3, 5, 7], dtype)
    part = 1 / (1 + np.e)
    hold([compiled("pooled").pooled(s, v)], [3 * part + 7 * (1 - part)], 2e-7)
    by_s, by_v = compiled("pooled").pooled_backward(dtype(1), s, v)
    hold(by_v, [part, 0, 1 - part], 2e-7)
    hold(by_s, [-4 * part * (1 - part), 0, 4 * part * (1 - part)], 5e-7)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_gradient_without_value_says_so(compiled, dtype):
    """The cosine of a row of zeros has no value, and the call for both says nothing else."""
    zero, row = np.zeros(2, dtype), np.array([1, 2], dtype)
    value, by_a, _ = compiled("cosine").cosine_value_and_gradient(zero, row)
    assert np.isnan(value)
    assert np.isnan(by_a).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_large_ties_keep_the_margin(compiled, dtype):
    z = np.array([1e17, 1e17, 0], dtype)
    assert compiled("margins").margins(z, 0) == 1
    np.testing.assert_array_equal(compiled("margins").margins_backward(dtype(1), z, 0), [-1, 1, 0])


def test_the_gradient_of_a_focal_loss_is_told_by_what_is_added_at_the_key():
    lines = [line for line, _ in narrative(FOUND["focal"], "z", 1).lines]
    rest = "((1 - s[t])**gamma - gamma*s[t]*(1 - s[t])**(gamma - 1)*log(s[t]))"
    assert lines[-2].strip() == f"= (s[k] - delta[k, t])*{rest}"
