"""Functions of a whole axis: what a spec with indices means, and what its kernels return."""

from __future__ import annotations

import itertools

import dask.array
import numba
import numpy as np
import pytest
import sympy
from flint import arb, ctx

from symact.compiled import compile
from symact.document import fragment
from symact.errors import SpecErrors
from symact.narrative import narrative
from symact.spec import load_axis_catalog, load_text, parse
from symact.vector.derivation import story
from symact.vector.kernels import forms, functions

OWN = """
[shifted]
expression = "exp(x[i] - max(x[k], k)) / sum(exp(x[j] - max(x[k], k)), j)"
[warm]
expression = "softmax(x[i]/T)"
parameters = { T = { default = 2.0, domain = "T > 0" } }
[warm_log]
expression = "log_softmax(x[i]/T)"
parameters = { T = { default = 2.0, domain = "T > 0" } }
[entropy]
inputs = ["z", "k"]
expression = "logsumexp(z[j]) - z[k]"
[soft_entropy]
inputs = ["z", "t"]
expression = "-sum(t[j]*log_softmax(z[j]), j)"
[rms_norm]
expression = "x[i]/sqrt(mean(x[j]**2, j) + eps)"
parameters = { eps = { default = 1e-5, domain = "eps > 0" } }
[layer_norm]
expression = "(x[i] - mean(x[j], j))/sqrt(mean((x[j] - mean(x[k], k))**2, j) + 0.00001)"
[length]
expression = "x[i]/sqrt(sum(x[j]**2, j))"
[distance]
inputs = ["a", "b"]
expression = "sqrt(sum((a[j] - b[j])**2, j))"
[shares]
expression = "sigmoid(x[i])/sum(sigmoid(x[j]), j)"
[centered]
expression = "x[i] - max(x[j], j)"
"""

FOUND = {a.name: a for a in parse((*load_axis_catalog(), *load_text(OWN)))}
ELEMENTS = {"k": "places"}


@pytest.fixture(scope="module")
def compiled():
    made = {}

    def find(name):
        if name not in made:
            made[name] = compile(FOUND[name])
        return made[name]

    return find


def jacobian_in_sympy(activation, n):
    """Outputs and Jacobian by the first array, written out for n elements: no stage, no rule."""
    vectors = {}

    def value(node, places):
        from symact.tree import Apply, Constant, Number, Symbol

        match node:
            case Number(value=number):
                return sympy.Rational(number.numerator, number.denominator)
            case Constant():
                return sympy.pi
            case Symbol(name=name):
                return sympy.Symbol(name, positive=True)
            case Apply(head="index", args=(array, index)):
                row = vectors.setdefault(array.name, sympy.symbols(f"{array.name}:{n}", real=True))
                return row[places.get(index.name, 0)]
            case Apply(head="sum" | "mean" as head, args=(body, index)):
                total = sympy.Add(*(value(body, {**places, index.name: p}) for p in range(n)))
                return total / n if head == "mean" else total
            case Apply(head=head, args=args):
                parts = [value(arg, places) for arg in args]
                rules = {
                    "add": sympy.Add, "mul": sympy.Mul, "neg": lambda a: -a,
                    "div": lambda a, b: a / b, "pow": sympy.Pow, "exp": sympy.exp,
                    "log": sympy.log, "sqrt": sympy.sqrt,
                }  # fmt: skip
                return rules[head](*parts)

    outputs = [value(activation.definition, {"i": p}) for p in range(n)]
    row = vectors[activation.inputs[0]]
    return row, [[sympy.diff(output, x) for x in row] for output in outputs]


SMOOTH = ["softmax", "log_softmax", "softmin", "warm", "rms_norm", "length"]


