"""Rows at which exponentials, powers or squares along an axis overflow, underflow or are NaN.

The references are mpmath's, of the definition; gradients are its differences.
"""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from mpmath import exp, fsum, log, mpf
from row_references import gradient, hold

from symact.compiled import compile
from symact.spec import load_text, parse

SPEC = """
[cosface]
inputs = ["z", "t"]
expression = "log(exp(s*(z[t] - m)) + sum(exp(s*z[j]), j) - exp(s*z[t])) - s*(z[t] - m)"
parameters = { s = { default = 32.0, domain = "s > 0" }, m = { default = 0.375 } }
[decoupled]
inputs = ["z", "t"]
expression = "log(sum(exp(z[j]/tau), j) - exp(z[t]/tau)) - z[t]/tau"
parameters = { tau = { default = 0.125, domain = "tau > 0" } }
[sink]
inputs = ["x", "b"]
expression = "exp(x[i])/(exp(b) + sum(exp(x[j]), j))"
[total]
inputs = ["x", "b"]
expression = "log(exp(b) + sum(exp(x[j]), j))"
[margin]
inputs = ["z", "t"]
expression = "log(exp(z[t] - m) + sum(exp(z[j]), j) - exp(z[t])) - z[t] + m"
parameters = { m = { default = 0.5 } }
[ranking]
inputs = ["z", "t"]
expression = "mean(log(1 + exp(z[j] - z[t])), j)"
[counts]
inputs = ["z", "y"]
expression = "mean((y[j] + r)*log(1 + exp(z[j])/r) - y[j]*z[j], j)"
parameters = { r = { default = 2.0, domain = "r > 0" } }
[squares]
expression = "sum(log(exp(x[j]) + exp(2*x[j])), j)"
[less]
expression = "sum(exp(x[j]) - x[j], j)"
[generalized]
inputs = ["z", "t"]
expression = "(1 - exp(z[t])**q/sum(exp(z[j]), j)**q)/q"
parameters = { q = { default = 0.75, domain = "0 < q and q <= 1" } }
[tsallis]
expression = "(1 - sum(softmax(x[j])**q, j))/(q - 1)"
parameters = { q = { default = 1.5, domain = "q > 1" } }
[focal]
inputs = ["z", "t"]
expression = "-(1 - softmax(z[t]))**gamma*log_softmax(z[t])"
parameters = { gamma = { default = 2.0, domain = "gamma >= 0" } }
[hoyer]
expression = "sum(abs(x[j]), j)/sqrt(sum(x[j]**2, j))"
[power_mean]
expression = "mean(abs(x[j])**p, j)**(1/p)"
parameters = { p = { default = 3.0, domain = "p >= 1" } }
[bhattacharyya]
inputs = ["p", "q"]
expression = "-log(sum(sqrt(p[j]*q[j]), j))"
[hellinger]
inputs = ["p", "q"]
expression = "sqrt(sum((sqrt(p[j]) - sqrt(q[j]))**2, j)/2)"
[distance]
inputs = ["x", "y"]
expression = "sum(abs(x[j] - y[j])**p, j)**(1/p)"
parameters = { p = { default = 3.0, domain = "p >= 1" } }
[hinge]
expression = "mean(max(0, 1 - x[j]), j)"
[sizes]
expression = "mean(abs(x[j]), j)"
[signs]
expression = "sum(where(x[j] > 0, 1, -1), j)"
[largest]
inputs = ["z", "t"]
expression = "max(0, 1 + max(z[j], j) - z[t])"
[pinball]
inputs = ["x", "s"]
expression = "mean(max(q*(x[j] - s[j]), (q - 1)*(x[j] - s[j])), j)"
parameters = { q = { default = 0.25, domain = "0 < q and q < 1" } }
"""
FOUND = {one.name: one for one in parse(load_text(SPEC))}
DTYPES = pytest.mark.parametrize(("dtype", "digits"), [(np.float32, 2e-7), (np.float64, 4e-16)])


def others(z, t):
    return [one for at, one in enumerate(z) if at != t]


def cosface(z, t, s=32, m=0.375):
    margin = s * (z[t] - m)
    return log(exp(margin) + fsum(exp(s * one) for one in others(z, t))) - margin


