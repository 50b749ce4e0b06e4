"""Functions of an axis that nobody has tuned: kinks, several exponentials, magnitudes beyond exp.

Values are held against mpmath, gradients against its differences of the definition.
"""

from __future__ import annotations

import mpmath
import numpy as np
import pytest

from symact.compiled import compile
from symact.narrative import narrative
from symact.spec import load_axis_catalog, load_text, parse

OWN = """
[gate]
expression = "x[i]*softmax(x[i])"
[one_more]
expression = "exp(x[i])/(1 + sum(exp(x[j]), j))"
[two]
inputs = ["x", "b"]
expression = "exp(x[i] + b[i])/sum(exp(x[j] + b[j]), j)"
[apart]
inputs = ["t", "z"]
expression = "sum(softmax(t[j])*(log_softmax(t[j]) - log_softmax(z[j])), j)"
[far]
inputs = ["s", "k"]
expression = "log(1 + sum(exp((s[j] - s[k] + m)/T), j))"
parameters = { m = { default = 0.25 }, T = { default = 0.125, domain = "T > 0" } }
[twice]
expression = "x[i]*sum(exp(x[j]), j)**2/sum(exp(2*x[j]), j)"
[soft]
expression = "softplus(x[i])/sum(softplus(x[j]), j)"
[shares]
expression = "sigmoid(x[i])/sum(sigmoid(x[j]), j)"
[distance]
inputs = ["y", "t"]
expression = "mean(abs(y[j] - t[j]), j)"
[bent]
inputs = ["y", "t"]
expression = "mean(huber(y[j], t[j]), j)"
[power]
expression = "x[i]/sum(abs(x[j])**p, j)**(1/p)"
parameters = { p = { default = 3.0, domain = "p > 1" } }
[rectified]
expression = "max(x[i], 0)**2/(sum(max(x[j], 0)**2, j) + 1)"
[largest]
expression = "x[i]/max(abs(x[j]), j)"
[ends]
expression = "log(sum(exp(x[j]) + exp(-x[j]), j))"
[balance]
expression = "sum(exp(x[j]), j)/sum(exp(-x[j]), j)"
[floored]
expression = "max(softmax(abs(x[i])), eps)"
parameters = { eps = { default = 0.1 } }
[named]
inputs = ["s", "y", "j"]
expression = "sum(softmax(s[p])*y[p]*j[p], p)*y[i]"
[masked]
inputs = ["x", "m"]
expression = "where(m[i] > 0, exp(x[i]), 0)/sum(where(m[j] > 0, exp(x[j]), 0), j)"
[weighted]
inputs = ["x", "p"]
expression = "p[i]*exp(x[i])/sum(p[j]*exp(x[j]), j)"
[total_of_weighted]
inputs = ["x", "w"]
expression = "log(sum(w[j]**2*exp(1.5*x[j]), j))/1.5"
[evidence]
inputs = ["z", "t"]
expression = "sum(t[j]*(log(sum(exp(z[k]) + 1, k)) - log(exp(z[j]) + 1)), j)"
[focal]
inputs = ["z", "t"]
expression = "-(1 - softmax(z[t]))**2.5*log_softmax(z[t])"
[squared_logarithm]
expression = "logsumexp(x[i])**2"
[inverse_logarithm]
expression = "1/log(2 + mean(x[j]**2, j))"
[root_of_logarithm]
expression = "sqrt(log(sum(exp(x[j]), j) + 1))"
[pooled]
inputs = ["s", "v"]
expression = "sum(softmax(s[j])*v[j], j)"
[deviation]
expression = "mean(abs(x[j] - mean(x[k], k)), j)"
[norm]
expression = "sqrt(sum(x[j]**2, j))"
[unit]
expression = "x[i]/(sqrt(sum(x[j]**2, j)) + 0.5)"
[unnamed]
inputs = ["s", "v", "w"]
expression = "sum(softmax(s[j])*v[j]*w[j], j)*v[i]"
[joint]
inputs = ["x", "w"]
expression = "log(sum(softmax(w[j])*exp(x[j]), j))"
[divergence]
inputs = ["a", "b"]
expression = "sum(softmax(a[j])*log(2*softmax(a[j])/(softmax(a[j]) + softmax(b[j]))), j)"
[entropy]
expression = "-sum(softmax(x[j])*log_softmax(x[j]), j)"
[log_cosh]
inputs = ["y", "t"]
expression = "mean(log(cosh(y[j] - t[j])), j)"
[mean_of_powers]
expression = "mean(abs(x[j])**p, j)**(1/p)"
parameters = { p = { default = 3.0 } }
[product]
expression = "exp(mean(log(x[j]), j))"
"""
FOUND = {one.name: one for one in parse((*load_axis_catalog(), *load_text(OWN)))}