@pytest.mark.parametrize(("name", "n"), list(itertools.product(SMOOTH, (2, 3, 4, 5))))
def test_the_closed_form_is_the_jacobian_of_explicit_rows(name, n):
    """The last line of the derivation, with indices put in, is what SymPy differentiates."""
    activation = FOUND[name]
    row, jacobian = jacobian_in_sympy(activation, n)
    made = forms(activation)
    (array,) = made.function.arrays
    g = sympy.symbols(f"g:{n}", real=True)
    values = {}

    def at(expression, p):
        elements = {array: row[p], sympy.Symbol("grad_output", real=True): g[p]}
        return expression.subs({**elements, **values, sympy.Symbol("#n", positive=True,
                                                                   integer=True): n})  # fmt: skip

    for stage in made.backward.stages:
        values[stage.symbol] = sympy.Add(*(at(stage.body, p) for p in range(n)))
    parameters = {s: sympy.Symbol(s.name, positive=True) for s in made.function.parameters}
    point = {x: sympy.Rational(p * p - 3, 7) for p, x in enumerate(row)}
    point |= {s: sympy.Rational(2 * p - 3, 5) for p, s in enumerate(g)}
    point |= {s: sympy.Rational(3, 2) for s in parameters.values()}
    for k in range(n):
        ours = at(made.backward.outputs[0].expression, k).subs(parameters)
        theirs = sympy.Add(*(g[i] * jacobian[i][k] for i in range(n)))
        if n <= 3 and name in ("softmax", "log_softmax", "softmin"):
            assert sympy.simplify(ours - theirs) == 0
        assert abs(sympy.N((ours - theirs).subs(point), 60)) < 1e-50


@pytest.mark.parametrize(
    ("name", "last", "product"),
    [
        ("softmax", "y[i]*(delta[i, k] - y[k])", "y[k]*(g[k] - sum(g[i]*y[i], i))"),
        ("log_softmax", "delta[i, k] - exp(y[k])", "g[k] - exp(y[k])*sum(g[i], i)"),
        ("shifted", "y[i]*(delta[i, k] - y[k])", "y[k]*(g[k] - sum(g[i]*y[i], i))"),
        ("length", "(delta[i, k] - y[i]*y[k])/sqrt(R)", None),
        ("logsumexp", "s[k]", "g*exp(x[k])/R"),
    ],
)
def test_the_jacobian_in_closed_form(name, last, product):
    told = narrative(FOUND[name]).lines
    assert told[-2][0].rpartition(" = ")[2] == last
    assert product is None or told[-1][0].rpartition(" = ")[2] == product


@pytest.mark.parametrize(
    ("name", "end", "added"),
    [("softmax", "max", 0), ("softmin", "min", 0), ("logsumexp", "max", "c"),
     ("log_softmax", "max", 0), ("warm", "max", 0), ("shifted", "max", 0), ("entropy", "max", 0)],
)  # fmt: skip
def test_the_shift_is_discovered(name, end, added):
    found = forms(FOUND[name]).shift
    assert found is not None
    assert (found.end, *(str(one).strip("#") for one in found.added)) == (end, str(added))


@pytest.mark.parametrize("name", ["rms_norm", "layer_norm", "shares", "centered", "length"])
def test_no_shift_where_none_is_proved_or_needed(name):
    assert forms(FOUND[name]).shift is None


ROWS = np.random.default_rng(5)


def test_softmax_and_its_gradients_agree_with_torch(compiled):
    torch = pytest.importorskip("torch")
    x, g = ROWS.standard_normal((2, 3, 5, 7))
    for name, function in (("softmax", torch.softmax), ("log_softmax", torch.log_softmax)):
        for axis in (0, 1, -1):
            t = torch.from_numpy(x).requires_grad_(True)
            y = function(t, axis)
            y.backward(torch.from_numpy(g))
            made = vars(compiled(name))
            assert np.allclose(made[name](x, axis=axis), y.detach().numpy(), rtol=1e-12, atol=0)
            ours = made[f"{name}_backward"](g, x, axis=axis)
            assert np.allclose(ours, t.grad.numpy(), rtol=1e-12, atol=1e-15)
            ours = made[f"{name}_backward_from_output"](g, made[name](x, axis=axis), axis=axis)
            assert np.allclose(ours, t.grad.numpy(), rtol=1e-12, atol=1e-15)