AT_A_KEY = {
    "cosface": cosface,
    "margin": lambda z, t: cosface(z, t, 1, 0.5),
    "decoupled": lambda z, t: log(fsum(exp(8 * one) for one in others(z, t))) - 8 * z[t],
    "ranking": lambda z, t: fsum(log(1 + exp(one - z[t])) for one in z) / len(z),
    "generalized": lambda z, t: (1 - (exp(z[t]) / fsum(map(exp, z))) ** mpf("0.75")) / mpf("0.75"),
}
OF_A_ROW = {
    "squares": lambda x: fsum(log(exp(one) + exp(2 * one)) for one in x),
    "hoyer": lambda x: fsum(map(abs, x)) / mpmath.sqrt(fsum(one**2 for one in x)),
    "power_mean": lambda x: mpmath.cbrt(fsum(abs(one) ** 3 for one in x) / len(x)),
}


@pytest.fixture(scope="module")
def kernel():
    made = {}

    def find(name, ending=""):
        if name not in made:
            made[name] = compile(FOUND[name])
        return getattr(made[name], name + ending)

    return find


def exactly(row):
    return [mpf(float(one)) for one in row]


@DTYPES
@pytest.mark.parametrize("shift", [0, -32, 768, -1024, 10240])
@pytest.mark.parametrize("row", [[0.5, -1, 0.25, 0.375], [0.5, -128, 0.25, 0]])
@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("name", AT_A_KEY)
def test_scores_that_are_compared_with_one_of_them(kernel, name, place, row, shift, dtype, digits):
    z = np.array(row, dtype) + dtype(shift)
    with mpmath.workdps(1500):
        exact = exactly(z)
        value = AT_A_KEY[name](exact, place)
        slopes = gradient(lambda at: AT_A_KEY[name](at, place), exact)
        hold([kernel(name)(z, place)], [value], 2 * digits)
        hold(kernel(name, "_backward")(dtype(1), z, place), slopes, 8 * digits)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ["cosface", "margin", "decoupled", "ranking"])
def test_a_masked_score_changes_nothing(kernel, name, dtype):
    row, masked = np.array([0.5, 0.25, 1], dtype), np.array([0.5, -np.inf, 0.25, 1], dtype)
    part = 0.75 if name == "ranking" else 1
    np.testing.assert_allclose(
        kernel(name)(masked, 0), part * kernel(name)(row, 0), rtol=1e-6, atol=1e-9
    )
    slope = kernel(name, "_backward")(dtype(1), masked, 0)
    assert slope[1] == 0
    expected = part * kernel(name, "_backward")(dtype(1), row, 0)
    np.testing.assert_allclose(slope[[0, 2, 3]], expected, rtol=1e-6)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_hessian_products_of_scores_far_apart(kernel, dtype):
    z, tangent = np.array([1e10, -1e10, 0], dtype), np.array([1, 1, 0], dtype)
    np.testing.assert_array_equal(kernel("ranking", "_hvp")(dtype(1), tangent, z, 0), 0)
    one, below = np.array([0, 0, 1], dtype), np.array([0, -800, 1], dtype)
    flat = kernel("ranking", "_hvp")(dtype(1), one, below, 0)
    steep = np.e / (1 + np.e) ** 2 / 3
    np.testing.assert_allclose(flat, [-steep, 0, steep], rtol=1e-6)
    np.testing.assert_allclose(kernel("ranking", "_jvp")(tangent, z, 0), 0, atol=1e-30)


@DTYPES
@pytest.mark.parametrize(
    ("extra", "shift"), [(0, 0), (1000, 999), (-1000, -1001), (-1000, 0), (0, -1000), (50, 10240)]
)
def test_a_term_beside_the_sum_of_exponentials(kernel, extra, shift, dtype, digits):
    x, b = np.array([0, 1, -2], dtype) + dtype(shift), dtype(extra)
    with mpmath.workdps(60):
        parts = [exp(one) for one in exactly([*x, b])]
        whole = fsum(parts)
        shares = [one / whole for one in parts]
        hold([kernel("total")(x, b)], [log(whole)], digits)
        hold(kernel("total", "_backward")(dtype(1), x, b), shares[:3], 4 * digits)
        hold(kernel("sink")(x, b), shares[:3], 4 * digits)


@DTYPES
@pytest.mark.parametrize("shift", [0, 104, 720, 20480, -800])
def test_counts_overflow_nowhere(kernel, shift, dtype, digits):
    z, y = np.array([1, -2, 0.5], dtype) + dtype(shift), np.array([3, 0, 1], dtype)
    with mpmath.workdps(60):
        pairs = list(zip(exactly(z), exactly(y), strict=True))
        value = fsum((two + 2) * mpmath.log1p(exp(one) / 2) - two * one for one, two in pairs) / 3
        slopes = [((two + 2) / (1 + 2 * exp(-one)) - two) / 3 for one, two in pairs]
        hold([kernel("counts")(z, y)], [value], digits)
        hold(kernel("counts", "_backward")(dtype(1), z, y)[0], slopes, 4 * digits)


