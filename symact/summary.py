"""An activation in; everything there is to know about it, as plain text and as data, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from symact.activation import Activation, Parameter
from symact.closed_form import Case, closed_form
from symact.combination import rational
from symact.derivation.kinks import Kink, kinks
from symact.from_output import OUTPUT, OutputForm, from_output
from symact.labels import Label
from symact.plain import plain
from symact.tree import FUNCTIONS, TRUE, Apply, Node, is_indexed
from symact.vector.derivation import story as axis_story
from symact.vector.kernels import public as row_functions
from symact.vector.kernels import signature_text

MOST_DIGITS = 12
"""Characters of a number beyond which a slope is rounded."""


@dataclass(frozen=True, slots=True)
class Formula:
    """``left = text``, or a text for each case; `where` explains names in them."""

    left: str
    cases: tuple[tuple[str, str], ...]
    """(text, when it holds); the latter is empty where a text holds everywhere."""
    where: tuple[tuple[str, str], ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each case, then one for each name."""
        width = max(len(text) for text, _ in self.cases)
        heads = [f"{self.left} = ", *[" " * (len(self.left) + 3)] * (len(self.cases) - 1)]
        cases = [
            f"{head}{text:<{width}}  {when}" if when else head + text
            for head, (text, when) in zip(heads, self.cases, strict=True)
        ]
        return (*cases, *(f"    where {name} = {text}" for name, text in self.where))


@dataclass(frozen=True, slots=True)
class Summary:
    """What `symact show` prints of an activation."""

    activation: Activation
    definition: Formula
    derivatives: tuple[Formula, ...]
    from_output: Formula | None
    """The derivative with respect to the input as a formula in the output alone."""
    kinks: tuple[str, ...]
    functions: tuple[str, ...]
    """The signature of every function that a build generates."""

    @property
    def heading(self) -> str:
        """``Sigmoid: sigmoid, logistic``."""
        names = ", ".join((self.activation.name, *self.activation.aliases))
        return f"{self.activation.title}: {names}" if self.activation.title else names

    @property
    def place(self) -> str:
        """The file and line of the definition."""
        source = self.activation.source
        return f"{source.file}:{source.line}" if source.file else "in memory"

    @property
    def parameters(self) -> tuple[str, ...]:
        """One line for each parameter."""
        return tuple(_parameter(item) for item in self.activation.parameters)


def summary(activation: Activation) -> Summary:
    """Derive what a reader wants to know: closed forms up to the activation's order, kinks."""
    if is_indexed(activation.definition):
        return _of_axis(activation)
    found = from_output(activation)
    return Summary(
        activation,
        Formula(_called(activation), (_case(activation.expression, TRUE),)),
        tuple(derivative(activation, variables) for variables in _wanted(activation)),
        _of_output(activation, found) if isinstance(found, OutputForm) else None,
        tuple(_kink(kink) for kink in kinks(activation)),
        tuple(_functions(activation, isinstance(found, OutputForm))),
    )


def _of_axis(activation: Activation) -> Summary:
    """The Jacobian by every input, and the functions, of what sees a whole axis."""
    told = axis_story(activation)
    where = tuple((plain(left), plain(right)) for left, right in told.definitions[1:])
    left, right = told.definitions[0]
    derivatives = tuple(
        Formula(
            f"d {plain(one.left[0])}/d {plain(one.left[1])}", (_case(one.lines[-1].tree, TRUE),)
        )
        for one in told.derivations
        if one.lines
    )
    functions = tuple(
        f"{one.name}({', '.join(signature_text(one))})" for one in row_functions(activation)
    )
    definition = Formula(plain(left), (_case(right, TRUE),), where)
    return Summary(activation, definition, derivatives, None, (), functions)


def derivative(activation: Activation, variables: tuple[str, ...]) -> Formula:
    """The closed form of a derivative; ``("x", "x")`` is the second one by x."""
    cases = closed_form(activation, variables)
    named = {label.node: label for case in cases for label in case.form.labels}
    where = tuple(
        (plain(label.node), _called(activation) if _is_itself(label, activation)
         else plain(label.written))
        for label in named.values() if not _is_known(label.node, activation)
    )  # fmt: skip
    return Formula(_left_with_arguments(activation, variables), _cases(cases), where)


def left_side(activation: Activation, variables: tuple[str, ...]) -> str:
    """``silu''``, or ``d swish/d beta`` where a prime would not say by what."""
    if len(activation.inputs) == 1 and variables[0] in activation.inputs:
        return activation.name + "'" * len(variables)
    order = "" if len(variables) == 1 else str(len(variables))
    return f"d{order} {activation.name}/d {variables[0]}{order}"


def _left_with_arguments(activation: Activation, variables: tuple[str, ...]) -> str:
    left = left_side(activation, variables)
    return left if "/" in left else f"{left}({', '.join(activation.inputs)})"


