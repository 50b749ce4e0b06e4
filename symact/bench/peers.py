"""An activation and arrays in; other libraries' calls for the same computation, to time, out."""

from __future__ import annotations

import ast
import math
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from types import SimpleNamespace
from typing import Any

import numpy as np
from numba import njit

from symact.activation import Activation
from symact.bench.text import NUMBA, NUMEXPR, NUMPY, Unwritable, write
from symact.closed_form import closed_form
from symact.frameworks.library import load_framework
from symact.from_output import of_output
from symact.tree import TRUE, Apply, Node, Symbol

Call = Callable[[], Any]
GRADIENT = "grad_output"
KINDS = ("forward", "backward", "backward_from_output")
"""What is timed: the function, its gradient from the input, and from a kept output."""


@dataclass(frozen=True, slots=True)
class Arrays:
    """What a call works on: inputs of one shape and dtype, and an array for the result."""

    inputs: Mapping[str, Any]
    gradient: Any
    out: Any
    parameters: Mapping[str, float]


def peers(
    activation: Activation, kind: str, arrays: Arrays, threads: int
) -> Iterator[tuple[str, Call]]:
    """Each library that is installed and has the function, with a call of it; of one of `KINDS`.

    Of a gradient from the output, the arrays hold outputs as their only input.
    """
    tree = _tree(activation, kind)
    named = {**arrays.inputs, **arrays.parameters, GRADIENT: arrays.gradient}
    if tree is not None:
        yield from _formulas(tree, named, arrays.out, threads)
    if len(activation.inputs) == 1:
        yield from _torch(activation.name, kind, arrays, threads)
        if kind != "backward_from_output":
            yield from _jax(activation.name, kind == "backward", arrays)


def _tree(activation: Activation, kind: str) -> Node | None:
    """The textbook formula, None where there is none."""
    if kind == "forward":
        return activation.definition
    if kind == "backward":
        return _gradient(activation)
    inverse = of_output(activation)
    return Apply("mul", (Symbol(GRADIENT), inverse.definition)) if inverse else None


@cache
def _gradient(activation: Activation) -> Node | None:
    """The textbook gradient: grad_output times the derivative's closed form."""
    if len(activation.inputs) != 1:
        return None
    cases = closed_form(activation, activation.inputs)
    pairs = [(case.form.definition, case.condition) for case in cases]
    pairs[-1] = (pairs[-1][0], TRUE)
    whole = Apply("piecewise", tuple(Apply("case", pair) for pair in pairs))
    return Apply("mul", (Symbol(GRADIENT), pairs[0][0] if len(pairs) == 1 else whole))


def _formulas(
    tree: Node, named: Mapping[str, Any], out: Any, threads: int
) -> Iterator[tuple[str, Call]]:
    """The formula as one would write it, for NumPy, for Numba's njit and for numexpr."""
    for name, dialect, make in (
        ("numpy", NUMPY, _numpy), ("njit", NUMBA, _njit), ("numexpr", NUMEXPR, _numexpr)
    ):  # fmt: skip
        if name == "numexpr" and find_spec(name) is None:
            continue
        try:
            text = write(tree, dialect)
        except Unwritable:
            continue
        # The text is our own rendering of a checked tree: names in it are inputs and parameters.
        yield name, make(text, named, out, threads)


def _function(text: str, names: Mapping[str, Any], lines: str) -> Any:
    _require_formula(text, names)
    return _defined(lines.format(args=", ".join(names), text=text), np=np, math=math)


def _defined(lines: str, **space: Any) -> Any:
    """The function `f` that some lines define.

    The lines are written here. What a spec adds are names, which its reader holds to be
    identifiers, and a formula, which `_require_formula` has seen.
    """
    exec(lines, space)
    return space["f"]


def _require_formula(text: str, names: Iterable[str]) -> None:
    """Refuse to run what is more than a formula in these names: no spec's text gets past here."""
    libraries, builtins = ("np", "math"), ("abs", "min", "max")
    for node in ast.walk(ast.parse(text, mode="eval")):
        match node:
            case ast.Name(id=name):
                known = name in (*names, *libraries, *builtins)
            case ast.Attribute(value=ast.Name(id=library), attr=attribute):
                known = library in libraries and not attribute.startswith("_")
            case (
                ast.Attribute()
                | ast.Lambda()
                | ast.Subscript()
                | ast.NamedExpr()
                | ast.comprehension()
            ):
                known = False
            case _:
                known = True
        if not known:
            raise ValueError(f"{text!r} is no formula in {', '.join(names)}")


def _numpy(text: str, named: Mapping[str, Any], out: Any, threads: int) -> Call:
    function = _function(text, named, "def f({args}):\n    return {text}\n")

    def call() -> Any:
        with np.errstate(all="ignore"):
            return function(**named)

    return call


