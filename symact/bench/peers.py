"""How torch and JAX call what we call by our names: the table that every comparison reads.

A row holds where a function of another library is the same as ours. Torch's calls are those that
cost it least: its own kernels, which write to a given array, and for gradients the kernels that its
autograd ends in. A row that names a parameter takes its value from the call; `fixed` are the values
for which the row holds at all. JAX's gradients are its own, of the function in the row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Call = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Peer:
    """One function of ours in another library.

    A torch call takes ``(ops, t, p)``: ``torch.ops.aten``; tensors ``x``, ``y`` (the function's
    output), ``g`` (the gradient coming in), ``out`` and ``spare`` (to write to); and our
    parameters by name. A JAX call takes ``(nn, x, p)``, ``nn`` being ``jax.nn``.
    """

    name: str
    forward: Call | None = None
    backward: Call | None = None
    jax: Call | None = None
    fixed: Mapping[str, float] = field(default_factory=dict)


PEERS = (
    Peer(
        "sigmoid",
        lambda ops, t, p: ops.sigmoid.out(t.x, out=t.out),
        lambda ops, t, p: ops.sigmoid_backward.grad_input(t.g, t.y, grad_input=t.out),
        lambda nn, x, p: nn.sigmoid(x),
    ),
    Peer(
        "tanh",
        lambda ops, t, p: ops.tanh.out(t.x, out=t.out),
        lambda ops, t, p: ops.tanh_backward.grad_input(t.g, t.y, grad_input=t.out),
        lambda nn, x, p: nn.tanh(x),
    ),
    Peer(
        "silu",
        lambda ops, t, p: ops.silu.out(t.x, out=t.out),
        lambda ops, t, p: ops.silu_backward.grad_input(t.g, t.x, grad_input=t.out),
        lambda nn, x, p: nn.silu(x),
    ),
    Peer(
        "swish",
        lambda ops, t, p: ops.silu.out(t.x, out=t.out),
        lambda ops, t, p: ops.silu_backward.grad_input(t.g, t.x, grad_input=t.out),
        lambda nn, x, p: nn.silu(x),
        fixed={"beta": 1.0},
    ),
    Peer(
        "mish",
        lambda ops, t, p: ops.mish.out(t.x, out=t.out),
        lambda ops, t, p: ops.mish_backward(t.g, t.x),
        lambda nn, x, p: nn.mish(x),
    ),
    Peer(
        "gelu",
        lambda ops, t, p: ops.gelu.out(t.x, out=t.out),
        lambda ops, t, p: ops.gelu_backward.grad_input(t.g, t.x, grad_input=t.out),
        lambda nn, x, p: nn.gelu(x, approximate=False),
    ),
    Peer(
        "gelu_tanh",
        lambda ops, t, p: ops.gelu.out(t.x, approximate="tanh", out=t.out),
        lambda ops, t, p: ops.gelu_backward.grad_input(
            t.g, t.x, approximate="tanh", grad_input=t.out
        ),
        lambda nn, x, p: nn.gelu(x, approximate=True),
    ),
    Peer(
        "hardswish",
        lambda ops, t, p: ops.hardswish.out(t.x, out=t.out),
        lambda ops, t, p: ops.hardswish_backward.out(t.g, t.x, out=t.out),
        lambda nn, x, p: nn.hard_swish(x),
    ),
    Peer(
        "hardsigmoid",
        lambda ops, t, p: ops.hardsigmoid.out(t.x, out=t.out),
        lambda ops, t, p: ops.hardsigmoid_backward.grad_input(t.g, t.x, grad_input=t.out),
        lambda nn, x, p: nn.hard_sigmoid(x),
    ),
    Peer(
        "hardtanh",
        lambda ops, t, p: ops.hardtanh.out(t.x, p["min_val"], p["max_val"], out=t.out),
        lambda ops, t, p: ops.hardtanh_backward.grad_input(
            t.g, t.x, p["min_val"], p["max_val"], grad_input=t.out
        ),
        lambda nn, x, p: nn.hard_tanh(x),
        fixed={"min_val": -1.0, "max_val": 1.0},
    ),
    Peer(
        "relu",
        lambda ops, t, p: ops.relu.out(t.x, out=t.out),
        lambda ops, t, p: ops.threshold_backward.grad_input(t.g, t.x, 0, grad_input=t.out),
        lambda nn, x, p: nn.relu(x),
    ),
    Peer(
        "relu6",
        lambda ops, t, p: ops.hardtanh.out(t.x, 0, 6, out=t.out),
        lambda ops, t, p: ops.hardtanh_backward.grad_input(t.g, t.x, 0, 6, grad_input=t.out),
        lambda nn, x, p: nn.relu6(x),
    ),
    Peer(
        "leaky_relu",
        lambda ops, t, p: ops.leaky_relu.out(t.x, p["alpha"], out=t.out),
        lambda ops, t, p: ops.leaky_relu_backward.grad_input(
            t.g, t.x, p["alpha"], False, grad_input=t.out
        ),
        lambda nn, x, p: nn.leaky_relu(x, p["alpha"]),
    ),
    Peer(
        "prelu",
        lambda ops, t, p: ops.leaky_relu.out(t.x, p["alpha"], out=t.out),
        lambda ops, t, p: ops.leaky_relu_backward.grad_input(
            t.g, t.x, p["alpha"], False, grad_input=t.out
        ),
        lambda nn, x, p: nn.leaky_relu(x, p["alpha"]),
    ),
    Peer(
        "elu",
        lambda ops, t, p: ops.elu.out(t.x, p["alpha"], out=t.out),
        lambda ops, t, p: ops.elu_backward.grad_input(
            t.g, p["alpha"], 1, 1, False, t.x, grad_input=t.out
        ),
        lambda nn, x, p: nn.elu(x, p["alpha"]),
    ),
    Peer(
        "celu",
        lambda ops, t, p: ops.elu.out(t.x, p["alpha"], 1, 1 / p["alpha"], out=t.out),
        lambda ops, t, p: ops.elu_backward.grad_input(
            t.g, p["alpha"], 1, 1 / p["alpha"], False, t.x, grad_input=t.out
        ),
        lambda nn, x, p: nn.celu(x, p["alpha"]),
    ),
    Peer(
        "selu",
        lambda ops, t, p: ops.elu.out(t.x, 1.6732632423543772, 1.0507009873554805, out=t.out),
        lambda ops, t, p: ops.elu_backward.grad_input(
            t.g, 1.6732632423543772, 1.0507009873554805, 1, False, t.x, grad_input=t.out
        ),
        lambda nn, x, p: nn.selu(x),
    ),
    Peer(
        "softplus",
        lambda ops, t, p: ops.softplus.out(t.x, p["beta"], out=t.out),
        lambda ops, t, p: ops.softplus_backward.grad_input(
            t.g, t.x, p["beta"], 20, grad_input=t.out
        ),
        lambda nn, x, p: nn.softplus(x),
        fixed={"beta": 1.0},
    ),
    Peer(
        "logsigmoid",
        lambda ops, t, p: ops.log_sigmoid_forward.output(t.x, output=t.out, buffer=t.spare),
        lambda ops, t, p: ops.log_sigmoid_backward.grad_input(t.g, t.x, t.spare, grad_input=t.out),
        lambda nn, x, p: nn.log_sigmoid(x),
    ),
    Peer("softsign", jax=lambda nn, x, p: nn.soft_sign(x)),
)


def peer(name: str, parameters: Mapping[str, float]) -> Peer | None:
    """The row for a function of ours with these parameter values; None where there is none."""
    rows = (row for row in PEERS if row.name == name)
    return next((row for row in rows if row.fixed.items() <= parameters.items()), None)