def as_data(found: Summary) -> dict[str, Any]:
    """The same for JSON: texts, numbers and lists."""
    activation = found.activation
    return {
        "name": activation.name,
        "title": activation.title,
        "aliases": list(activation.aliases),
        "family": activation.family,
        "description": activation.description,
        "reference": activation.reference,
        "file": activation.source.file,
        "line": activation.source.line,
        "inputs": list(activation.inputs),
        "parameters": [
            {
                "name": item.name,
                "default": item.default,
                "domain": plain(item.domain) if item.domain else None,
                "learnable": item.learnable,
                "description": item.description,
            }
            for item in activation.parameters
        ],
        "expression": plain(activation.expression),
        "definition": plain(activation.definition),
        "derivatives": [_formula_data(formula) for formula in found.derivatives],
        "from_output": _formula_data(found.from_output) if found.from_output else None,
        "kinks": list(found.kinks),
        "functions": list(found.functions),
    }


def _formula_data(formula: Formula) -> dict[str, Any]:
    return {
        "of": formula.left,
        "cases": [{"formula": text, "when": when or None} for text, when in formula.cases],
        "where": dict(formula.where),
    }


def _wanted(activation: Activation) -> Iterator[tuple[str, ...]]:
    """Derivatives by each input up to the activation's order, then by each parameter."""
    for name in activation.inputs:
        for order in range(1, activation.order + 1):
            yield (name,) * order
    for parameter in activation.parameters:
        yield (parameter.name,)


def _cases(cases: tuple[Case, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(_case(case.form.tree, case.condition) for case in cases)


def _case(node: Node, condition: Node) -> tuple[str, str]:
    return plain(node), "" if condition == TRUE else f"if {plain(condition)}"


def _called(activation: Activation) -> str:
    return f"{activation.name}({', '.join(activation.arguments)})"


def _is_itself(label: Label, activation: Activation) -> bool:
    return label.definition == activation.definition


def _is_known(node: Node, activation: Activation) -> bool:
    """Whether a label is a call that needs no explanation."""
    names = {reference.name for reference in activation.references}
    return isinstance(node, Apply) and (node.head in FUNCTIONS or node.head in names)


def _of_output(activation: Activation, form: OutputForm) -> Formula:
    cases = tuple(_case(formula, condition) for condition, formula in form.cases)
    last = "otherwise" if len(cases) > 1 else ""
    texts = tuple((text, when or last) for text, when in cases)
    left = left_side(activation, activation.inputs)
    return Formula(left, texts, ((OUTPUT, _called(activation)),))


def _parameter(item: Parameter) -> str:
    domain = plain(item.domain) if item.domain else "any real"
    learned = ", learned" if item.learnable else ""
    description = f"  {item.description}" if item.description else ""
    return f"{item.name} = {item.default:.12g}  ({domain}{learned}){description}"


def _kink(kink: Kink) -> str:
    """``at x = 0: slopes 0 and 1; kernels return 0, the smallest in magnitude``."""
    where = f"at {kink.variable} = {plain(kink.at)}"
    if kink.condition is not None:
        where += f" where {plain(kink.condition)}"
    if kink.convention == "undetermined":
        return f"{where}: slopes depend on the parameters and are not determined"
    if kink.convention == "both" and not kink.jump:
        return f"{where}: of class C{kink.smoothness}, slope {_slope(kink.left)}"
    value = "" if kink.chosen is None else f" {plain(kink.chosen)}"
    reasons = {
        "left": f"the slope{value} on the left",
        "right": f"the slope{value} on the right",
        "value": f"{value.strip()}, as the spec says",
        "both": value.strip(),
        "smallest": f"{value.strip() or 'what is'}{', the' if value else ''} smallest in magnitude",
    }
    jump = "a jump, " if kink.jump else ""
    slopes = f"{jump}slopes {_slope(kink.left)} and {_slope(kink.right)}"
    return f"{where}: {slopes}; kernels return {reasons[kink.convention]}"


def _slope(slope: Node | None) -> str:
    if slope is None:
        return "without bound"
    text, value = plain(slope), rational(slope)
    return text if value is None or len(text) <= MOST_DIGITS else f"{float(value):.7g}..."


def _functions(activation: Activation, has_output_form: bool) -> Iterator[str]:
    name, inputs = activation.name, ", ".join(activation.inputs)
    parameters = "".join(f", {item.name}={item.default!r}" for item in activation.parameters)
    for suffix, arguments in (
        ("", inputs),
        *((ending, inputs) for ending in _endings(activation)),
        ("_backward", f"grad_output, {inputs}"),
        ("_value_and_derivative", inputs),
        *((f"_backward_{item.name}", f"grad_output, {inputs}") for item in activation.parameters),
        *(_OF_OUTPUT if has_output_form else ()),
    ):
        yield f"{name}{suffix}({arguments}{parameters}, *, out=None)"


_OF_OUTPUT = (
    ("_derivative_from_output", OUTPUT),
    ("_backward_from_output", f"grad_output, {OUTPUT}"),
)


def _endings(activation: Activation) -> Iterator[str]:
    several = len(activation.inputs) > 1
    for order in range(1, activation.order + 1):
        number = str(order) if order > 1 else ""
        for name in activation.inputs if several else ("",):
            yield f"_derivative{number}" + (f"_{name}" if name else "")
    for parameter in activation.parameters:
        yield f"_derivative_{parameter.name}"
