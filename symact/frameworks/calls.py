"""A framework's function and its inputs in; its values and gradients, as it computes them, out.

Each framework is imported when it is first called; none of them is needed for anything else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

from symact.frameworks.model import Counterpart

Floats = np.ndarray[Any, np.dtype[np.floating]]
Arrays = Sequence[np.ndarray[Any, Any]]
"""Inputs in turn; integers are classes, by which nothing is derived."""


@dataclass(frozen=True, slots=True, eq=False)
class Called:
    """What a framework returned, as float64."""

    values: Floats
    gradients: tuple[Floats | None, ...] | None
    """Of the weighted sum of the values, by each input of floats; None where there are none.

    None for an input that the framework derives nothing by, as some targets are.
    """


MODULES = {"tf": "tensorflow"}
"""How a name begins => the module to import, where that is another word."""


def call(
    framework: str,
    counterpart: Counterpart,
    arrays: Arrays,
    point: Mapping[str, float],
    weights: Floats,
    axis: int | None = None,
) -> Called:
    """Call a function of a framework, with the catalog's parameters at a point.

    The arrays are float64, or taken as float32 by a framework without it; `weights` are of the
    result's shape. Raises ImportError where the framework is not installed.
    """
    given: dict[str, Any] = {there: point[here] for here, there in counterpart.arguments.items()}
    given |= counterpart.options
    if axis is not None:
        given[counterpart.axis] = axis
    return _RUNNERS[framework](counterpart, arrays, given, weights)


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
    """The function of its inputs alone."""
    function = _resolve(counterpart.name)
    given = {k: tensor([v]) if k in counterpart.tensors else v for k, v in given.items()}
    names = () if counterpart.split else tuple(counterpart.inputs.values())
    if names:
        return lambda *arrays: function(**dict(zip(names, arrays, strict=True)), **given)
    return lambda *arrays: function(*arrays, **given)


def _moving(arrays: Arrays) -> list[int]:
    return [place for place, array in enumerate(arrays) if array.dtype.kind == "f"]


def _torch(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats) -> Called:
    torch = import_module("torch")
    inputs = [torch.tensor(array) for array in arrays]
    moving = [inputs[place].requires_grad_() for place in _moving(arrays)]
    function = _bound(counterpart, given, lambda v: torch.tensor(v, dtype=torch.float64))
    outputs = function(*inputs)
    slopes = torch.autograd.grad((outputs * torch.tensor(w)).sum(), moving)
    return Called(outputs.detach().numpy(), tuple(slope.numpy() for slope in slopes))


def _jax(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats) -> Called:
    jax = import_module("jax")
    with jax.enable_x64(True):
        function = _bound(counterpart, given, jax.numpy.asarray)
        inputs = [jax.numpy.asarray(array) for array in arrays]
        total = jax.grad(lambda *each: (function(*each) * w).sum(), tuple(_moving(arrays)))
        return Called(np.asarray(function(*inputs)), tuple(map(np.asarray, total(*inputs))))


def _tensorflow(
    counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats
) -> Called:
    tf = import_module("tensorflow")
    function = _bound(counterpart, given, lambda value: tf.constant(value, tf.float64))
    with tf.GradientTape() as tape:
        inputs = [tf.constant(array) for array in arrays]
        moving = [inputs[place] for place in _moving(arrays)]
        for one in moving:
            tape.watch(one)
        outputs = function(*inputs)
        total = tf.reduce_sum(outputs * w)
    slopes = tape.gradient(total, moving, unconnected_gradients="zero")
    return Called(outputs.numpy(), tuple(slope.numpy() for slope in slopes))


def _keras(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats) -> Called:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    runners = {"tensorflow": _tensorflow, "torch": _torch, "jax": _jax}
    return runners[import_module("keras").backend.backend()](counterpart, arrays, given, w)


def _mlx(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats) -> Called:
    core = import_module("mlx.core")
    import_module("mlx.nn")
    function = _bound(counterpart, given, lambda value: core.array(value, core.float32))
    moving = _moving(arrays)
    inputs = [
        core.array(array.astype(np.float32 if place in moving else np.int32))
        for place, array in enumerate(arrays)
    ]
    weights = core.array(w.astype(np.float32))
    total = core.grad(lambda *each: (function(*each) * weights).sum(), argnums=moving)
    slopes = total(*inputs)
    slopes = slopes if isinstance(slopes, list | tuple) else [slopes]
    return Called(_float64(function(*inputs)), tuple(map(_float64, slopes)))


def _float64(array: Any) -> Floats:
    return np.asarray(array, np.float64)


def _paddle(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], w: Floats) -> Called:
    paddle = import_module("paddle")

    def tensor(value: Any, dtype: str = "float64") -> Any:
        return paddle.to_tensor(value, dtype=dtype, place=paddle.CPUPlace())

    inputs = [tensor(array, str(array.dtype)) for array in arrays]
    moving = [inputs[place] for place in _moving(arrays)]
    for one in moving:
        one.stop_gradient = False
    outputs = _bound(counterpart, given, tensor)(*inputs)
    (outputs * tensor(w)).sum().backward()
    slopes = tuple(None if one.grad is None else one.grad.numpy() for one in moving)
    return Called(outputs.numpy(), slopes)


def _onnx(counterpart: Counterpart, arrays: Arrays, given: dict[str, Any], _w: Floats) -> Called:
    onnx = import_module("onnx")
    evaluator = import_module("onnx.reference").ReferenceEvaluator
    helper, double = onnx.helper, onnx.TensorProto.DOUBLE
    named = {name: np.array([v]) for name, v in given.items() if name in counterpart.tensors}
    attributes = {k: v for k, v in given.items() if k not in named}
    feeds = {f"x{place}": array for place, array in enumerate(arrays)} | named
    node = helper.make_node(counterpart.name, [*feeds], ["y"], **attributes)
    graph = helper.make_graph(
        [node],
        "one",
        [helper.make_tensor_value_info(k, double, [None] * v.ndim) for k, v in feeds.items()],
        [helper.make_tensor_value_info("y", double, None)],
    )
    opset = helper.make_opsetid("", onnx.defs.onnx_opset_version())
    model = helper.make_model(graph, opset_imports=[opset])
    (outputs,) = evaluator(model).run(None, feeds)
    return Called(outputs, None)


_RUNNERS: Mapping[str, Callable[[Counterpart, Arrays, dict[str, Any], Floats], Called]] = {
    "torch": _torch,
    "jax": _jax,
    "keras": _keras,
    "tensorflow": _tensorflow,
    "mlx": _mlx,
    "onnx": _onnx,
    "paddle": _paddle,
}
