"""Gradients of parameters: sums over what a parameter is broadcast along, against exact sums."""

from __future__ import annotations

import math
from fractions import Fraction

import dask.array
import numba
import numpy as np
import pytest

from symact import compile
from symact.spec import parse
from symact.spec.load import load_text

SPEC = """
[slope]
expression = "where(x < 0, alpha*x, x) + beta*x"
[slope.parameters]
alpha = { default = 0.25, learnable = true }
beta = { default = 0.0, learnable = true }
"""


@pytest.fixture(scope="module")
def functions():
    (activation,) = parse(load_text(SPEC))
    return compile(activation)


@pytest.fixture
def rng():
    return np.random.default_rng(20261121)


def exact(grad, x, negative):
    """The sum of grad*x, over x < 0 only if `negative`, as a fraction."""
    pairs = zip(grad.ravel().tolist(), x.ravel().tolist(), strict=True)
    return sum(Fraction(g) * Fraction(v) for g, v in pairs if v < 0 or not negative)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_a_parameter_per_channel_gets_a_correctly_rounded_sum(functions, rng, dtype):
    x, grad = rng.normal(size=(2, 4, 3, 5, 7)).astype(dtype)
    alpha = np.full((3, 1, 1), 0.25, dtype)
    found = functions.slope_backward_alpha(grad, x, alpha)
    assert found.shape == alpha.shape
    assert found.dtype == dtype
    for channel in range(3):
        wanted = exact(grad[:, channel], x[:, channel], negative=True)
        assert found[channel, 0, 0] == dtype(float(wanted))


def test_cancellation_loses_nothing(functions):
    grad, x = np.array([1e300, 1.0, -1e300]), np.array([-1.0, -1.0, -1.0])
    assert functions.slope_backward_alpha(grad, x) == -1.0


def test_every_parameter_has_its_own(functions, rng):
    grad, x = rng.normal(size=(2, 100))
    found = functions.slope_backward_beta(grad, x, 0.25, 0.5)
    assert found == float(exact(grad, x, negative=False))


def test_many_blocks_and_threads_give_the_same_bits(functions, rng):
    grad, x = rng.normal(size=(2, 3, 150_001))
    alpha = np.full((3, 1), 0.25)
    many = functions.slope_backward_alpha(grad, x, alpha)
    before = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        one = functions.slope_backward_alpha(grad, x, alpha)
    finally:
        numba.set_num_threads(before)
    assert many.tobytes() == one.tobytes()
    wanted = [math.fsum(np.where(row < 0, g * row, 0.0)) for g, row in zip(grad, x, strict=True)]
    np.testing.assert_allclose(many[:, 0], wanted, rtol=1e-13)


def test_many_sums_of_few_terms(functions, rng):
    grad, x = rng.normal(size=(2, 2, 40_000))
    found = functions.slope_backward_alpha(grad, x, np.full(40_000, 0.25))
    np.testing.assert_allclose(found, np.where(x < 0, grad * x, 0).sum(0), rtol=1e-13, atol=1e-15)


def test_strides_byte_order_and_scalars(functions, rng):
    grad, x = rng.normal(size=(2, 6, 8))
    wanted = functions.slope_backward_alpha(grad, x)
    assert np.ndim(wanted) == 0
    assert functions.slope_backward_alpha(grad[::-1, ::-1], x[::-1, ::-1]) == wanted
    assert functions.slope_backward_alpha(grad.astype(">f8"), np.asfortranarray(x)) == wanted
    assert functions.slope_backward_alpha(2.0, -3.0) == -6.0
    assert functions.slope_backward_alpha(1.0, x) == float(exact(np.ones(48), x, negative=True))


def test_nothing_to_sum_is_zero(functions):
    found = functions.slope_backward_alpha(np.zeros((0, 3)), np.zeros((0, 3)), np.ones(3))
    assert found.tolist() == [0.0, 0.0, 0.0]


def test_infinite_and_missing_gradients(functions):
    x = np.array([1.0, -1.0])
    assert functions.slope_backward_alpha(np.array([np.inf, 1.0]), x) == -1.0
    assert functions.slope_backward_alpha(np.array([1.0, np.inf]), x) == -np.inf
    assert np.isnan(functions.slope_backward_alpha(np.array([np.nan, 1.0]), x))


def test_out_is_written_even_where_it_overlaps(functions, rng):
    grad, x = rng.normal(size=(2, 5, 3))
    alpha = np.full(3, 0.25)
    wanted = functions.slope_backward_alpha(grad, x, alpha)
    assert functions.slope_backward_alpha(grad, x, alpha, out=alpha) is alpha
    assert alpha.tolist() == wanted.tolist()
    with pytest.raises(ValueError, match=r"out has shape \(5,\), the result has \(3,\)"):
        functions.slope_backward_alpha(grad, x, alpha, out=np.empty(5))


def test_lazy_arrays_are_refused_with_a_remedy(functions):
    with pytest.raises(TypeError, match=r"sum grad_output \* slope_derivative_alpha"):
        functions.slope_backward_alpha(dask.array.ones(3), 1.0)
