"""What float32 kernels of plain arithmetic leave out must not be missed: guards, float64, NaN."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from specs import activation

from symact.compiled import compile
from symact.kernel import KernelSource
from symact.lower import kernels


@pytest.fixture(scope="module", params=["float32", "float64"])
def dtype(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def clip() -> SimpleNamespace:
    return compile(activation("clip(x, -1, high)", "parameters = { high = { default = 1.0 } }"))


@pytest.fixture(scope="module")
def squash() -> SimpleNamespace:
    return compile(activation("1 - 2/(exp(2*x) + 1)"))


def test_an_infinite_gradient_times_no_slope_is_zero(clip: SimpleNamespace, dtype: str) -> None:
    """Also in an array without any NaN, where nothing else sends an element to the exact path."""
    gradients, x = np.array([np.inf, -np.inf, np.inf], dtype), np.array([-5, 5, 0.5], dtype)
    assert clip.f_backward(gradients, x).tolist() == [0.0, 0.0, np.inf]


def test_nan_comes_out_wherever_it_goes_in(clip: SimpleNamespace, dtype: str) -> None:
    x = np.array([np.nan, 0.5], dtype)
    assert np.isnan(clip.f(x)).tolist() == [True, False]
    assert np.isnan(clip.f_derivative(x)).tolist() == [True, False]
    assert np.isnan(clip.f(x, np.nan)).all()


@pytest.mark.parametrize("high", [0.1, 0.5])
def test_a_parameter_keeps_all_its_digits(clip: SimpleNamespace, high: float) -> None:
    """0.5 is a float32, for which the loop takes float32 only; 0.1 is none, and is rounded last."""
    x = np.array([-3, 0.05, high, 7], np.float32)
    assert clip.f(x, high).tolist() == np.clip(x.astype(float), -1, high).astype("f").tolist()


def test_saturated_outputs_have_no_slope(squash: SimpleNamespace, dtype: str) -> None:
    nearly = np.nextafter(np.ones(1, dtype), np.zeros(1, dtype))[0]
    y = np.array([1, -1, 0, nearly], dtype)
    exact = float((1 - np.longdouble(nearly)) * (1 + np.longdouble(nearly)))
    slopes = squash.f_derivative_from_output(y)
    assert slopes.tolist() == [0.0, 0.0, 1.0, np.dtype(dtype).type(exact)]
    assert not np.signbit(slopes).any()
    pulled = squash.f_backward_from_output(np.full(4, 2, dtype), y)
    assert pulled.tolist() == (2 * slopes).tolist()


def test_what_is_exact_has_no_guard() -> None:
    """A float32's square is a float64: ``1 - y**2`` is rounded once, however much it cancels."""
    (text,) = (
        kernel.source
        for kernel in kernels(activation("1 - 2/(exp(2*x) + 1)"))
        if kernel.name == "f_derivative_from_output"
    )
    narrow = text.partition("_fast32(")[2].partition("@")[0]
    assert "True" in narrow.rpartition("return")[2]
    assert ">=" not in narrow


def test_only_arithmetic_is_simple() -> None:
    def simple(expression: str) -> set[str]:
        made: tuple[KernelSource, ...] = kernels(activation(expression))
        return {kernel.name for kernel in made if kernel.is_simple}

    assert {"f", "f_derivative", "f_backward"} <= simple("max(x, x/4)")
    assert not simple("x*exp(-abs(x))")


@pytest.mark.parametrize(
    ("expression", "at", "slope"),
    [
        ("where(x > 3, x, x*(x + 3)/6)", 3.0, 1.0),
        ("where(x < 2, x*x/2, 3*x - 4)", 2.0, 2.0),
        ("where(x < 1, x, 2 - x)", 1.0, 0.0),
        ("where(x*x < 4, 0, x)", -2.0, 0.0),
        ("max(x, k*x)", 0.0, 0.25),
    ],
)
def test_a_tie_takes_the_smallest_slope_and_its_multiples(
    dtype: str, expression: str, at: float, slope: float
) -> None:
    """Whichever side of a comparison has it; zeros keep the sign that a product gives them."""
    parameters = "parameters = { k = { default = 0.25 } }" if "k" in expression else ""
    f = compile(activation(expression, parameters))
    x = np.array([at, at], dtype)
    gradients = np.array([2, -2], dtype)
    assert f.f_derivative(x).tolist() == [slope, slope]
    pulled = f.f_backward(gradients, x)
    assert pulled.tolist() == [2 * slope, -2 * slope]
    assert np.signbit(pulled).tolist() == [False, True]


def test_constants_with_roots_do_not_keep_a_polynomial_from_a_root() -> None:
    """Without it the exact path would take thousands of elements beside gelu's minimum."""
    f = compile(activation("x*erfc(-x/sqrt(2))/2", "order = 1"))
    x = np.linspace(-3, 3, 20_001)
    fill = f.f_derivative.__globals__["_fill_f_derivative"]
    assert not fill(x, np.empty_like(x))
