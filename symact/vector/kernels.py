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
from symact.vector.complement import complemented
from symact.vector.digits import has_digits
from symact.vector.invariance import Shift, level, shift, without_free_ends
from symact.vector.leveling import is_leveled_by, leveled
from symact.vector.lower import RowLoops, row_loops
from symact.vector.output import OUTPUT, by_output, needs_no_input, of_input, pruned, tidy
from symact.vector.program import Program, program, substituted
from symact.vector.quotients import bounded

Role = Literal["array", "number", "key", "parameter"]

_ARRAY: Role = "array"


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
def forms(activation: Activation, *, as_written: bool = False) -> VectorForms:
    """The function and its first derivatives, in the shortest terms that were found.

    `as_written`, for documents: with the sums of the definition alone. Raises UnsupportedError, at
    the spec's table, for what is not one pass over a row at a time.
    """
    try:
        written = without_free_ends(program(activation))
        found = written if as_written else complemented(written)
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
    plain = pruned(_tidied(derived))
    by = by_output(found, derived)
    if by is None:
        return plain, None
    again = of_input(found, by)
    return min((again, plain), key=_size), by if needs_no_input(by) else None


def _size(found: Program) -> int:
    """How many operations a program takes at every place."""
    bodies = [stage.body for stage in found.stages]
    return sum(map(sympy.count_ops, [*bodies, *(one.expression for one in found.outputs)]))


@cache
def functions(activation: Activation) -> tuple[Function, ...]:
    """Every function of an activation, in the order of the generated module."""
    made = _Maker(activation, forms(activation))
    return (*made.values(), *made.products(), *made.parameters())


@dataclass(frozen=True, slots=True)
class _Maker:
    """Names, arguments and sentences for the programs of one activation."""

    activation: Activation
    forms: VectorForms

    @property
    def along(self) -> bool:
        return self.forms.function.outputs[0].along

    @property
    def gradient(self) -> tuple[str, Role]:
        return GRADIENT.name, "array" if self.along else "number"

    @property
    def inputs(self) -> tuple[tuple[str, Role], ...]:
        found = self.forms.function
        roles: dict[str, Role] = {
            **dict.fromkeys((s.name for s in found.arrays), "array"),
            **dict.fromkeys((s.name for s in found.numbers), "number"),
            **dict.fromkeys((s.name for s in found.keys), "key"),
        }
        return tuple((name, roles[name]) for name in self.activation.inputs)

    @property
    def directions(self) -> tuple[tuple[str, Role], ...]:
        return tuple((s.name, "array") for s in tangents(self.forms.function).values())

    def function(
        self,
        suffix: str,
        what: Program,
        inputs: tuple[tuple[str, Role], ...],
        sentence: str,
        moved: Shift | None,
    ) -> Function:
        parameters = tuple((p.name, p.default) for p in self.activation.parameters)
        what = bounded(what)
        if moved is None or not is_leveled_by(what, moved):
            directions = tangents(self.forms.function).values()
            what, moved = leveled(what, (GRADIENT, *directions)), None
        return Function(
            f"{self.activation.name}{suffix}", what, moved, inputs, parameters, sentence
        )

    def still(self, what: Program, *, levels: bool) -> Shift | None:
        """The function's shift, where it adds nothing: that of every derivative."""
        bodies = [stage.body for stage in what.stages]
        bodies += [output.expression for output in what.outputs]
        # Only exponentials want a shift: it keeps them from overflowing.
        if self.forms.shift is None or not any(body.has(sympy.exp) for body in bodies):
            return None
        moved = replace(self.forms.shift, added=(sympy.S.Zero,) * len(what.outputs))
        return level(what, moved, (GRADIENT, TANGENT)) if levels else moved

    def values(self) -> Iterator[Function]:
        """The function, and its gradient in its several forms."""
        made, name = self.forms, self.activation.name
        title = self.activation.title or name
        kind = "along one axis" if self.along else "reduced over one axis"
        yield self.function("", made.function, self.inputs, f"{title}, {kind}.", made.shift)
        sentence = f"The gradient of a loss through {name}: grad_output times the Jacobian."
        moved = self.still(made.backward, levels=True)
        yield self.function(
            "_backward", made.backward, (self.gradient, *self.inputs), sentence, moved
        )
        if made.backward_from_output is not None:
            sentence = f"The gradient of a loss through {name}, from its output alone."
            inputs = (self.gradient, (OUTPUT.name, _ARRAY))
            yield self.function(
                "_backward_from_output", made.backward_from_output, inputs, sentence, None
            )
        if not self.along:
            both = _with_gradient(made)
            added = (sympy.S.Zero,) * len(made.function.arrays)
            moved = made.shift and replace(made.shift, added=(*made.shift.added, *added))
            sentence = f"{title} and its gradient, in one go."
            yield self.function("_value_and_gradient", both, self.inputs, sentence, moved)

    def products(self) -> Iterator[Function]:
        """Products of the Jacobian and of the Hessian with tangents."""
        made, name = self.forms, self.activation.name
        sentence = f"The Jacobian of {name} times a tangent."
        moved = self.still(made.jvp, levels=True)
        yield self.function("_jvp", made.jvp, (*self.directions, *self.inputs), sentence, moved)
        second = jvp(made.backward, tangents(made.function))
        second = pruned(_tidied(second))
        sentence = f"The Hessian of grad_output times {name}, times a tangent."
        inputs = (self.gradient, *self.directions, *self.inputs)
        yield self.function("_hvp", second, inputs, sentence, self.still(second, levels=True))

    def parameters(self) -> Iterator[Function]:
        """The derivatives by parameters."""
        made, name = self.forms, self.activation.name
        for parameter in made.function.parameters:
            moved_by = pruned(jvp(made.function, {parameter: sympy.S.One}))
            sentence = f"The derivative of {name} with respect to its parameter {parameter.name}."
            moved = self.still(moved_by, levels=False)
            suffix = f"_derivative_{parameter.name}"
            yield self.function(suffix, moved_by, self.inputs, sentence, moved)