def in_balls(row):
    """Softmax, its logarithm and logsumexp of one row, from the definition."""
    powers = [arb(float(x)).exp() for x in row]
    total = sum(powers, arb(0))
    return [p / total for p in powers], [arb(float(x)) - total.log() for x in row], total.log()


def ulps(computed, exact):
    spacing = float(np.spacing(np.abs(computed.dtype.type(float(exact)))))
    return float(abs(arb(float(computed)) - exact)) / spacing


@pytest.mark.parametrize(
    ("dtype", "spread"), list(itertools.product((np.float32, np.float64), (1, 30, 400)))
)
def test_errors_against_balls(compiled, dtype, spread):
    x, g = (ROWS.standard_normal((2, 1, 257)) * [[[spread]], [[1]]]).astype(dtype)
    limits = (2.0, 0.51) if dtype == np.float32 else (2.0, 2.0)
    with ctx.workprec(2000):
        y, logs, total = in_balls(x[0])
        dot = sum((arb(float(a)) * b for a, b in zip(g[0], y, strict=True)), arb(0))
        slopes = [b * (arb(float(a)) - dot) for a, b in zip(g[0], y, strict=True)]
        weight = sum((arb(float(a)) for a in g[0]), arb(0))
        log_slopes = [arb(float(a)) - weight * b for a, b in zip(g[0], y, strict=True)]
        soft, log = compiled("softmax"), compiled("log_softmax")
        for computed, exact, limit in (
            (soft.softmax(x)[0], y, limits[0]),
            (log.log_softmax(x)[0], logs, limits[0]),
            (compiled("logsumexp").logsumexp(x), [total], limits[0]),
            (soft.softmax_backward(g, x)[0], slopes, limits[1]),
            (log.log_softmax_backward(g, x)[0], log_slopes, limits[1]),
        ):
            assert max(map(ulps, computed, exact)) <= limit


def power_shares(row):
    """The exponentials of a row less its first element, and their sum, as balls."""
    powers = [(arb(float(x)) - arb(float(row[0]))).exp() for x in row]
    return powers, sum(powers, arb(0))


@pytest.mark.parametrize(
    ("dtype", "gap"), list(itertools.product((np.float32, np.float64), (0, 8, 23, 30, 40, 80, 600)))
)
def test_what_is_left_of_a_probability_less_1_keeps_its_digits(compiled, dtype, gap):
    """Where the target has nearly all of the probability: minus the sum of the others' shares."""
    z = ROWS.standard_normal((1, 9)).astype(dtype)
    z[0, 0] += dtype(gap)
    entropy, soft = vars(compiled("entropy")), vars(compiled("soft_entropy"))
    logs = vars(compiled("log_softmax"))
    with ctx.workprec(3000):
        powers, total = power_shares(z[0])
        for target in (0, 3):
            chosen = np.eye(9, dtype=dtype)[[target]]
            rest = sum((p for i, p in enumerate(powers) if i != target), arb(0))
            exact = [-rest / total if i == target else p / total for i, p in enumerate(powers)]
            from_output = logs["log_softmax_backward_from_output"](-chosen, logs["log_softmax"](z))
            for computed in (
                entropy["entropy_value_and_gradient"](z, [target])[1],
                entropy["entropy_backward"](np.ones(1, dtype), z, [target]),
                soft["soft_entropy_value_and_gradient"](z, chosen)[1],
                logs["log_softmax_backward"](-chosen, z),
            ):
                assert max(map(ulps, computed[0], exact)) <= 3.0
            powers_of_logs = [arb(float(y)).exp() for y in logs["log_softmax"](z)[0]]
            exact = [p - (i == target) for i, p in enumerate(powers_of_logs)]
            assert max(map(ulps, from_output[0], exact)) <= 1