def shares(row):
    total = mpmath.fsum(row)
    return [one / total for one in row]


def powers(row):
    return list(map(mpmath.exp, row))


def softplus(x):
    return mpmath.log(1 + mpmath.exp(x))


DEFINITIONS = {
    "gate": lambda x: [a * b for a, b in zip(x, shares(powers(x)), strict=True)],
    "one_more": lambda x: [one / (1 + mpmath.fsum(powers(x))) for one in powers(x)],
    "soft": lambda x: shares(list(map(softplus, x))),
    "shares": lambda x: shares([1 / (1 + mpmath.exp(-one)) for one in x]),
    "power": lambda x: [a / mpmath.cbrt(mpmath.fsum(abs(b) ** 3 for b in x)) for a in x],
    "rectified": lambda x: [
        max(a, 0) ** 2 / (mpmath.fsum(max(b, 0) ** 2 for b in x) + 1) for a in x
    ],
}


@pytest.fixture(scope="module")
def compiled():
    made = {}

    def find(name):
        if name not in made:
            made[name] = compile(FOUND[name])
        return made[name]

    return find


def ulps(computed, exact, digits):
    return float(abs(mpmath.mpf(float(computed)) - exact) / mpmath.ldexp(1, ulp_of(exact, digits)))


def ulp_of(exact, digits):
    return mpmath.frexp(exact)[1] - digits