def _tidied(found: Program) -> Program:
    outputs = tuple(replace(one, expression=tidy(one.expression)) for one in found.outputs)
    return replace(found, outputs=outputs)


def _with_gradient(made: VectorForms) -> Program:
    """The value and the gradient of a loss, each reduction made once."""
    one = {GRADIENT: sympy.S.One}
    gradients = substituted(made.backward, one)
    known = {stage.symbol for stage in made.function.stages}
    others = tuple(stage for stage in gradients.stages if stage.symbol not in known)
    return replace(
        gradients,
        numbers=made.function.numbers,
        stages=(*made.function.stages, *others),
        outputs=(*made.function.outputs, *_tidied(gradients).outputs),
    )


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


def loops(function: Function) -> tuple[RowLoops, RowLoops]:
    """The loops for float32 results, and for float64."""
    names = [name for name, _ in function.arguments]
    what = (function.name, function.program, function.shift, names)
    plain = has_digits(function.program, function.shift, dict(function.parameters))
    return row_loops(*what, single=plain, narrow=not plain), row_loops(*what, single=False)


def signature_text(function: Function | Gradient) -> Sequence[str]:
    """The same as a reader of a summary wants it: without types."""
    parameters = [f"{name}={default!r}" for name, default in function.parameters]
    return [*(name for name, _ in function.inputs), *parameters, "axis=-1", "*", "out=None"]


def stub(function: Function | Gradient) -> Sequence[str]:
    """The parameters of a public function, annotated, as its definition and its stub print them."""
    inputs = [f"{name}: ArrayLike" for name, _ in function.inputs]
    parameters = [f"{name}: ArrayLike = {default!r}" for name, default in function.parameters]
    return [*inputs, *parameters, "axis: int = -1", "*", "out: Any = None"]
