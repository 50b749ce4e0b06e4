"""An indexed activation in; the text of its Python module out."""

from __future__ import annotations

from dataclasses import dataclass

from symact.activation import Activation
from symact.emit import header, render
from symact.source_text import bracketed, docstring
from symact.vector.kernels import Function, Gradient, functions, loops, parameter_gradients, stub
from symact.vector.lower import RowLoops

_ABOUT = (
    "Works along `axis` of arrays of any shape and strides; inputs are broadcast against each"
    " other. float16, float32 and float64 keep their dtype; integers and booleans are computed in"
    " float64. A NaN in a row makes its results NaN; elements that are infinite together share"
    " the limit equally."
)
_KEY = "{name}: for each row, a place on the axis: integers, of the shape without it."
_NUMBER = "{name}: one number for each row, of the shape without the axis."
_PARAMETER = (
    "{name}: default {default!r}; a number, or an array that broadcasts against the input with"
    " length 1 along the axis."
)
_GRADIENT = (
    "The sum of grad_output times {name}, over the axes along which {parameter} is broadcast, of"
    " the shape of {parameter}. For NumPy arrays; not for jitted code."
)
_OUT = "out: array to write to, of the result's shape and dtype and of any strides{several}."


_MODULES = ("_vecmath", "_vecmath32", "_vecmath_lanes", "_vecmath_rows", "_vecmath_rows32")


@dataclass(frozen=True, slots=True)
class FunctionView:
    """One function as the module template lays it out; every field is formatted text."""

    name: str
    sources: tuple[str, str]
    arguments: str
    along: str
    rows: tuple[str, str]
    """The loops for float32 results and for float64, and what each of them asks for."""
    head: str
    doc: str
    call: str
    kind: str
    overload_head: str
    jitted_head: str
    jitted_call: str


@dataclass(frozen=True, slots=True)
class GradientView:
    """One parameter's gradient as the module template lays it out; formatted text."""

    head: str
    doc: str
    call: str


def module(activation: Activation) -> str:
    """The text of the module with all functions of one indexed activation."""
    found = functions(activation)
    views = [_view(function) for function in found]
    text = "\n".join(source for view in views for source in view.sources)
    gradients = parameter_gradients(activation)
    modules = {"_loops", "_rows"} | {name for name in _MODULES if f"{name}." in text}
    modules |= {"_reduce"} if gradients else set()
    return render(
        "rows.py.jinja",
        title=docstring([f"{activation.title or activation.name}."]),
        header=docstring([header(activation)]),
        modules=sorted(modules),
        exported=sorted([*(one.name for one in found), *(one.name for one in gradients)]),
        functions=views,
        gradients=[_gradient_view(gradient) for gradient in gradients],
    )


def _view(function: Function) -> FunctionView:
    single, double = loops(function)
    arguments = [f'("{name}", "{role}")' for name, role in function.arguments]
    along = [str(one.along) for one in function.program.outputs]
    names = [name for name, _ in function.arguments]
    defaults = [name for name, _ in function.inputs]
    defaults += [f"{name}={default!r}" for name, default in function.parameters] + ["axis=-1"]
    return FunctionView(
        name=function.name,
        sources=(single.text, double.text),
        arguments=bracketed("(", arguments, ",)" if len(arguments) == 1 else ")", 4).lstrip(),
        along=f"({', '.join(along)}{',' * (len(along) == 1)})",
        rows=(_rows(f"_rows32_{function.name}", single), _rows(f"_rows_{function.name}", double)),
        head=bracketed(f"def {function.name}(", list(stub(function)), ") -> Any:"),
        doc=docstring(_documentation(function), 4),
        call=bracketed(
            f"return _kernel_{function.name}(", [*names, "axis=axis", "out=out"], indent=4
        ),
        kind=bracketed(f"kind = _kernel_{function.name}.jitted_type(", names, indent=4),
        overload_head=bracketed(f"def _overload_{function.name}(", defaults, "):"),
        jitted_head=bracketed("def jitted(", defaults, "):", indent=4),
        jitted_call=bracketed(f"result = {function.name}(", [*names, "axis=axis"], indent=12),
    )


def _rows(name: str, made: RowLoops) -> str:
    ending = ",)" if len(made.plan) == 1 else ")"
    plan = bracketed("(", [f'"{step}"' for step in made.plan], ending, 8).lstrip()
    items = [name, plan, str(made.scratch), str(made.held)]
    return bracketed("_rows.Rows(", items, indent=4).lstrip()


def _gradient_view(gradient: Gradient) -> GradientView:
    arguments = [name for name, _ in gradient.arguments]
    roles = [f'("{name}", "{role}")' for name, role in gradient.arguments]
    items = [
        f'"{gradient.name}"',
        gradient.derivative,
        bracketed("(", roles, ")"),
        str(arguments.index(gradient.parameter)),
        f"({', '.join(arguments)})",
        str(gradient.along),
        "axis",
        "out",
    ]
    sentence = _GRADIENT.format(name=gradient.derivative, parameter=gradient.parameter)
    return GradientView(
        head=bracketed(f"def {gradient.name}(", list(stub(gradient)), ") -> Any:"),
        doc=docstring([sentence], 4),
        call=bracketed("return _reduce.row_parameter_gradient(", items, indent=4),
    )


def _documentation(function: Function) -> list[str]:
    notes = []
    for name, role in function.inputs:
        if role in ("key", "number"):
            notes.append((_KEY if role == "key" else _NUMBER).format(name=name))
    notes += [_PARAMETER.format(name=n, default=d) for n, d in function.parameters]
    several = len(function.program.outputs) > 1
    tail = "; a tuple of arrays, one for each result" if several else ""
    return [function.sentence, _ABOUT, "\n".join(notes), _OUT.format(several=tail)]
