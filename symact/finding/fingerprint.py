"""A tree and arrays for its symbols in; its values as float64, for a first comparison only, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from math import erf, erfc
from typing import Any

import numpy as np

from symact.tree import Apply, Constant, Node, Number, Symbol

Floats = np.ndarray[Any, np.dtype[np.float64]]

_HEADS: Mapping[str, Callable[..., Any]] = {
    "add": lambda *terms: reduce(np.add, terms),
    "mul": lambda *factors: reduce(np.multiply, factors),
    "neg": np.negative,
    "div": np.divide,
    "pow": np.power,
    "exp": np.exp,
    "log": np.log,
    "log1p": np.log1p,
    "expm1": np.expm1,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "sign": np.sign,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "asinh": np.arcsinh,
    "atan": np.arctan,
    "erf": np.vectorize(erf, otypes=[float]),
    "erfc": np.vectorize(erfc, otypes=[float]),
    "min": lambda *args: reduce(np.minimum, args),
    "max": lambda *args: reduce(np.maximum, args),
    "clip": lambda x, low, high: np.minimum(np.maximum(x, low), high),
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
    "and": lambda *args: reduce(np.logical_and, args),
    "or": lambda *args: reduce(np.logical_or, args),
    "not": np.logical_not,
}

_CONSTANTS = {"pi": np.pi, "E": np.e}


def values(node: Node, point: Mapping[str, Any], shape: tuple[int, ...]) -> Floats:
    """A tree's values, NaN or infinite where it has none; nothing is warned of."""
    with np.errstate(all="ignore"):
        found = np.asarray(_value(node, point), np.float64)
    return np.broadcast_to(found, shape)


def _value(node: Node, point: Mapping[str, Any]) -> Any:
    match node:
        case Number(value=value):
            return np.float64(value)
        case Constant(name=name):
            return _CONSTANTS[name]
        case Symbol(name=name):
            return point[name]
        case Apply(head="true"):
            return True
        case Apply(head="piecewise", args=cases):
            return _piecewise(cases, point)
        case Apply(head=head, args=args):
            return _HEADS[head](*(_value(arg, point) for arg in args))
    raise TypeError(f"not a tree: {node!r}")


def _piecewise(cases: tuple[Node, ...], point: Mapping[str, Any]) -> Any:
    found: Any = np.nan
    for case in reversed(cases):
        assert isinstance(case, Apply)
        value, condition = case.args
        found = np.where(_value(condition, point), _value(value, point), found)
    return found
