"""Claims in, verdicts out: proved, refuted with a point, undecided, or a positioned error."""

from __future__ import annotations

import mpmath
import pytest

from symact.activation import Activation
from symact.errors import SpecErrors
from symact.prove import prove, prove_equal
from symact.spec import load_catalog, load_text, parse
from symact.tree import Apply, Node, Symbol, integer

PROVED = """
    sigmoid' = f*(1 - f)
    sigmoid'' = f'*(1 - 2*f)
    logistic' = sigmoid*(1 - sigmoid(x))
    tanh' = 1 - f**2
    tanh'' = -2*f*f'
    silu(x) = x*sigmoid(x)
    silu' = f + sigmoid*(1 - f)
    swish' = beta*f + sigmoid(beta*x)*(1 - beta*f)
    softplus' = sigmoid(beta*x)
    softplus(x, 2) = log(1 + exp(2*x))/2
    softplus(x, beta=2) - x = softplus(-x, 2)
    mish' = tanh(softplus(x)) + sigmoid(x)*(x - f*tanh(softplus(x)))
    gelu' = (1 + erf(x/sqrt(2)))/2 + x*exp(-x**2/2)/sqrt(2*pi)
    softsign' = (1 - abs(f))**2
    elu' = where(x > 0, 1, f + alpha)
    celu' = where(x < 0, exp(x/alpha), 1)
    relu = max(x, 0)
    relu' = step
    relu6 = clip(x, 0, 6)
    hardswish = x*hardsigmoid(x)
    sigmoid(x) + sigmoid(-x) = 1
    tanh(x) = 2*sigmoid(2*x) - 1
    logsigmoid = -softplus(-x)
    silu - silu(-x) = x
    asinh(x) = log(x + sqrt(x**2 + 1))
    sqrt' = 1/(2*f)
    step = where(x >= 0, 1, 0)
    hardtanh = max(min(x, max_val), min_val)
    swish'(x, 2) = 2*swish(x, 2) + sigmoid(2*x)*(1 - 2*swish(x, 2))
    sigmoid'(2*x) = f(2*x)*(1 - f(2*x))
    abs' = sign(x)
    relu = where(x == 0, 0, max(x, 0))
    relu' = where(x > 0, 1, 0)
    identity = where(x == 2, 2, x)
"""

REFUTED = """
    tanh' = f*(1 - f)
    softsign' = 1 - f**2
    sigmoid' = x*(1 - x)
    swish' = f + sigmoid(x)*(1 - f)
    gelu = gelu_tanh
    mish'' = f
    elu' = where(x > 0, 1, f + 1)
    relu6 = clip(x, 0, 5.9)
    hardsigmoid' = 1/6
    log' = 1/x + 1/10**30
    sigmoid = sigmoid(x) + 10**(-200)
    relu = where(x == 0, 5, max(x, 0))
    step = where(x > 0, 1, 0)
    relu = where(x == 3/8, 3, max(x, 0))
    relu6 = where(x > 7, x, relu6(x))
"""


@pytest.fixture(scope="module")
def activations() -> tuple[Activation, ...]:
    return parse(load_catalog())


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("claim", lines(PROVED))
def test_true_claims_are_proved(claim: str, activations: tuple[Activation, ...]) -> None:
    proof = prove(claim, activations)
    assert proof.holds is True
    assert proof.method == "exact algebra"
    assert str(proof).startswith(f"proved: {claim}")


@pytest.mark.parametrize("claim", lines(REFUTED))
def test_false_claims_are_refuted_with_a_point(
    claim: str, activations: tuple[Activation, ...]
) -> None:
    proof = prove(claim, activations)
    assert proof.holds is False
    assert proof.counterexample is not None
    assert proof.counterexample.left != proof.counterexample.right
    assert str(proof).startswith(f"refuted: {claim}\n  at x = ")