def _njit(text: str, named: Mapping[str, Any], out: Any, threads: int) -> Call:
    scalar = njit(error_model="numpy")(
        _function(text, named, "def f({args}):\n    return {text}\n")
    )
    arrays = [name for name, value in named.items() if isinstance(value, np.ndarray)]
    args = ", ".join(f"{name}[i]" if name in arrays else name for name in named)
    lines = f"""
def f({", ".join(named)}, out):
    for i in range(out.size):
        out[i] = scalar({args})
"""
    loop = njit(error_model="numpy")(_defined(lines, scalar=scalar))
    values = [*named.values(), out]
    return lambda: loop(*values)


def _numexpr(text: str, named: Mapping[str, Any], out: Any, threads: int) -> Call:
    numexpr = import_module("numexpr")
    numexpr.set_num_threads(threads)
    dtype = out.dtype.type
    # A float64 constant would widen the whole computation.
    space = {n: v if isinstance(v, np.ndarray) else dtype(v) for n, v in named.items()}
    return lambda: numexpr.evaluate(text, local_dict=space, out=out, casting="same_kind")


@cache
def _torch_calls() -> tuple[Mapping[str, Any], ...]:
    text = (files("symact.bench") / "torch.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["call"])


def with_kept(functions: Iterable[str]) -> tuple[str, ...]:
    """Those of some functions whose call of torch reads what its forward pass keeps for it."""
    return _torch_calls_that(functions, lambda kind, text: kind != "forward" and "spare" in text)


def without_out(functions: Iterable[str]) -> tuple[str, ...]:
    """Those of some functions whose call of torch writes to no given array."""
    return _torch_calls_that(functions, lambda kind, text: "=out" not in text)


def _torch_calls_that(
    functions: Iterable[str], condition: Callable[[str, str], bool]
) -> tuple[str, ...]:
    found = {
        row["function"] if kind == "forward" else f"{row['function']}_{kind}"
        for row in _torch_calls()
        for kind in KINDS
        if kind in row and condition(kind, row[kind])
    }
    return tuple(name for name in dict.fromkeys(functions) if name in found)


def _torch(name: str, kind: str, arrays: Arrays, threads: int) -> Iterator[tuple[str, Call]]:
    rows = [
        row for row in _torch_calls()
        if row["function"] == name and row.get("values", {}).items() <= arrays.parameters.items()
        and kind in row
    ]  # fmt: skip
    if not rows or find_spec("torch") is None:
        return
    torch = import_module("torch")
    torch.set_num_threads(threads)
    inputs = {name: torch.from_numpy(values) for name, values in arrays.inputs.items()}
    tensors = SimpleNamespace(
        **inputs,
        g=torch.from_numpy(arrays.gradient),
        out=torch.from_numpy(arrays.out),
        spare=torch.from_numpy(np.empty_like(arrays.out)),
        **arrays.parameters,
    )
    aten = torch.ops.aten
    if kind == "backward":
        # What the forward pass keeps for it, beside its output, is then in `spare`.
        _bound(rows[0]["forward"], aten, tensors)()
    yield "torch", _bound(rows[0][kind], aten, tensors)


def _bound(text: str, root: Any, names: SimpleNamespace) -> Call:
    """``"elu.out(x, alpha, 1, 1/alpha, out=out)"`` => a call without arguments."""
    node = ast.parse(text, mode="eval").body
    assert isinstance(node, ast.Call)
    function = root
    for part in ast.unparse(node.func).split("."):
        function = getattr(function, part)

    def value(part: ast.expr) -> Any:
        match part:
            case ast.Constant():
                return part.value
            case ast.Name():
                return getattr(names, part.id)
            case ast.BinOp(op=ast.Div()):
                return value(part.left) / value(part.right)
        raise ValueError(f"torch.toml: {text}")

    args = [value(arg) for arg in node.args]
    keywords = {str(keyword.arg): value(keyword.value) for keyword in node.keywords}
    return lambda: function(*args, **keywords)


def _jax(name: str, is_backward: bool, arrays: Arrays) -> Iterator[tuple[str, Call]]:
    if find_spec("jax") is None:
        return
    fixed = arrays.parameters
    rows = [
        row for row in load_framework("jax").counterparts(name)
        if all(p in row.arguments or row.values.get(p) == v for p, v in fixed.items())
    ]  # fmt: skip
    if not rows:
        return
    jax = import_module("jax")
    if arrays.out.dtype == np.float64:
        jax.config.update("jax_enable_x64", True)
    home, _, last = rows[0].name.rpartition(".")
    given = {rows[0].arguments[p]: v for p, v in fixed.items() if p in rows[0].arguments}
    function = getattr(import_module(home), last)
    (x,) = map(jax.numpy.asarray, arrays.inputs.values())
    g = jax.numpy.asarray(arrays.gradient)

    def forward(x: Any) -> Any:
        return function(x, **given, **rows[0].options)

    compiled = jax.jit((lambda x, g: jax.vjp(forward, x)[1](g)[0]) if is_backward else forward)
    values = (x, g) if is_backward else (x,)
    yield "jax", lambda: compiled(*values).block_until_ready()