@pytest.mark.parametrize(("dtype", "digits"), [(np.float32, 24), (np.float64, 53)])
@pytest.mark.parametrize("name", DEFINITIONS)
def test_values_and_gradients(compiled, name, dtype, digits):
    draw, definition = np.random.default_rng(7), DEFINITIONS[name]
    functions = compiled(name)
    x, g = (draw.normal(size=7).astype(dtype) * 4, draw.normal(size=7).astype(dtype))
    with mpmath.workdps(80):
        exact = [mpmath.mpf(float(one)) for one in x]
        pairs = zip(getattr(functions, name)(x), definition(exact), strict=True)
        assert max(ulps(value, right, digits) for value, right in pairs if right) <= 3.0
        step = mpmath.mpf(10) ** -30
        gradient = getattr(functions, f"{name}_backward")(g, x)
        for place in range(len(x)):
            moved = [
                definition([one + side * step * (at == place) for at, one in enumerate(exact)])
                for side in (1, -1)
            ]
            terms = [
                mpmath.mpf(float(one)) * (above - below) / (2 * step)
                for one, above, below in zip(g, *moved, strict=True)
            ]
            size = mpmath.fsum(map(abs, terms))
            if size > step:
                error = abs(mpmath.mpf(float(gradient[place])) - mpmath.fsum(terms))
                assert error <= 4 * mpmath.ldexp(1, ulp_of(size, digits))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_magnitudes_beyond_exp_lose_nothing(compiled, dtype):
    high = np.array([1000, 1001, 990], dtype)
    three = np.array(list(map(float, shares(powers([1000, 1001, 990])))))

    def close(computed, exact):
        np.testing.assert_allclose(computed, exact, rtol=2e-6)

    close(compiled("gate").gate(high), three * high)
    close(compiled("one_more").one_more(high), three)
    close(compiled("one_more").one_more(-high), 0.0)
    ratio = float(1 / mpmath.fsum(one**2 for one in shares(powers([1000, 1001, 990]))))
    close(compiled("twice").twice(high), ratio * high)
    close(compiled("two").two(high, high[:1].repeat(3)), three)
    close(compiled("apart").apart(high, high), 0.0)
    close(compiled("far").far(np.array([-1000, -1001, 990], dtype), 0), (990 + 1000.25) * 8)
    g = np.array([1, 2, 3], dtype)
    slope = compiled("gate").gate_backward(g, high)
    # The product rule, and the softmax's own s*(g - <g, s>) with g*x for g.
    close(slope, three * (g + g * high - np.sum(three * g * high)))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_exponentials_of_both_signs_have_levels_of_their_own(compiled, dtype):
    row = np.array([1000, 1001, -1001.5], dtype)
    total = mpmath.fsum(mpmath.exp(one) + mpmath.exp(-one) for one in map(float, row))
    assert compiled("ends").ends(row) == pytest.approx(float(mpmath.log(total)), rel=1e-6)
    parts = [mpmath.sinh(one) * 2 / total for one in map(float, row)]
    slope = compiled("ends").ends_backward(dtype(1), row)
    np.testing.assert_allclose(slope, list(map(float, parts)), rtol=2e-6)
    above, below = (mpmath.fsum(mpmath.exp(s * one) for one in map(float, row)) for s in (1, -1))
    balance = compiled("balance").balance(row)
    assert balance == pytest.approx(float(above / below), rel=2e-6)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_ties_have_the_smaller_slope(compiled, dtype):
    y, t = np.array([1, 2, 3], dtype), np.array([1, 4, 1], dtype)
    for name in ("distance", "bent"):
        by_y, by_t = getattr(compiled(name), f"{name}_backward")(3.0, y, t)
        np.testing.assert_array_equal(by_y, [0, -1, 1])
        np.testing.assert_array_equal(by_t, [0, 1, -1])
    (edge, _) = compiled("bent").bent_backward(3.0, np.array([2, 3, 1.5], dtype), t[:1].repeat(3))
    np.testing.assert_array_equal(edge, [1, 1, 0.5])
    tied = compiled("largest").largest_backward(y, np.array([1, -2, 2], dtype))
    np.testing.assert_array_equal(tied, [0.5, 1.375, 1.125])
    assert compiled("power").power_backward(y, np.array([1, -2, 0], dtype))[2] == pytest.approx(
        3 / 9 ** (1 / 3)
    )


def test_a_geometric_mean_is_one(compiled):
    assert compiled("product").product(np.array([1.0, 2.0, 4.0])) == pytest.approx(2.0)