def test_long_rows_do_not_lose_accuracy(compiled):
    x = ROWS.standard_normal(1_000_000).astype(np.float32)
    y = compiled("softmax").softmax(x)
    wide = np.exp(x.astype(np.longdouble) - x.max())
    exact = wide / wide.sum()
    assert np.max(np.abs(y - exact) / np.spacing(y)) <= 2


def test_rows_of_infinities_and_nan(compiled):
    inf, nan = np.inf, np.nan
    x = np.array([[-inf, -inf], [inf, 1], [nan, 1], [-inf, 3], [inf, inf]])
    for dtype in (np.float32, np.float64):
        y = compiled("softmax").softmax(x.astype(dtype))
        expected = [[0.5, 0.5], [1, 0], [nan, nan], [0, 1], [0.5, 0.5]]
        np.testing.assert_array_equal(y, np.array(expected, dtype))
        total = compiled("logsumexp").logsumexp(x.astype(dtype))
        np.testing.assert_array_equal(total, [-inf, inf, nan, 3, inf])
        logs = compiled("log_softmax").log_softmax(x.astype(dtype))
        np.testing.assert_array_equal(logs[[1, 3]], [[0, -inf], [-inf, 0]])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("name", "masked"), [("warm", 0.0), ("warm_log", np.inf)])
def test_masked_elements_have_the_limit_of_a_temperatures_slope(compiled, name, masked, dtype):
    slope = vars(compiled(name))[f"{name}_derivative_T"]
    x = np.array([[1.5, -np.inf, 2.0, 0.5, -np.inf]], dtype)
    keep = np.isfinite(x[0])
    with np.errstate(all="raise"):
        got = slope(x)
    np.testing.assert_array_equal(got[:, keep], slope(x[:, keep]))
    np.testing.assert_array_equal(got[:, ~keep], masked)
    assert not slope(np.full(3, -np.inf, dtype)).any()
    np.testing.assert_array_equal(slope(np.array([np.inf, 1.0], dtype)), [0.0, masked])


def test_any_axis_stride_and_dtype_give_the_same_bits(compiled):
    softmax = compiled("softmax").softmax
    x = ROWS.standard_normal((6, 8, 10)).astype(np.float32)
    plain = softmax(x)
    wide = np.zeros((6, 16, 10), np.float32)[:, ::2]
    wide[...] = x
    assert np.array_equal(softmax(wide), plain)
    assert np.array_equal(softmax(np.moveaxis(x, 2, 0), axis=0), np.moveaxis(plain, 2, 0))
    assert np.array_equal(softmax(x.astype(">f4")), plain)
    out = np.zeros((6, 16, 10), np.float32)
    assert softmax(x, out=out[:, ::2]) is not None
    assert np.array_equal(out[:, ::2], plain)
    assert not out[:, 1::2].any()
    again = x.copy()
    assert softmax(again, out=again) is again
    assert np.array_equal(again, plain)
    assert softmax(x.astype(np.float16)).dtype == np.float16
    assert softmax([1, 2, 3]).dtype == np.float64


def test_empty_axes_and_arrays(compiled):
    assert compiled("softmax").softmax(np.zeros((3, 0))).shape == (3, 0)
    assert compiled("softmax").softmax(np.zeros((0, 3))).shape == (0, 3)
    assert compiled("logsumexp").logsumexp(np.zeros((2, 0))).tolist() == [-np.inf, -np.inf]


