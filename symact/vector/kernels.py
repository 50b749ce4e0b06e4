"""An indexed activation in; every function of its generated module, as a program, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

import sympy

from symact.activation import Activation
from symact.errors import UnsupportedError
from symact.places import table_place
from symact.vector.adjoint import GRADIENT, TANGENT, jvp, vjp
from symact.vector.invariance import Shift, level, shift, without_free_ends
from symact.vector.lower import RowLoops, row_loops
from symact.vector.output import OUTPUT, by_output, needs_no_input, of_input, pruned, tidy
from symact.vector.program import Output, Program, program

Role = Literal["array", "number", "key", "parameter"]


@dataclass(frozen=True, slots=True)
class Function:
    """One public function: a program, and how its arguments stand in the signature."""

    name: str
    program: Program
    shift: Shift | None
    inputs: tuple[tuple[str, Role], ...]
    parameters: tuple[tuple[str, float], ...]
    sentence: str

    @property
    def arguments(self) -> tuple[tuple[str, Role], ...]:
        """Inputs, then parameters, with their roles."""
        return (*self.inputs, *((name, "parameter") for name, _ in self.parameters))


@dataclass(frozen=True, slots=True)
class Gradient:
    """A public function that sums ``grad_output * derivative`` over what a parameter is spread."""

    name: str
    derivative: str
    parameter: str
    along: bool
    inputs: tuple[tuple[str, Role], ...]
    parameters: tuple[tuple[str, float], ...]

    @property
    def arguments(self) -> tuple[tuple[str, Role], ...]:
        """Inputs, then parameters, with their roles."""
        return (*self.inputs, *((name, "parameter") for name, _ in self.parameters))


@dataclass(frozen=True, slots=True)
class VectorForms:
    """The programs of one activation, derived once."""

    function: Program
    shift: Shift | None
    backward: Program
    backward_from_output: Program | None
    jvp: Program
    jvp_from_output: Program | None


@cache
def forms(activation: Activation) -> VectorForms:
    """The function and its first derivatives, in the shortest terms that were found.

    Raises UnsupportedError, at the spec's table, for what is not one pass over a row at a time.
    """
    try:
        found = without_free_ends(program(activation))
    except (ValueError, KeyError) as error:
        source = activation.source
        place = table_place(source.file, source.line, source.text)
        raise UnsupportedError(f"{activation.name}: {error}", place) from error
    backward, from_output = _best(found, vjp(found, found.arrays))
    forward, jvp_from_output = _best(found, jvp(found, tangents(found)))
    return VectorForms(found, shift(found), backward, from_output, forward, jvp_from_output)


def tangents(found: Program) -> dict[sympy.Symbol, sympy.Expr]:
    """The direction of each array: ``tangent``, or ``tangent_z`` where there are several."""
    if len(found.arrays) == 1:
        return {found.arrays[0]: TANGENT}
    return {a: sympy.Symbol(f"tangent_{a.name}", real=True) for a in found.arrays}


def _best(found: Program, derived: Program) -> tuple[Program, Program | None]:
    """A derived program of the input, and of the output alone where there is one."""
    outputs = tuple(replace(one, expression=tidy(one.expression)) for one in derived.outputs)
    plain = pruned(replace(derived, outputs=outputs))
    by = by_output(found, derived)
    if by is None:
        return plain, None
    again = of_input(found, by)
    return min((again, plain), key=_size), by if needs_no_input(by) else None


def _size(found: Program) -> int:
    """How many operations a program takes at every place."""
    bodies = [stage.body for stage in found.stages]
    return sum(map(sympy.count_ops, [*bodies, *(one.expression for one in found.outputs)]))


def functions(activation: Activation) -> tuple[Function, ...]:
    """Every function of an activation, in the order of the generated module."""
    return tuple(_functions(activation))


def _functions(activation: Activation) -> Iterator[Function]:
    made, name = forms(activation), activation.name
    title = activation.title or name
    found = made.function
    roles = {**dict.fromkeys(found.arrays, "array"), **dict.fromkeys(found.numbers, "number"),
             **dict.fromkeys(found.keys, "key")}  # fmt: skip
    by_name = {symbol.name: role for symbol, role in roles.items()}
    own: tuple[tuple[str, Role], ...] = tuple((i, by_name[i]) for i in activation.inputs)  # type: ignore[misc]
    parameters = tuple((p.name, p.default) for p in activation.parameters)
    along = found.outputs[0].along
    gradient: tuple[str, Role] = (GRADIENT.name, "array" if along else "number")

    def function(
        suffix: str, what: Program, inputs: tuple[tuple[str, Role], ...], sentence: str,
        moved: Shift | None = made.shift,
    ) -> Function:  # fmt: skip
        if moved is not None and suffix not in ("", "_value_and_gradient"):
            moved = replace(moved, added=(sympy.S.Zero,) * len(what.outputs))
            if suffix in ("_backward", "_jvp", "_hvp"):
                moved = level(what, moved, (GRADIENT, TANGENT))
        return Function(f"{name}{suffix}", what, moved, inputs, parameters, sentence)

    kind = "along one axis" if along else "reduced over one axis"
    yield function("", found, own, f"{title}, {kind}.")
    sentence = f"The gradient of a loss through {name}: grad_output times the Jacobian."
    yield function("_backward", made.backward, (gradient, *own), sentence)
    if made.backward_from_output is not None:
        sentence = f"The gradient of a loss through {name}, from its output alone."
        yield function(
            "_backward_from_output", made.backward_from_output,
            (gradient, (OUTPUT.name, "array")), sentence, None,
        )  # fmt: skip
    if not along:
        one = {GRADIENT: sympy.S.One}
        gradients = replace(
            made.backward,
            stages=tuple(replace(s, body=s.body.subs(one)) for s in made.backward.stages),
            outputs=(
                *found.outputs,
                *(Output(tidy(o.expression.subs(one)), o.along) for o in made.backward.outputs),
            ),
        )
        both = replace(gradients, stages=_merged(found, gradients), numbers=found.numbers)
        moved = made.shift and replace(
            made.shift, added=(*made.shift.added, *(sympy.S.Zero,) * len(found.arrays))
        )
        sentence = f"{title} and its gradient, in one go."
        yield function("_value_and_gradient", both, own, sentence, moved)
    directions: tuple[tuple[str, Role], ...] = tuple(
        (s.name, "array") for s in tangents(found).values()
    )
    sentence = f"The Jacobian of {name} times a tangent."
    yield function("_jvp", made.jvp, (*directions, *own), sentence)
    if len(found.arrays) == 1:
        second = jvp(made.backward, tangents(found))
        second = pruned(
            replace(second, outputs=tuple(Output(tidy(o.expression), o.along)
                                          for o in second.outputs))
        )  # fmt: skip
        sentence = f"The Hessian of grad_output times {name}, times a tangent."
        yield function("_hvp", second, (gradient, *directions, *own), sentence)
    for parameter in found.parameters:
        moved_by = pruned(jvp(found, {parameter: sympy.S.One}))
        sentence = f"The derivative of {name} with respect to its parameter {parameter.name}."
        yield function(f"_derivative_{parameter.name}", moved_by, own, sentence)


def public(activation: Activation) -> tuple[Function | Gradient, ...]:
    """All that the generated module offers."""
    return (*functions(activation), *parameter_gradients(activation))


def parameter_gradients(activation: Activation) -> tuple[Gradient, ...]:
    """One for each parameter of an activation."""
    found = {function.name: function for function in functions(activation)}
    gradients = []
    for parameter in activation.parameters:
        derivative = found[f"{activation.name}_derivative_{parameter.name}"]
        along = derivative.program.outputs[0].along
        role: Role = "array" if along else "number"
        inputs = ((GRADIENT.name, role), *derivative.inputs)
        name = f"{activation.name}_backward_{parameter.name}"
        gradients.append(
            Gradient(name, derivative.name, parameter.name, along, inputs, derivative.parameters)
        )
    return tuple(gradients)


def _merged(found: Program, gradients: Program) -> tuple:
    """The stages of both, each once."""
    known = {stage.symbol for stage in found.stages}
    return (*found.stages, *(s for s in gradients.stages if s.symbol not in known))


def loops(function: Function) -> tuple[RowLoops, RowLoops]:
    """The loops for float32 results, and for float64."""
    names = [name for name, _ in function.arguments]
    made = [
        row_loops(function.name, function.program, function.shift, names, single=single)
        for single in (True, False)
    ]
    return made[0], made[1]


def signature_text(function: Function | Gradient) -> Sequence[str]:
    """The same as a reader of a summary wants it: without types."""
    parameters = [f"{name}={default!r}" for name, default in function.parameters]
    return [*(name for name, _ in function.inputs), *parameters, "axis=-1", "*", "out=None"]


def stub(function: Function | Gradient) -> Sequence[str]:
    """The parameters of a public function, annotated, as its definition and its stub print them."""
    inputs = [f"{name}: ArrayLike" for name, _ in function.inputs]
    parameters = [f"{name}: ArrayLike = {default!r}" for name, default in function.parameters]
    return [*inputs, *parameters, "axis: int = -1", "*", "out: Any = None"]
