"""Kernels of one activation in; the text of its Python module out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import jinja2

from symact.activation import Activation
from symact.kernel import (
    Function,
    HalvesFunction,
    KernelSource,
    ParameterGradient,
    halves_functions,
    parameter_gradients,
)
from symact.source_text import bracketed, docstring, fitted, listed

MARK = "Written by `symact build`"
"""Stands near the top of every file that symact writes, and of no other."""

_LOCALS = frozenset({"ball", "exact", "i", "missed", "ok", "out", "value", "width"})
"""What the loops of the module template call their own."""

_DTYPES = (
    "Takes numbers and arrays of any shape, broadcast against each other. float16, float32 and"
    " float64 keep their dtype; integers and booleans are computed in float64; a Python number"
    " beside an array does not promote it. Other dtypes raise TypeError."
)
_OUT = (
    "out: array to write to, of the result's shape and dtype and of any strides; it may be an"
    " argument itself."
)
_OUTS = (
    "out: a tuple of arrays to write to, one per result, of its shape and dtype and any strides."
)


_GRADIENT = (
    "The sum of grad_output times {kernel}, over the axes along which {parameter} is broadcast.",
    "{parameter} and the result have one shape. Sums are kept to about 106 bits and rounded once;"
    " the dtype is that of the other functions. For NumPy arrays; not for jitted code.",
    "out: array to write to, of {parameter}'s shape and the result's dtype.",
)


@dataclass(frozen=True, slots=True)
class WidthView:
    """What differs between float64 results and float32 results: heads and calls, formatted."""

    fill_head: str
    fast_of_elements: str
    one_head: str
    fast_of_numbers: str
    rounded: str
    converted: str


@dataclass(frozen=True, slots=True)
class GradientView:
    """One parameter's gradient as the module template lays it out; formatted text."""

    head: str
    doc: str
    call: str


@dataclass(frozen=True, slots=True)
class KernelView:
    """One kernel as the module template lays it out; every field is formatted text."""

    name: str
    source: str
    inputs: int
    results: int
    is_narrow: bool
    argument_names: str
    first_out: str
    stores: tuple[tuple[str, str], ...]
    """Each out with the value that goes there."""
    exacts: tuple[tuple[str, str], ...]
    """Each value with what takes its place where it is NaN."""
    widths: tuple[WidthView, ...]
    round_head: str
    nan_test: str
    nans: str
    exact: str
    rounded: str
    mend_head: str
    mend_test: str
    mended: str
    function_head: str
    doc: str
    call: str
    overload_head: str
    chosen: str
    jitted_head: str
    chosen_call: str


def module(activation: Activation, kernels: Sequence[KernelSource]) -> str:
    """The text of the module with all functions of one activation."""
    text = "\n".join(kernel.source for kernel in kernels)
    candidates = {name for kernel in kernels for name in kernel.imports}
    used = {name for name in candidates if f"{name}." in text} | {"_vecmath"}
    given = {kernel.name for kernel in kernels}
    gradients = [one for one in parameter_gradients(activation) if one.kernel in given]
    halves = [one for one in halves_functions(activation) if one.kernel in given]
    used |= {"_reduce"} if gradients else set()
    used |= {"_halves"} if halves else set()
    return render(
        "module.py.jinja",
        title=docstring([f"{activation.title or activation.name}."]),
        header=docstring([header(activation)]),
        modules=sorted({"_dispatch", "_loops", *used}),
        exported=sorted([*given, *(g.name for g in gradients), *(h.name for h in halves)]),
        kernels=[_kernel_view(kernel) for kernel in kernels],
        gradients=[*map(_gradient_view, gradients), *map(_halves_view, halves)],
    )


def header(activation: Activation) -> str:
    """Which command made a file from which spec: names only, no folder and no date."""
    file = activation.source.file
    place = file.replace("\\", "/").rpartition("/")[2] if file else "a spec in memory"
    return (
        f"{MARK} from [{activation.name}] in {place}.\nChange the spec and build again: edits here"
        " are lost."
    )


def render(template: str, **fields: object) -> str:
    """A template's text with its fields filled in; a missing field is an error."""
    return _environment().get_template(template).render(**fields)


@cache
def _environment() -> jinja2.Environment:
    def load(name: str) -> str:
        return (files("symact.templates") / name).read_text(encoding="utf-8")

    return jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def signature(kernel: Function) -> list[str]:
    """The parameters of a public function, annotated, as its definition and its stub print them."""
    inputs = [f"{name}: ArrayLike" for name in kernel.inputs]
    parameters = [f"{name}: ArrayLike = {default!r}" for name, default in kernel.parameters]
    axis = ["axis: int = -1"] if isinstance(kernel, HalvesFunction) else []
    return [*inputs, *parameters, *axis, "*", "out: Any = None"]