def test_wrong_calls_say_what_is_wrong(compiled):
    softmax, entropy = compiled("softmax").softmax, compiled("entropy").entropy
    with pytest.raises(ValueError, match="no axis"):
        softmax(1.0)
    with pytest.raises(np.exceptions.AxisError, match="axis 2"):
        softmax(np.zeros((2, 2)), axis=2)
    with pytest.raises(ValueError, match="out has shape"):
        softmax(np.zeros((2, 2)), out=np.zeros(2))
    with pytest.raises(IndexError, match="places from 0 to 3"):
        entropy(np.zeros((2, 3)), [0, 3])
    with pytest.raises(TypeError, match="integers"):
        entropy(np.zeros((2, 3)), [0.0, 1.0])
    with pytest.raises(ValueError, match="'k' has shape"):
        entropy(np.zeros((2, 3)), [0, 1, 2])


def test_dask_arrays_stay_lazy_along_an_axis_in_one_chunk(compiled):
    softmax = compiled("softmax").softmax
    x = ROWS.standard_normal((6, 5)).astype(np.float32)
    for axis, chunks in ((-1, (2, 5)), (0, (6, 2))):
        lazy = softmax(dask.array.from_array(x, chunks=chunks), axis=axis)
        assert isinstance(lazy, dask.array.Array)
        assert lazy.dtype == np.float32
        assert np.array_equal(lazy.compute(), softmax(x, axis=axis))
    keys = np.array([0, 1, 2, 3, 4, 0])
    lazy = [dask.array.from_array(value, chunks=2) for value in (x, keys)]
    entropy = compiled("entropy").entropy_value_and_gradient
    value, gradient = entropy(lazy[0].rechunk((2, 5)), lazy[1])
    assert np.array_equal(value.compute(), entropy(x, keys)[0])
    assert np.array_equal(gradient.compute(), entropy(x, keys)[1])
    with pytest.raises(ValueError, match="multiple chunks"):
        softmax(lazy[0])


def test_labelled_arrays_are_refused_with_a_remedy(compiled):
    pandas = pytest.importorskip("pandas")
    with pytest.raises(TypeError, match=r"softmax: works on .* not DataFrame; pass numpy.asarray"):
        compiled("softmax").softmax(pandas.DataFrame({"a": [1.0, 2.0]}))


def test_jitted_code_calls_functions_of_an_axis(compiled):
    softmax = compiled("softmax").softmax
    entropy = compiled("entropy").entropy_value_and_gradient
    x, keys = ROWS.standard_normal((3, 4)), np.array([0, 3, 1])

    @numba.njit
    def both(x, keys):
        return softmax(x), softmax(x, axis=0), entropy(x, keys)

    first, second, (value, gradient) = both(x, keys)
    assert np.array_equal(first, softmax(x))
    assert np.array_equal(second, softmax(x, axis=0))
    assert np.array_equal(value, entropy(x, keys)[0])
    assert np.array_equal(gradient, entropy(x, keys)[1])
    with pytest.raises(numba.TypingError, match="argument 'x' is an array, not float64"):
        numba.njit(lambda: softmax(1.0))()


@pytest.mark.parametrize("shape", [(), (1, 1), (3, 1)])
def test_gradients_of_parameters_have_their_shape(compiled, shape):
    made = vars(compiled("warm"))
    x, g = ROWS.standard_normal((2, 3, 4))
    heat, step = np.full(shape, 1.5), 1e-6
    gradient = made["warm_backward_T"](g, x, heat)
    slope = g * (made["warm"](x, heat + step) - made["warm"](x, heat - step)) / (2 * step)
    assert np.shape(gradient) == shape
    assert np.allclose(
        gradient, slope.sum(axis=1 if shape == (3, 1) else None, keepdims=bool(shape))
    )
    narrow = made["warm_backward_T"](g.astype(np.float32), x.astype(np.float32), np.float32(1.5))
    assert narrow.dtype == np.float32
    # The last axis made the first: the parameter's, too.
    turned = made["warm_backward_T"](g.T.copy(), x.T.copy(), heat.T, axis=0)
    assert np.allclose(turned, np.transpose(gradient), rtol=1e-14)