def test_names_of_inputs_change_nothing(compiled):
    rows = np.random.default_rng(3).normal(size=(4, 5))
    for suffix, given in (("", rows[:3]), ("_backward", rows[[3, 0, 1, 2]])):
        named = getattr(compiled("named"), f"named{suffix}")(*given)
        np.testing.assert_array_equal(
            named, getattr(compiled("unnamed"), f"unnamed{suffix}")(*given)
        )


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_floor_stops_the_gradient(compiled, dtype):
    x, g = np.array([1, -3, 2, 1000], dtype), np.array([1, 2, 3, 4], dtype)
    shares_of = np.exp(abs(x[:3].astype(float)))
    shares_of /= shares_of.sum()
    floored = compiled("floored")
    np.testing.assert_allclose(floored.floored(x[:3]), np.maximum(shares_of, 0.1), rtol=1e-6)
    through = np.where(shares_of > 0.1, g[:3], 0) * shares_of
    slope = np.sign(x[:3]) * (through - shares_of * through.sum())
    np.testing.assert_allclose(floored.floored_backward(g[:3], x[:3]), slope, rtol=1e-5)
    np.testing.assert_allclose(floored.floored(x), [0.1, 0.1, 0.1, 1], rtol=1e-6)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_products_of_exponentials_share_a_level(compiled, dtype):
    x, w = np.array([1000, 999, -5], dtype), np.array([0, 1, 2000], dtype)
    top = 2 * mpmath.exp(1000) + mpmath.exp(1995)
    under = 1 + mpmath.e + mpmath.exp(2000)
    value = compiled("joint").joint(x, w)
    assert value == pytest.approx(float(mpmath.log(top) - mpmath.log(under)), rel=1e-6)
    by_x, by_w = compiled("joint").joint_backward(dtype(1), x, w)
    parts = [float(mpmath.exp(float(a + b)) / top) for a, b in zip(x, w, strict=True)]
    weights = [float(mpmath.exp(float(b)) / under) for b in w]
    np.testing.assert_allclose(by_x, parts, rtol=1e-6)
    np.testing.assert_allclose(by_w, np.subtract(parts, weights), rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("away", [3.0, 700.0, 1e30])
def test_what_is_masked_counts_for_nothing(compiled, away, dtype):
    x, m, g = (np.array(row, dtype) for row in ([1, 2, away], [1, 1, 0], [1, 0, 0]))
    part = 1 / (1 + np.e)
    for name in ("masked", "weighted"):
        found = compiled(name)
        np.testing.assert_allclose(getattr(found, name)(x, m), [part, 1 - part, 0], rtol=1e-6)
        slope = getattr(found, f"{name}_backward")(g, x, m)[0]
        rate = part * (1 - part)
        np.testing.assert_allclose(slope, [rate, -rate, 0], rtol=1e-6)
    total = compiled("total_of_weighted").total_of_weighted(x, m)
    assert total == pytest.approx(np.log(np.exp(1.5) + np.exp(3)) / 1.5, rel=1e-6)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_constant_beside_exponentials_does_not_hide_them(compiled, dtype):
    z, t = np.array([1000, 1, 0], dtype), np.array([0, 1, 0], dtype)
    exact = 1000 - float(mpmath.log(1 + mpmath.e))
    assert compiled("evidence").evidence(z, t) == pytest.approx(exact, rel=1e-7)


def test_float32_in_pairs_reads_its_own_elements(compiled):
    """Sums of elements as they stand are made of vectors of float64s for float64s only."""
    draw = np.random.default_rng(5)
    z, t = draw.normal(size=(2, 3, 100)).astype(np.float32)
    found = compiled("evidence").evidence_backward(np.ones(3, np.float32), z, t)
    wide = compiled("evidence").evidence_backward(np.ones(3), z.astype(float), t.astype(float))
    for narrow, exact in zip(found, wide, strict=True):
        np.testing.assert_allclose(narrow, exact, rtol=1.2e-7)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_power_at_one_place_is_measured_from_the_level_too(compiled, dtype):
    z = np.array([0.5, 1000, -1], dtype)
    assert compiled("focal").focal(z, 1) == 0
    assert compiled("focal").focal(z, 0) == 999.5


def test_functions_of_logarithms_are_right(compiled):
    x = [1.0, 2.0, 3.0, 0.5]
    with mpmath.workdps(40):
        total = mpmath.fsum(powers(x))
        wanted = {
            "squared_logarithm": mpmath.log(total) ** 2,
            "inverse_logarithm": 1 / mpmath.log(2 + mpmath.fsum(one**2 for one in x) / 4),
            "root_of_logarithm": mpmath.sqrt(mpmath.log(total + 1)),
        }
        for name, exact in wanted.items():
            assert ulps(getattr(compiled(name), name)(np.array(x)), exact, 53) <= 1, name


def test_float32_keeps_the_digits_of_a_confident_row(compiled):
    s, v = np.array([48, 1, 0], np.float32), np.array([1, 2, 3], np.float32)
    with mpmath.workdps(60):
        parts = shares(powers([48, 1, 0]))
        mean = mpmath.fsum(a * b for a, b in zip(parts, (1, 2, 3), strict=True))
        slopes = [part * (value - mean) for part, value in zip(parts, (1, 2, 3), strict=True)]
        found = compiled("pooled").pooled_backward(np.float32(1), s, v)[0]
        assert max(ulps(one, exact, 24) for one, exact in zip(found, slopes, strict=True)) <= 1


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_norm_has_slope_0_at_the_origin(compiled, dtype):
    zero, g = np.zeros(3, dtype), np.array([1, -2, 3], dtype)
    np.testing.assert_array_equal(compiled("norm").norm_backward(dtype(1), zero), 0)
    np.testing.assert_array_equal(compiled("unit").unit_backward(g, zero), 2 * g)


def test_a_mean_deviation_moves_with_its_mean(compiled):
    x = np.array([0.3, 1.7, -2.2, 1.1, 5.0])
    slope = compiled("deviation").deviation_backward(1.0, x)
    np.testing.assert_allclose(slope, [-0.16, 0.24, -0.16, -0.16, 0.24], rtol=1e-14)


def test_two_softmaxes_have_letters_of_their_own():
    told = [line for name in "tz" for line, _ in narrative(FOUND["apart"], name, 1).lines]
    defined = [line.strip() for line in told if line.strip().startswith(("s[i] =", "p[i] ="))]
    assert dict.fromkeys(defined) == dict.fromkeys(("s[i] = exp(t[i])/R", "p[i] = exp(z[i])/S"))


def test_the_gradient_of_a_confident_entropy_keeps_its_digits(compiled):
    low = mpmath.exp(-40) / (1 + mpmath.exp(-40))
    slope = float(low * (1 - low) * 40)
    found = compiled("entropy").entropy_backward(1.0, np.array([0.0, 40.0]))
    np.testing.assert_allclose(found, [slope, -slope], rtol=1e-14)


def test_a_divergence_of_two_softmaxes(compiled):
    draw = np.random.default_rng(4)
    a, b = draw.normal(size=(2, 6)) * 5

    def divergence(*both):
        p, q = (shares(powers(both[start : start + 6])) for start in (0, 6))
        return mpmath.fsum(s * mpmath.log(2 * s / (s + t)) for s, t in zip(p, q, strict=True))

    with mpmath.workdps(60):
        exact = [mpmath.mpf(float(one)) for one in (*a, *b)]
        assert compiled("divergence").divergence(a, b) == pytest.approx(float(divergence(*exact)))
        slopes = [
            float(mpmath.diff(lambda one, k=k: divergence(*exact[:k], one, *exact[k + 1 :]), here))
            for k, here in enumerate(exact)
        ]
    found = compiled("divergence").divergence_backward(1.0, a, b)
    np.testing.assert_allclose(np.concatenate(found), slopes, rtol=1e-10, atol=1e-15)


@pytest.mark.parametrize("size", [1e-12, 1e-5, 1e-3, 1.0, 30.0, 1000.0])
@pytest.mark.parametrize(("dtype", "digits"), [(np.float32, 24), (np.float64, 53)])
def test_log_cosh_neither_overflows_nor_cancels(compiled, size, dtype, digits):
    y, t = (size * np.array([1, -0.75, 0.5])).astype(dtype), np.zeros(3, dtype)
    found = compiled("log_cosh")
    with mpmath.workdps(500):
        exact = [mpmath.mpf(float(one)) for one in y]
        mean = mpmath.fsum(mpmath.log(mpmath.cosh(one)) for one in exact) / 3
        assert ulps(found.log_cosh(y, t), mean, digits) <= 2
        slopes = zip(found.log_cosh_backward(dtype(1), y, t)[0], exact, strict=True)
        assert max(ulps(slope, mpmath.tanh(one) / 3, digits) for slope, one in slopes) <= 2


@pytest.mark.parametrize("x", [[1.0, 2.0, 0.5, -3.0], [1.0, 0.0, 2.0]])
def test_a_parameter_moves_no_comparison(compiled, x):
    def mean(p):
        return (mpmath.fsum(abs(mpmath.mpf(one)) ** p for one in x) / len(x)) ** (1 / p)

    found = compiled("mean_of_powers").mean_of_powers_derivative_p(np.array(x), 3.0)
    assert found == pytest.approx(float(mpmath.diff(mean, 3)), rel=1e-13)


def test_a_row_of_a_known_entropy_is_told_in_terms_of_softmax():
    lines = [line for line, _ in narrative(FOUND["entropy"], "x", 1).lines]
    assert lines[-2].strip() == "= s[k]*(S - log(s[k]))"


def test_derivations_speak_of_absolute_values_and_signs():
    lines = [line for line, _ in narrative(FOUND["distance"], "y", 1).lines]
    assert "d z/d y[k] = sign(y[k] - t[k])/n" in lines
    assert "R = sum(abs(t[j] - y[j]), j)" in lines