def test_a_counterexample_states_the_true_values(activations: tuple[Activation, ...]) -> None:
    found = prove("tanh' = f*(1 - f)", activations).counterexample
    assert found is not None
    x = mpmath.mpf(found.point[0][1].numerator) / found.point[0][1].denominator
    t = mpmath.tanh(x)
    assert mpmath.mpf(found.left) == pytest.approx(1 - t**2, rel=1e-5)
    assert mpmath.mpf(found.right) == pytest.approx(t * (1 - t), rel=1e-5)


def test_what_holds_at_the_default_only_is_refuted_elsewhere(
    activations: tuple[Activation, ...],
) -> None:
    found = prove("softplus' = sigmoid(x)", activations).counterexample
    assert found is not None
    assert dict(found.point)["beta"] != 1


def test_values_beyond_what_the_reference_holds_refute_nothing() -> None:
    (tower,) = parse(load_text('[tower]\nexpression = "exp(exp(x))"\n'))
    assert prove("log(tower(x)) = exp(x)", (tower,)).holds
    assert prove("log(tower(x)) = exp(x) + 1/9", (tower,)).holds is False


def test_agreement_in_numbers_alone_proves_nothing(activations: tuple[Activation, ...]) -> None:
    # True for every real input, but outside the algebra of the generators.
    proof = prove("atan(x) + atan(1/x) = where(x > 0, pi/2, -pi/2)", activations)
    assert proof.holds is None
    assert "undecided" in str(proof)


WRONG = {
    "sigmod' = f": ("1:1", "did you mean 'sigmoid'?"),
    "sigmoid'": ("1:8", "one '='"),
    "sigmoid' = f = 1": ("1:14", "one '='"),
    "sigmoid' = f*(1 - g)": ("1:19", "unknown name 'g'"),
    "sigmoid' = f*(1 - f": ("1:14", "never closed"),
    "sigmoid' = x'": ("1:12", "no function that could be differentiated"),
    "sigmoid' = softplu(x)": ("1:12", "did you mean 'softplus'?"),
    "1 = 2": ("1:1", "names no activation"),
    "": ("1:1", "one '='"),
}


@pytest.mark.parametrize("claim", WRONG)
def test_claims_that_cannot_be_read_say_where_and_why(
    claim: str, activations: tuple[Activation, ...]
) -> None:
    place, message = WRONG[claim]
    with pytest.raises(SpecErrors) as caught:
        prove(claim, activations)
    assert f":{place}: " in str(caught.value)
    assert message in str(caught.value)


X: Node = Symbol("x")


def exponential(sign: int) -> Node:
    return Apply("exp", (X if sign > 0 else Apply("neg", (X,)),))


def test_a_definition_by_exponentials_is_proved_equal_to_the_notation() -> None:
    difference = Apply("add", (exponential(1), Apply("neg", (exponential(-1),))))
    ratio = Apply("div", (difference, Apply("add", (exponential(1), exponential(-1)))))
    assert prove_equal(ratio, Apply("tanh", (X,)))
    assert not prove_equal(ratio, Apply("sinh", (X,)))


def test_trees_with_kinks_are_compared_branch_by_branch() -> None:
    magnitude = Apply("max", (X, Apply("neg", (X,))))
    assert prove_equal(magnitude, Apply("abs", (X,)))
    assert prove_equal(magnitude, Apply("sqrt", (Apply("pow", (X, integer(2))),)))
    assert not prove_equal(magnitude, X)


def test_trees_that_differ_at_one_point_are_not_proved_equal() -> None:
    """``step(x) + step(-x)`` is 2 at 0, which is where neither ``x < 0`` nor ``-x < 0`` holds."""
    x, zero = Symbol("x"), integer(0)

    def step(at: Node) -> Node:
        below = Apply("case", (zero, Apply("<", (at, zero))))
        return Apply("piecewise", (below, Apply("case", (integer(1), Apply("true")))))

    total = Apply("add", (step(x), step(Apply("neg", (x,)))))
    assert not prove_equal(total, integer(1))
    assert prove_equal(total, Apply("add", (step(Apply("neg", (x,))), step(x))))