def test_jvp_and_hessian_are_derivatives_of_values_and_gradients(compiled):
    x, g, t = ROWS.standard_normal((3, 4, 6))
    step = 1e-6
    for name in ("softmax", "layer_norm"):
        made = vars(compiled(name))
        for product, value in (
            (made[f"{name}_jvp"](t, x), made[name]),
            (made[f"{name}_hvp"](g, t, x), lambda x, m=made, n=name: m[f"{n}_backward"](g, x)),
        ):
            slope = (value(x + step * t) - value(x - step * t)) / (2 * step)
            assert np.allclose(product, slope, rtol=1e-6, atol=1e-8)


def test_the_hessian_of_two_inputs_takes_a_tangent_of_each(compiled):
    z, target, along_z, along_target = ROWS.standard_normal((4, 3, 5))
    g, step = np.array([1.0, -2.0, 0.5]), 1e-6
    made = compiled("soft_entropy")

    def moved(side):
        along = (z + side * step * along_z, target + side * step * along_target)
        return np.array(made.soft_entropy_backward(g, *along))

    products = made.soft_entropy_hvp(g, along_z, along_target, z, target)
    assert np.allclose(products, (moved(1) - moved(-1)) / (2 * step), rtol=1e-6, atol=1e-8)


def test_cross_entropy_by_class_and_by_target(compiled):
    z, k = ROWS.standard_normal((5, 4)) * 30, np.array([0, 1, 2, 3, 0])
    target = np.eye(4)[k]
    y = compiled("softmax").softmax(z)
    value, gradient = compiled("entropy").entropy_value_and_gradient(z, k)
    soft, by_z, _ = compiled("soft_entropy").soft_entropy_value_and_gradient(z, target)
    assert np.allclose(value, soft, rtol=1e-13)
    assert np.allclose(gradient, y - target, rtol=1e-10, atol=3e-16)
    assert np.allclose(by_z, y - target, rtol=1e-10, atol=1e-14)


def test_parameters_broadcast_along_other_axes(compiled):
    x, heat = ROWS.standard_normal((3, 4)), np.array([[1.0], [2.0], [4.0]])
    warm = compiled("warm").warm
    expected = [warm(row, T) for row, (T,) in zip(x, heat, strict=True)]
    assert np.array_equal(warm(x, heat), expected)
    with pytest.raises(ValueError, match="'T' has shape"):
        warm(x, np.ones(4))


def test_elements_that_share_the_largest_value_share_its_gradient(compiled):
    """Of the subgradients of a maximum, the one that treats equal elements alike."""
    made = compile(parse(load_text('[top]\nexpression = "max(x[j], j)"'))[0])
    x = np.array([[1.0, 3.0, 3.0], [2.0, 2.0, 2.0], [5.0, 4.0, 3.0]])
    gradient = made.top_backward(np.ones(3), x)
    assert np.allclose(gradient, [[0, 1 / 2, 1 / 2], [1 / 3] * 3, [1, 0, 0]], rtol=1e-15)
    own = compiled("centered").centered_backward(np.eye(3), x)
    assert np.allclose(own[0], [1, -1 / 2, -1 / 2], rtol=1e-15)


def test_documents_hold_every_line():
    text = fragment(FOUND["softmax"])
    assert r"y_{i} (\delta_{i k} - y_{k})" in text
    assert r"\sum_{j} e^{x_{j}}" in text
    assert story(FOUND["centered"]).derivations[0].lines == ()


def test_what_is_for_single_elements_says_so():
    from symact.errors import WholeAxisError
    from symact.prove import prove

    with pytest.raises(WholeAxisError, match="whole axis"):
        prove("softmax' = f*(1 - f)", tuple(FOUND.values()))


def test_every_name_of_the_catalog_has_its_functions():
    names = {function.name for function in functions(FOUND["softmax"])}
    assert names == {
        "softmax", "softmax_backward", "softmax_backward_from_output", "softmax_jvp",
        "softmax_hvp",
    }  # fmt: skip