def _kernel_view(kernel: KernelSource) -> KernelView:
    name = kernel.name
    private = _private(kernel.arguments)
    outs = _numbered("out", kernel.results)
    plain = [*kernel.inputs, *(f"{key}={default!r}" for key, default in kernel.parameters)]
    compiled = "call" if "call" not in kernel.arguments else "call_"
    balls, values = (_numbered(stem, kernel.results) for stem in ("ball", "value"))
    elements = [f"_loops.at({argument}, i)" for argument in private]
    return KernelView(
        name=name,
        source=kernel.source.strip("\n"),
        inputs=len(kernel.inputs),
        results=kernel.results,
        is_narrow=kernel.is_simple and bool(kernel.parameters),
        argument_names=_argument_names(kernel.arguments),
        first_out=outs[0],
        stores=tuple(zip(outs, values, strict=True)),
        exacts=tuple(zip(values, _numbered("exact", kernel.results), strict=True)),
        widths=tuple(_width_view(kernel, private, width) for width in ("", "32")),
        round_head=bracketed(f"def _round_{name}(", [*private, "width"], "):"),
        nan_test=bracketed("if _loops.any_nan(", private, "):", 4),
        nans=", ".join(["_loops.NAN"] * kernel.results),
        exact=_assigned(balls, f"_{name}_exact", private, 4),
        rounded=listed([f"_loops.rounded({ball}, width)" for ball in balls]),
        mend_head=bracketed(f"def _mend_{name}(", [*private, "width", *outs], "):"),
        mend_test=bracketed("if _loops.any_nan(", [f"{out}[i]" for out in outs], "):", 8),
        mended=_assigned(values, f"_round_{name}", [*elements, "width"], 12),
        function_head=bracketed(f"def {name}(", signature(kernel), ") -> Any:"),
        doc=docstring(_documentation(kernel), 4),
        call=bracketed(f"return _kernel_{name}.call(", ["out", *kernel.arguments], indent=4),
        overload_head=bracketed(f"def _overload_{name}(", plain, "):"),
        chosen=bracketed(f"{compiled} = _kernel_{name}.compiled(", kernel.arguments, indent=4),
        jitted_head=bracketed("def jitted(", plain, "):", 4),
        chosen_call=bracketed(f"return {compiled}(", kernel.arguments, indent=8),
    )


def _gradient_view(gradient: ParameterGradient) -> GradientView:
    names = {"kernel": gradient.kernel, "parameter": gradient.parameter}
    arguments, position = gradient.arguments, gradient.arguments.index(gradient.parameter)
    strings = ", ".join(f'"{name}"' for name in arguments)
    items = [
        f'"{gradient.name}"',
        f"_kernel_{gradient.kernel}",
        f"({strings})",
        str(position),
        f"({', '.join(arguments)})",
        "out",
    ]
    return GradientView(
        head=bracketed(f"def {gradient.name}(", signature(gradient), ") -> Any:"),
        doc=docstring([sentence.format(**names) for sentence in _GRADIENT], 4),
        call=bracketed("return _reduce.parameter_gradient(", items, indent=4),
    )


def _halves_view(function: HalvesFunction) -> GradientView:
    first, second = function.halves
    inputs, parameters = function.inputs, [name for name, _ in function.parameters]
    backward = len(inputs) > 1
    items = [
        f'"{function.name}"',
        f"_kernel_{function.kernel}",
        *inputs,
        f"({', '.join(parameters)}{',' * (len(parameters) == 1)})",
        "axis",
        "out",
    ]
    what = "The gradient by x, in one pass, of" if backward else "The value of"
    texts = (
        f"{what} {function.kernel.removesuffix('_backward')} of the halves of x along an axis:"
        f" {first} is the first, {second} the second.",
        "\n".join(f"{name}: default {default!r}." for name, default in function.parameters),
        _DTYPES,
        _OUT,
    )
    return GradientView(
        head=bracketed(f"def {function.name}(", signature(function), ") -> Any:"),
        doc=docstring([text for text in texts if text], 4),
        call=bracketed(f"return _halves.{'gradient' if backward else 'value'}(", items, indent=4),
    )


def _width_view(kernel: KernelSource, private: Sequence[str], width: str) -> WidthView:
    name, values = kernel.name, _numbered("value", kernel.results)
    targets, fast = [*values, "ok"], f"_{name}_fast{width}"
    numbers = [f"_loops.float64({argument})" for argument in private]
    kind = f"_loops.float{width or '64'}"
    return WidthView(
        fill_head=bracketed(
            f"def _fill{width}_{name}(", [*private, *_numbered("out", kernel.results)], "):"
        ),
        fast_of_elements=_assigned(targets, fast, [f"_loops.at({a}, i)" for a in private], 8),
        one_head=bracketed(f"def _one{width}_{name}(", private, "):"),
        fast_of_numbers=_assigned(targets, fast, numbers, 4),
        rounded=_assigned(
            _numbered("exact", kernel.results),
            f"_round_{name}",
            [*numbers, width or "64"],
            8,
        ),
        converted=listed([f"{kind}({value})" for value in values]),
    )


def _assigned(targets: Sequence[str], name: str, args: Sequence[str], indent: int) -> str:
    """The statement that gives variables the results of a call."""
    return fitted(f"{' ' * indent}{', '.join(targets)} = {name}({', '.join(args)})")


def _private(arguments: Iterable[str]) -> list[str]:
    """Argument names of the private functions: a user's ``ok`` => ``ok_``, as ``ok`` is taken."""
    names: list[str] = []
    taken = set(arguments)
    for name in arguments:
        stem = name.rpartition("_")[0] if name[-1].isdigit() else name
        if name in _LOCALS or stem in _LOCALS:
            while name in taken:
                name += "_"
            taken.add(name)
        names.append(name)
    return names


def _numbered(stem: str, count: int) -> list[str]:
    return [stem] if count == 1 else [f"{stem}_{index}" for index in range(count)]


def _argument_names(arguments: Sequence[str]) -> str:
    """A tuple of strings as an item of a broken call."""
    items = [f'"{name}"' for name in arguments]
    tail = ",)" if len(items) == 1 else ")"
    return bracketed("(", items, tail, 4)


def _documentation(kernel: KernelSource) -> list[str]:
    """The paragraphs of a public function's docstring."""
    defaults = [f"{name}: default {default!r}." for name, default in kernel.parameters]
    return [
        *kernel.doc.strip().split("\n\n"),
        "\n".join(defaults),
        _DTYPES,
        _OUT if kernel.results == 1 else _OUTS,
    ]
