"""Kernels written by hand, small enough to see through: what lowering would hand to the emitter."""

from __future__ import annotations

from symact.activation import Activation, Parameter, Source
from symact.kernel import KernelSource
from symact.source_text import bracketed
from symact.tree import Symbol

Lines = tuple[str, ...]


def kernel(
    name: str,
    inputs: Lines,
    fast: Lines,
    exact: Lines,
    parameters: tuple[tuple[str, float], ...] = (),
    results: int = 1,
) -> KernelSource:
    arguments = [*inputs, *(key for key, _ in parameters)]
    pieces = [
        ("jit_inline", f"_{name}_fast", fast),
        ("jit_inline", f"_{name}_fast32", fast),
        ("jit_scalar", f"_{name}_exact", exact),
    ]
    source = "\n\n\n".join(
        "\n    ".join(
            [f"@_vecmath.{jit}\n" + bracketed(f"def {function}(", arguments, "):"), *lines]
        )
        for jit, function, lines in pieces
    )
    return KernelSource(name, inputs, parameters, results, source, f"The function {name}.")


def activation(name: str, inputs: Lines = ("x",), aliases: Lines = (), **options) -> Activation:
    node = Symbol(inputs[0])
    return Activation(
        name, inputs, options.pop("parameters", ()), node, node,
        Source("folder/samples.toml", 1, f"[{name}]"), aliases=aliases, **options,
    )  # fmt: skip


_SIGMOID_BALL = (
    "one = _ball.from_float(1.0)",
    "s = _ball.div(one, _ball.add(one, _ball.exp(_ball.neg(_ball.from_float(x)))))",
)

LEAKY = kernel(
    "leaky",
    ("x",),
    ("return x if x > 0.0 else alpha * x, (x != 0.0) & (abs(x) < 1e300)",),
    ("b = _ball.from_float(x)", "return b if x > 0.0 else _ball.mul(_ball.from_float(alpha), b)"),
    parameters=(("alpha", 0.1),),
)
SIGMOID = kernel(
    "sigmoid",
    ("x",),
    ("return 1.0 / (1.0 + _vecmath.exp(-x)), abs(x) < 700.0",),
    (*_SIGMOID_BALL, "return s"),
)
SIGMOID_BOTH = kernel(
    "sigmoid_value_and_derivative",
    ("x",),
    (
        "t = _vecmath.exp(-x)",
        "return 1.0 / (1.0 + t), t / ((1.0 + t) * (1.0 + t)), abs(x) < 300.0",
    ),
    (*_SIGMOID_BALL, "return s, _ball.mul(s, _ball.sub(one, s))"),
    results=2,
)
PRODUCT = kernel(
    "product",
    ("a", "b"),
    ("return a * b, abs(a * b) < 1e300",),
    ("return _ball.mul(_ball.from_float(a), _ball.from_float(b))",),
)
PRODUCT_BACKWARD = kernel(
    "product_backward",
    ("grad_output", "a", "b"),
    ("return grad_output * b, grad_output * a, abs(grad_output * a * b) < 1e300",),
    (
        "g = _ball.from_float(grad_output)",
        "return _ball.mul(g, _ball.from_float(b)), _ball.mul(g, _ball.from_float(a))",
    ),
    results=2,
)
CLASHING = kernel(
    "clashing",
    ("i",),
    ("return i * ok + missed, abs(i) < 1e300",),
    ("return _ball.add(_ball.mul(_ball.from_float(i), _ball.from_float(ok)),"
     " _ball.from_float(missed))",),
    parameters=(("ok", 2.0), ("missed", 1.0), ("call", 0.0), ("value_0", 0.0), ("exp", 0.0)),
)  # fmt: skip

SAMPLES = (
    (
        activation("leaky", parameters=(Parameter("alpha", 0.1),), aliases=("leaking",)),
        (LEAKY,),
    ),
    (activation("sigmoid", aliases=("logistic",), title="Sigmoid"), (SIGMOID, SIGMOID_BOTH)),
    (activation("product", ("a", "b")), (PRODUCT, PRODUCT_BACKWARD)),
    (activation("clashing", ("i",)), (CLASHING,)),
)
