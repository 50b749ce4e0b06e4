"""From activations to LaTeX: a fragment each, and one document that includes them all.

A fragment holds the definition, the parameters, every derivation line by line, and what happens
at kinks. It needs amsmath and nothing else, and can be pasted into a paper as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from symact.activation import Activation, Parameter
from symact.derivation.glossary import Glossary, glossary
from symact.derivation.kinks import Kink, kinks
from symact.derivation.lines import proved
from symact.derivation.reasons import reason_latex
from symact.derivation.setting import wanted
from symact.derivation.steps import Derivation
from symact.tex_text import tex_text
from symact.tree import Apply, Node, Number, Symbol
from symact.typeset import latex
from symact.vocabulary import Vocabulary, primed, symbol_latex

HEADER = "Written by symact; every line was checked by machine."

Rows = Iterable[str]


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a fragment: rows of an alignment."""

    heading: str
    rows: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A headed part of a fragment: text."""

    heading: str
    text: str


_OMITTED = "No derivation is printed: one of its lines could not be proved."


def fragment(activation: Activation) -> str:
    """The LaTeX of one activation. Raises DerivationError where a line does not hold.

    A derivation with a line that is not proved is left out, and the fragment says so.
    """
    made = glossary(activation)
    sections: list[Section] = []
    omitted: list[Statement] = []
    for variables in wanted(activation):
        heading = _heading(variables, activation)
        if (derivation := proved(activation, variables)) is None:
            omitted.append(Statement(heading, _OMITTED))
        else:
            sections.append(Section(heading, _rows(derivation, made)))
    return _render(
        "fragment.tex.jinja",
        title=tex_text(activation.title or activation.name),
        introduction=tuple(_introduction(activation)),
        definitions=_joined(_definitions(activation, made)),
        parameters=_parameters(activation, made.names),
        sections=tuple(sections),
        kinks=(*omitted, *_kinks(activation, made.names)),
    )


def rendered(**fields: object) -> str:
    """A fragment's text with its fields filled in."""
    return _render("fragment.tex.jinja", **fields)


def parameters_table(activation: Activation, names: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """No table, or one with a row for each parameter."""
    return _parameters(activation, names)


def document(activations: Iterable[Activation]) -> str:
    """A complete LaTeX document that inputs the fragment of each activation."""
    return _render(
        "document.tex.jinja", names=tuple(f"{activation.name}.tex" for activation in activations)
    )


@cache
def _environment() -> Environment:
    return Environment(
        undefined=StrictUndefined,
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<<",
        variable_end_string=">>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def _render(template: str, **fields: object) -> str:
    text = (files("symact.templates") / template).read_text(encoding="utf-8")
    return _environment().from_string(text).render(header=HEADER, **fields)


def _introduction(activation: Activation) -> Iterator[str]:
    if activation.description:
        yield tex_text(activation.description)
    if activation.reference:
        yield f"({tex_text(activation.reference)})"


def _joined(rows: Rows) -> str:
    return " \\\\\n".join(rows)


def _definitions(activation: Activation, made: Glossary) -> Iterator[str]:
    """The definition, then what every name in the derivations stands for."""
    yield f"{_left(activation, ())} &= {made.text(made.subject.expression)}"
    for definition in made.used():
        names = made.names_for(definition)
        call = Apply(definition.name, tuple(Symbol(name) for name in definition.arguments))
        yield f"{latex(call, names)} &= {made.text(definition.expression, names)}"


def _parameters(activation: Activation, names: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """No table, or one with a row for each parameter."""
    rows = tuple(_parameter(parameter, names) for parameter in activation.parameters)
    return (rows,) if rows else ()


def _parameter(parameter: Parameter, names: Vocabulary) -> str:
    domain = latex(parameter.domain, names) if parameter.domain else "\\text{every real}"
    learned = "; learned" if parameter.learnable else ""
    return " & ".join((
        f"\\({symbol_latex(parameter.name)}\\)",
        f"\\({parameter.default:.12g}\\)",
        f"\\({domain}\\)",
        tex_text(parameter.description.rstrip(".") or "--") + learned,
    ))  # fmt: skip


def _heading(variables: Sequence[str], activation: Activation) -> str:
    """``Derivative``, ``Second derivative``, ``Derivative with respect to …``."""
    word = "Derivative" if len(variables) == 1 else "Second derivative"
    if variables[0] in activation.inputs and len(activation.inputs) == 1:
        return word
    return f"{word} with respect to \\({symbol_latex(variables[0])}\\)"


def _left(activation: Activation, variables: Sequence[str]) -> str:
    """``\\sigma''(x)``, or a partial derivative where there is more than one variable."""
    made = glossary(activation)
    call = latex(made.names.call(), made.names)
    if not variables:
        return call
    if len(activation.inputs) == 1 and variables[0] in activation.inputs:
        symbol = made.subject.latex
        return primed(symbol, len(variables)) + call.removeprefix(symbol)
    order = "" if len(variables) == 1 else f"^{{{len(variables)}}}"
    variable = symbol_latex(variables[0])
    return f"\\frac{{\\partial{order}}}{{\\partial {variable}{order}}} {call}"


def _rows(derivation: Derivation, made: Glossary) -> str:
    """The lines of one alignment, each with its reason."""
    left = _left(made.activation, derivation.variables)
    rows = []
    for line, text in zip(derivation.lines, derivation.texts, strict=True):
        reason = reason_latex(line.reasons, made.names)
        rows.append(f"{left} &= {text} &\\quad& {reason}")
        left = ""
    return _joined(row.lstrip() for row in rows)


def _kinks(activation: Activation, names: Vocabulary) -> Iterator[Statement]:
    for kink in kinks(activation):
        where = f"{symbol_latex(kink.variable)} = {latex(kink.at, names)}"
        yield Statement(f"At \\({where}\\)", _statement(kink, names))


def _statement(kink: Kink, names: Vocabulary) -> str:
    """Both slopes, the class, and the value that the kernels return."""
    if kink.convention == "undetermined":
        return "The one-sided slopes depend on the parameters; they were not determined."
    left, right = _number(kink.left, names), _number(kink.right, names)
    if kink.smoothness > 0:
        return (
            f"Both one-sided derivatives are {left}: the function is of class "
            f"\\(C^{{{kink.smoothness}}}\\) there."
        )
    shape = "jumps" if kink.jump else "is continuous, not differentiable"
    text = f"The function {shape}: its slope is {left} on the left and {right} on the right. "
    return text + _convention(kink, names)


def _convention(kink: Kink, names: Vocabulary) -> str:
    value = "" if kink.chosen is None else f" {_number(kink.chosen, names)}"
    reasons = {
        "left": f"The kernels return the left slope{value}.",
        "right": f"The kernels return the right slope{value}.",
        "value": f"The kernels return{value}, as the definition says.",
        "both": f"The kernels return{value or ' what the formula gives'}.",
        "smallest": f"The kernels return{value or ' the element'}"
        f"{', the element' if value else ''} of smallest magnitude between the two"
        " (of the Clarke subdifferential).",
    }
    return reasons[kink.convention]


def _number(node: Node | None, names: Vocabulary) -> str:
    """A slope; a literal of many digits is rounded, and says so."""
    if node is None:
        return "unbounded"
    if isinstance(node, Number) and len(node.text) > 12:
        return f"\\({float(node.value):.7g}\\ldots\\)"
    return f"\\({latex(node, names)}\\)"
