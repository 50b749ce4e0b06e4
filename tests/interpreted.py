"""Kernels as the interpreter runs them: generated text in, functions that need no compilation out.

The text is that of a build and the run time is `templates`; only what exists in compiled code alone
is replaced: fused multiply-adds, polynomials of them, IEEE division, the call back into Python.
"""

from __future__ import annotations

import ast
import ctypes
import ctypes.util
import importlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.resources import files
from importlib.util import module_from_spec, spec_from_file_location
from math import copysign, inf, isnan, nan
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from symact.activation import Activation
from symact.lower import kernels, plans

_PACKAGE = "interpreted_run_time"
_FOLDER = Path(str(files("symact.templates")))
_MODULES = ("_ball", "_ball_wide", "_vecmath", "_vecmath32")
"""What generated text names."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """One function of an activation; arguments are inputs, then parameters."""

    variables: tuple[str, ...]
    fast: Callable[..., tuple[float, bool]]
    fast32: Callable[..., tuple[float, bool]]
    ball: Callable[..., tuple[float, ...]]

    def exact(self, point: Sequence[float], dtype: str) -> float:
        """The exact path by itself."""
        if any(map(isnan, point)):
            return nan
        rounding = run_time()["_ball"]
        with np.errstate(all="ignore"):
            ball = self.ball(*point)
            if dtype == "float32":
                return float(rounding.round_float32(*ball))
            return float(rounding.round_float64(*ball))

    def guarded(self, point: Sequence[float], dtype: str) -> float | None:
        """The fast path; None where its guard gives up and the exact path has to do it."""
        with np.errstate(all="ignore"):
            value, ok = (self.fast32 if dtype == "float32" else self.fast)(*point)
            if isnan(value) and not ok:
                return None
            return float(np.float32(value)) if dtype == "float32" else float(value)


def interpreted(activation: Activation, order: int) -> tuple[Kernel, ...]:
    """The function and its derivatives by its first input up to an order, from their text."""
    namespace: dict[str, Any] = {**run_time(), _DIVIDED: divided}
    for kernel in kernels(activation):
        exec(_compiled(kernel.source, f"<{kernel.name}>"), namespace)
    return tuple(
        Kernel(
            plan.variables,
            *(namespace[f"_{plan.name}_{path}"] for path in ("fast", "fast32", "exact")),
        )
        for plan in plans(activation)
        if len(plan.variables) <= order and {*plan.variables} <= {activation.inputs[0]}
    )


@cache
def run_time() -> dict[str, ModuleType]:
    """The modules that generated text uses, by their names in it."""
    specification = ModuleSpec(_PACKAGE, None, is_package=True)
    specification.submodule_search_locations = [str(_FOLDER)]
    sys.modules[_PACKAGE] = module_from_spec(specification)
    sys.meta_path.insert(0, _Finder())
    return {name: importlib.import_module(f"{_PACKAGE}.{name}") for name in _MODULES}


class _Finder(MetaPathFinder):
    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        package, _, module = name.partition(".")
        if package != _PACKAGE:
            return None
        file = str(_FOLDER / f"{module}.py")
        return spec_from_file_location(name, file, loader=_Loader(name, file))


class _Loader(SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        return _compiled(self.get_data(self.path).decode(), self.path)

    def exec_module(self, module: ModuleType) -> None:
        own = vars(module)
        own.update({_DIVIDED: divided, _KEEPING: _keeping})
        super().exec_module(module)
        replaced = _REPLACED.get(module.__name__.rpartition(".")[2], {})
        assert replaced.keys() <= own.keys()
        own.update(replaced)
        if "_call_back" in own:
            own.update(_call_back=own["_answer"].kept, _thread_state=lambda: 1)


_DIVIDED, _KEEPING = "_divided", "_keeping"


def _compiled(text: str, file: str) -> CodeType:
    tree = ast.fix_missing_locations(_Interpreted().visit(ast.parse(text)))
    return compile(tree, file, "exec")


class _Interpreted(ast.NodeTransformer):
    """Jitted functions => plain ones, whose division by zero is no error."""

    inside = False

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        decorators = "".join(map(ast.unparse, node.decorator_list))
        if "CFUNCTYPE" in decorators:
            keeping = ast.Name(_KEEPING, ast.Load())
            node.decorator_list = [ast.Call(keeping, node.decorator_list, [])]
        if "jit_" not in decorators:
            return node
        node.decorator_list = []
        self.inside = True
        self.generic_visit(node)
        self.inside = False
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if not (self.inside and isinstance(node.op, ast.Div)):
            return node
        return ast.Call(ast.Name(_DIVIDED, ast.Load()), [node.left, node.right], [])

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AugAssign:
        assert not (self.inside and isinstance(node.op, ast.Div))
        self.generic_visit(node)
        return node


def _keeping(kind: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator: a C function that keeps its Python one, which C would let raise nothing."""

    def kept(function: Callable[..., Any]) -> Any:
        found = kind(function)
        found.kept = function
        return found

    return kept


def divided(a: float, b: float) -> float:
    """a/b as IEEE 754 has it."""
    if b == 0:
        return nan if a == 0 or a != a else copysign(inf, a) * copysign(1.0, b)
    return a / b


def _libm_fma() -> Callable[[float, float, float], float]:
    """C's: Python has none before 3.13, and in fractions it takes ten times as long."""
    fma = ctypes.CDLL(ctypes.util.find_library("m")).fma
    fma.restype, fma.argtypes = ctypes.c_double, [ctypes.c_double] * 3
    found: Callable[[float, float, float], float] = fma
    return found


fma = _libm_fma()


def polynomial(x: float, coefficients: Sequence[float]) -> float:
    """By Estrin's scheme, as the compiled one."""
    terms, power = list(coefficients), x
    while len(terms) > 1:
        pairs = zip(terms[::2], terms[1::2], strict=False)
        folded = [fma(power, odd, even) for even, odd in pairs]
        terms = folded + terms[2 * len(folded) :]
        power = power * power
    return terms[0]


def single(x: float) -> float:
    """Rounded to a float32, but no NumPy number, which would make its sums float32 too."""
    return float(np.float32(x))


_REPLACED: dict[str, dict[str, Callable[..., Any]]] = {
    "_vecmath_arithmetic": {"fma": fma, "polynomial": polynomial},
    "_vecmath32": {"single": single},
}