@DTYPES
@pytest.mark.parametrize("scale", [1.0, 2.0**-20, 2.0**20, 1e-30, 1e30, 1e-200, 1e200])
@pytest.mark.parametrize("name", OF_A_ROW)
def test_rows_of_every_size(kernel, name, scale, dtype, digits):
    if not float(np.finfo(dtype).tiny) < scale < float(np.finfo(dtype).max) / 8:
        scale = 0.5
    x = np.array([3, -4, 0.25], dtype) * dtype(scale)
    with mpmath.workdps(1500):
        # What a row of 1e30 says of log(exp(x)) takes a billion digits: it is x.
        if name == "squares" and scale > 1e6:
            value, slopes = fsum(max(one, 2 * one) for one in exactly(x)), [2, 1, 2]
        else:
            value, slopes = OF_A_ROW[name](exactly(x)), None
        hold([kernel(name)(x)], [value], 2 * digits)
        if slopes is None and 1e-100 < scale < 1e100:
            slopes = gradient(OF_A_ROW[name], exactly(x))
        if slopes is not None:
            hold(kernel(name, "_backward")(dtype(1), x), slopes, 8 * digits)


@DTYPES
@pytest.mark.parametrize("power", [1000.0, 3.25])
def test_large_and_fractional_powers(kernel, power, dtype, digits):
    x, p = np.array([2, 0.5, -1.75], dtype), dtype(power)
    with mpmath.workdps(700):
        exact, own = exactly(x), mpf(float(p))
        value = (fsum(abs(one) ** own for one in exact) / 3) ** (1 / own)
        hold([kernel("power_mean")(x, p)], [value], digits)
        slopes = [
            abs(one) ** (own - 1) * mpmath.sign(one) * value ** (1 - own) / 3 for one in exact
        ]
        hold(kernel("power_mean", "_backward")(dtype(1), x, p), slopes, 8 * digits)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_has_no_probability_has_no_slope_by_its_power(kernel, dtype):
    x = np.array([0.5, -np.inf, 2], dtype)
    shares = np.exp([0.5, 2]) / np.exp([0.5, 2]).sum()
    powers = shares**1.5
    by_q = -(powers @ np.log(shares)) / 0.5 - (1 - powers.sum()) / 0.25
    np.testing.assert_allclose(kernel("tsallis", "_derivative_q")(x), by_q, rtol=1e-6)
    # One element alone is certain: its focal loss is 0 for every power.
    assert kernel("focal", "_derivative_gamma")(np.array([1], dtype), 0) == 0


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_roots_of_what_is_zero_have_slope_0(kernel, dtype):
    p, q = np.array([0, 0.5, 0.5], dtype), np.array([0.25, 0.25, 0.5], dtype)
    by_p, _ = kernel("bhattacharyya", "_backward")(dtype(1), p, np.array([0, 0.5, 0.5], dtype))
    np.testing.assert_allclose(by_p, [0, -0.5, -0.5], rtol=1e-6)
    for name in ("hellinger", "distance"):
        for one in kernel(name, "_backward")(dtype(1), q, q):
            np.testing.assert_array_equal(one, 0)


def test_a_sum_of_an_exponential_and_its_exponent(kernel):
    np.testing.assert_allclose(kernel("less")(np.array([0.0, 1.0])), np.e)
    assert kernel("less")(np.array([1000.0, 0.0])) == np.inf


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ["hinge", "sizes"])
def test_no_choice_swallows_a_nan(kernel, name, dtype):
    x = np.array([0.25, np.nan, 2], dtype)
    assert np.isnan(kernel(name)(x))
    slope = kernel(name, "_backward")(dtype(1), x)
    assert np.isnan(slope[1])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_no_choice_between_rows_swallows_a_nan(kernel, dtype):
    x, s = np.array([0.25, np.nan, 2], dtype), np.array([0.5, 1, 1], dtype)
    assert np.isnan(kernel("pinball")(x, s))
    assert all(np.isnan(one[1]) for one in kernel("pinball", "_backward")(dtype(1), x, s))
    assert np.isnan(kernel("largest")(x, 0))
