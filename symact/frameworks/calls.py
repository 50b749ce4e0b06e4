"""A framework's function and float inputs in; its values and derivatives, as it computes them, out.

Each framework is imported when it is first called; none of them is needed for anything else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import numpy as np

from symact.frameworks.model import Counterpart

Floats = np.ndarray[Any, np.dtype[np.floating]]
Called = tuple[Floats, Floats | None]
"""Values, and derivatives where the framework has any, both as float64."""

MODULES = {"tf": "tensorflow"}
"""How a name begins => the module to import, where that is another word."""


def call(framework: str, counterpart: Counterpart, x: Floats, point: Mapping[str, float]) -> Called:
    """Call a function of a framework, with the catalog's parameters at a point.

    The inputs are float64, or float32 for a framework without it. Raises ImportError where the
    framework is not installed.
    """
    return _RUNNERS[framework](counterpart, x, _arguments(counterpart, point))


def version(framework: str) -> str:
    """The installed version, and the backend of one that has several, ``keras:jax``.

    Raises ImportError where there is none, or it runs on another backend already.
    """
    name, _, backend = framework.partition(":")
    if name != "keras":
        return str(import_module({"mlx": "mlx.core"}.get(name, name)).__version__)
    wanted = backend or "tensorflow"
    os.environ.setdefault("KERAS_BACKEND", wanted)
    keras = import_module("keras")
    if keras.backend.backend() != wanted:
        raise ImportError(f"Keras runs on {keras.backend.backend()}, not on {wanted}")
    return f"{keras.__version__} on {wanted}"


def _arguments(counterpart: Counterpart, point: Mapping[str, float]) -> dict[str, Any]:
    given = {there: point[here] for here, there in counterpart.arguments.items()}
    return {**given, **counterpart.options}


def _resolve(name: str) -> Any:
    """``torch.nn.functional.relu`` => the function; a class without arguments => an instance."""
    first, *rest = name.split(".")
    found = import_module(MODULES.get(first, first))
    for place, part in enumerate(rest, 1):
        try:
            found = getattr(found, part)
        except AttributeError:
            found = import_module(".".join([first, *rest[:place]]))
    return found() if isinstance(found, type) else found


def _bound(counterpart: Counterpart, given: dict[str, Any], tensor: Callable[[Any], Any]) -> Any:
    function = _resolve(counterpart.name)
    given = {k: tensor([v]) if k in counterpart.tensors else v for k, v in given.items()}
    return lambda x: function(x, **given)


def _torch(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    torch = import_module("torch")

    def tensor(value: Any) -> Any:
        return torch.tensor(value, dtype=torch.float64)

    inputs = tensor(x).requires_grad_()
    outputs = _bound(counterpart, given, tensor)(inputs)
    (slopes,) = torch.autograd.grad(outputs.sum(), inputs)
    return outputs.detach().numpy(), slopes.numpy()


def _jax(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    jax = import_module("jax")
    with jax.enable_x64(True):
        function = _bound(counterpart, given, jax.numpy.asarray)
        inputs = jax.numpy.asarray(x)
        slopes = jax.grad(lambda one: function(one).sum())(inputs)
        return np.asarray(function(inputs)), np.asarray(slopes)


def _tensorflow(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    tf = import_module("tensorflow")
    function = _bound(counterpart, given, lambda value: tf.constant(value, tf.float64))
    with tf.GradientTape() as tape:
        inputs = tf.constant(x, tf.float64)
        tape.watch(inputs)
        outputs = function(inputs)
    slopes = tape.gradient(outputs, inputs, unconnected_gradients="zero")
    return outputs.numpy(), slopes.numpy()


def _keras(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    runners = {"tensorflow": _tensorflow, "torch": _torch, "jax": _jax}
    return runners[import_module("keras").backend.backend()](counterpart, x, given)


def _mlx(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    core = import_module("mlx.core")
    import_module("mlx.nn")
    function = _bound(counterpart, given, lambda value: core.array(value, core.float32))
    inputs = core.array(x.astype(np.float32))
    slopes = core.grad(lambda one: function(one).sum())(inputs)
    return np.asarray(function(inputs), np.float64), np.asarray(slopes, np.float64)


def _paddle(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    paddle = import_module("paddle")

    def tensor(value: Any) -> Any:
        return paddle.to_tensor(value, dtype="float64", place=paddle.CPUPlace())

    inputs = tensor(x)
    inputs.stop_gradient = False
    outputs = _bound(counterpart, given, tensor)(inputs)
    outputs.sum().backward()
    return outputs.numpy(), inputs.grad.numpy()


def _onnx(counterpart: Counterpart, x: Floats, given: dict[str, Any]) -> Called:
    onnx = import_module("onnx")
    evaluator = import_module("onnx.reference").ReferenceEvaluator
    helper, double = onnx.helper, onnx.TensorProto.DOUBLE
    tensors = {k: np.array([v]) for k, v in given.items() if k in counterpart.tensors}
    attributes = {k: v for k, v in given.items() if k not in tensors}
    node = helper.make_node(counterpart.name, ["x", *tensors], ["y"], **attributes)
    graph = helper.make_graph(
        [node],
        "one",
        [helper.make_tensor_value_info(name, double, [None]) for name in ("x", *tensors)],
        [helper.make_tensor_value_info("y", double, [None])],
    )
    opset = helper.make_opsetid("", onnx.defs.onnx_opset_version())
    model = helper.make_model(graph, opset_imports=[opset])
    (outputs,) = evaluator(model).run(None, {"x": x, **tensors})
    return outputs, None


_RUNNERS: Mapping[str, Callable[[Counterpart, Floats, dict[str, Any]], Called]] = {
    "torch": _torch,
    "jax": _jax,
    "keras": _keras,
    "tensorflow": _tensorflow,
    "mlx": _mlx,
    "onnx": _onnx,
    "paddle": _paddle,
}