WRONG = {
    "x[i]*x[j]": "second free index",
    "sum(exp(x[j] - x[i]), j)": "another index",
    "sum(1, j) + x[i]": "nothing in here has the index",
    "x[i] + x": "needs its index",
    "x[i]/sum(x[i], i)": "the result's index",
    "sum(x[j])": "needs an index",
    "x[0]": "an index belongs here",
    "softmax(x)": "has no index",
    "softmax(x[i])[j]": "an index stands after an input",
}


@pytest.mark.parametrize("expression", WRONG)
def test_wrong_indices_are_named_at_their_place(expression):
    with pytest.raises(SpecErrors) as caught:
        parse(load_text(f'[wrong]\nexpression = "{expression}"'))
    assert WRONG[expression] in str(caught.value)
    assert caught.value.errors[0].line == 2


@pytest.mark.parametrize("key", ["order = 3", 'kinks = { "0" = 1 }'])
def test_keys_that_say_nothing_of_an_axis_are_refused(key):
    with pytest.raises(SpecErrors, match=r"is for elementwise functions[\s\S]*leave \w+ out"):
        parse(load_text(f'[wrong]\nexpression = "x[i]/sum(abs(x[j]), j)"\n{key}'))


def test_a_parameter_with_an_index_is_an_input():
    table = "[wrong.parameters]\nw = { default = 1.0 }"
    with pytest.raises(SpecErrors, match="'w' is a parameter, and has no index"):
        parse(load_text(f'[wrong]\nexpression = "x[i]*w[i]/sum(x[j], j)"\n{table}'))


@pytest.mark.parametrize("size", [1e-310, 1e-300, 1e-170, 1e-30, 1.0, 1e30, 1e160, 1e300])
@pytest.mark.parametrize(("name", "constant"), [("rms_norm", "1e-5"), ("length", "0")])
def test_squares_of_large_and_small_rows_neither_overflow_nor_vanish(
    compiled, name, constant, size
):
    rows = {np.float64: size, np.float32: size if 1e-30 <= size <= 1e30 else 1.0}
    made = vars(compiled(name))
    for dtype, scale in rows.items():
        x, g = ROWS.standard_normal((2, 9)).astype(dtype)
        x *= dtype(scale)
        with ctx.workprec(5000):
            elements = [arb(float(v)) for v in x]
            count = arb(len(x)) if name == "rms_norm" else arb(1)
            epsilon = arb(float(constant))
            root = (sum((v * v for v in elements), arb(0)) / count + epsilon).sqrt()
            values = [v / root for v in elements]
            dot = sum((arb(float(a)) * b for a, b in zip(g, values, strict=True)), arb(0)) / count
            slopes = [(arb(float(a)) - b * dot) / root for a, b in zip(g, values, strict=True)]
            assert max(map(ulps, made[name](x), values)) <= 2
            if max(abs(float(v)) for v in slopes) < np.inf:
                assert max(map(ulps, made[f"{name}_backward"](g, x), slopes)) <= 2


@pytest.mark.parametrize("size", [1e-310, 1e-170, 1.0, 1e160, 1e300])
def test_squares_of_differences_neither_overflow_nor_vanish(compiled, size):
    a, b = ROWS.standard_normal((2, 9)) * size
    made = vars(compiled("distance"))
    with ctx.workprec(5000):
        gaps = [arb(float(x)) - arb(float(y)) for x, y in zip(a, b, strict=True)]
        root = sum((gap * gap for gap in gaps), arb(0)).sqrt()
        assert ulps(made["distance"](a, b), root) <= 1
        down, up = made["distance_backward"](1.0, a, b)
        assert max(map(ulps, down, [gap / root for gap in gaps])) <= 1
        assert np.array_equal(up, -down)


