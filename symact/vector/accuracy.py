"""An activation of a whole axis in; how far its functions' results are from the exact ones, out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace

from symact.activation import Activation
from symact.certificate import Result
from symact.judge import Tally
from symact.points import parameter_sets
from symact.ulp import Format
from symact.vector.kernels import Function, Gradient, functions, parameter_gradients
from symact.vector.output import OUTPUT
from symact.vector.trial import Trial, Written, of_role, own_arrays
from symact.vector.trials import rows

_POINTS_PER_ROW = 16


def target(dtype: str, *, is_derivative: bool) -> float:
    """The largest error in ulp that passes: 1 in float16; else 2, for derivatives 4."""
    if dtype == "float16":
        return 1.0
    return 4.0 if is_derivative else 2.0


def results(
    activation: Activation,
    namespace: SimpleNamespace,
    form: Format,
    wanted: Callable[[str], bool],
    points: int,
    seed: int,
) -> Iterator[Result]:
    """Each function's result in one dtype, in the order of the generated module.

    Left out are infinite elements where no shift was found that makes kernels take their limit. A
    function of the output is tried on what the activation's own function puts out.
    """
    for function in filter(lambda one: wanted(one.name), judged(activation)):
        tallies = _tallies(activation, function, form)
        names = (of_role(function, "array"), of_role(function, "number"),
                 of_role(function, "key"))  # fmt: skip
        own = own_arrays(activation, function)
        leading = own[0] if own else OUTPUT.name
        count = max(points // _POINTS_PER_ROW, 1)
        known: Written = {}
        for number, parameters in enumerate(parameter_sets(activation.parameters)):
            drawn = rows(form, names, leading, count, f"{seed} {form.name} {number}")
            for row in drawn:
                if row.infinities and function.shift is None:
                    continue
                trial = Trial(activation, function, form, row, parameters, known)
                if not own:
                    trial = trial.at_output(namespace)
                trial.judge(tallies, namespace)
        yield from (tally.result() for tally in tallies)


def judged(activation: Activation) -> list[Function]:
    """The functions that are held against exact values: all of the generated module."""
    found = {function.name: function for function in functions(activation)}
    return [*found.values(), *(_as_function(one, found[one.derivative])
                               for one in parameter_gradients(activation))]  # fmt: skip


def _as_function(gradient: Gradient, derivative: Function) -> Function:
    """A parameter's gradient, as if it had loops of its own: one result for the row."""
    outputs = tuple(replace(output, along=False) for output in derivative.program.outputs)
    program = replace(derivative.program, outputs=outputs)
    return replace(derivative, name=gradient.name, inputs=gradient.inputs, program=program)


def _tallies(activation: Activation, function: Function, form: Format) -> list[Tally]:
    """One for each of a function's results."""
    suffix, count = function.name.removeprefix(activation.name), len(function.program.outputs)
    tallies = []
    for number in range(count):
        is_value = suffix == "" or (suffix == "_value_and_gradient" and number == 0)
        name = f"{function.name}[{number}]" if count > 1 else function.name
        tallies.append(Tally(name, form, target(form.name, is_derivative=not is_value)))
    return tallies