LONG = 200_001
"""Places of a row that is gone through in parts."""


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_long_rows_have_the_same_bits_on_any_number_of_threads(compiled, dtype, monkeypatch):
    x, g = ROWS.standard_normal((2, 3, LONG)).astype(dtype)
    made = {name: vars(compiled(name)) for name in ("softmax", "log_softmax", "rms_norm")}
    calls = [
        (made["softmax"]["softmax"], x),
        (made["softmax"]["softmax_backward"], g, x),
        (made["log_softmax"]["log_softmax"], x),
        (made["rms_norm"]["rms_norm_backward"], g, x),
    ]
    results = []
    for threads in (1, 2, 7):
        monkeypatch.setattr("symact.templates._threads.count", lambda count=threads: count)
        results.append([call(*arrays) for call, *arrays in calls])
        alone = [call(*(array[1] for array in arrays)) for call, *arrays in calls]
        for row, whole in zip(alone, results[-1], strict=True):
            assert np.array_equal(row, whole[1])
    for other in results[1:]:
        assert all(map(np.array_equal, results[0], other))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_one_part_of_a_long_row_holds_the_others_know(compiled, dtype):
    wide = np.longdouble
    x, g = ROWS.standard_normal((2, LONG)).astype(dtype)
    powers = np.exp(x.astype(wide))
    y = powers / powers.sum()
    made = {name: vars(compiled(name)) for name in ("softmax", "log_softmax", "entropy")}
    limits = {np.float32: 3e-7, np.float64: 1e-15}
    slopes = y * (g - np.sum(g * y))
    near = {"rtol": limits[dtype], "atol": limits[dtype] * float(y.max())}
    np.testing.assert_allclose(made["softmax"]["softmax_backward"](g, x), slopes, **near)
    place = LONG - 5
    loss, slope = made["entropy"]["entropy_value_and_gradient"](x, place)
    np.testing.assert_allclose(loss, np.log(powers.sum()) - x[place], rtol=limits[dtype])
    np.testing.assert_allclose(slope, y - (np.arange(LONG) == place), **near)

    x[70_000], x[3] = np.inf, -np.inf
    assert np.array_equal(made["softmax"]["softmax"](x), np.arange(LONG) == 70_000)
    x[190_000] = np.nan
    assert np.isnan(made["softmax"]["softmax"](x)).all()
    x[:] = -np.inf
    assert np.array_equal(made["softmax"]["softmax"](x), np.full(LONG, dtype(1) / dtype(LONG)))
    x[7] = 2
    assert np.array_equal(made["softmax"]["softmax"](x), np.arange(LONG) == 7)


@pytest.mark.parametrize("offset", [0, 1000])
@pytest.mark.parametrize("size", [9, 64])
def test_sums_in_float64_lose_no_digit(compiled, size, offset):
    """A plain sum of 64 exponentials was several roundings off, and every result with it."""
    x = ROWS.standard_normal((300, size)) * 30 + offset
    for row, computed in zip(x, compiled("softmax").softmax(x), strict=True):
        with ctx.workprec(300):
            powers = [(arb(float(value)) - arb(float(row.max()))).exp() for value in row]
            total = sum(powers, arb(0))
            assert max(map(ulps, computed, [power / total for power in powers])) <= 2


def test_ends_of_rows_far_from_zero_lose_nothing(compiled):
    """Where exponentials in float32 are measured from 0, and where from the end of the row."""
    softmax = compiled("softmax").softmax
    for end in (0.0, 1e-20, 80.0, -80.0, 6e4, -65535.9, 65537.0, -7e4, 3e6, -2e9, 3e38):
        x = (np.float32(end) - np.abs(ROWS.standard_normal((20, 33)) * 9)).astype(np.float32)
        with ctx.workprec(200):
            for row, computed in zip(x, softmax(x), strict=True):
                top = arb(float(row.max()))
                powers = [(arb(float(value)) - top).exp() for value in row]
                total = sum(powers, arb(0))
                assert max(map(ulps, computed, [p / total for p in powers])) <= 2
