"""An activation in; definition, parameters, derivations and kinks as parts of a document, out.

Raises DerivationError where a line does not hold. A derivation with a line that is not proved is
left out, and the section says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from symact.activation import Activation, Parameter
from symact.boxes import APPLY, GAP, TIMES, Content, Fraction, Raised, Token
from symact.combination import rational
from symact.derivation.glossary import Glossary, glossary
from symact.derivation.kinks import Kink, kinks
from symact.derivation.lines import proved
from symact.derivation.reasons import grouped
from symact.derivation.setting import wanted
from symact.derivation.steps import Derivation
from symact.from_output import OUTPUT, OutputForm
from symact.from_output import from_output as output_form
from symact.phrases import Phrases
from symact.plain import plain
from symact.sheet.model import (
    Block,
    Display,
    Formula,
    Inline,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
    equation,
    fill,
    formula,
    named,
    number,
)
from symact.tree import ROUNDED, Apply, Node, Number, Symbol, rebuild, walk
from symact.typeset import typeset
from symact.vocabulary import OPERATORS, Vocabulary, primed, symbol_latex, vocabulary

_SPECIAL = {"abs": "\\lvert \\cdot \\rvert"}

MOST_DIGITS = 12


def definitions(activation: Activation) -> Display:
    """The definition, then what every name in the derivations stands for."""
    made = glossary(activation)
    rows = [Row(left_side(activation, ()), _read_back(made.subject.expression, made))]
    for definition in made.used():
        names = made.names_for(definition)
        call = Apply(definition.name, tuple(Symbol(name) for name in definition.arguments))
        rows.append(Row(formula(call, names), _read_back(definition.expression, made, names)))
    return Display(tuple(rows))


def _read_back(node: Node, made: Glossary, names: Vocabulary | None = None) -> Formula:
    """A formula whose LaTeX was read back and says what it should."""
    made.text(node, names)
    return formula(node, names or made.names)


def roundings(activation: Activation, say: Phrases) -> tuple[Paragraph, ...]:
    """What ``fl(0.3)`` means, where a definition has such a number."""
    found = (part for part in walk(activation.definition) if isinstance(part, Number))
    example = next((one for one in found if one.is_rounded), None)
    if example is None:
        return ()
    text = example.text.removeprefix(ROUNDED).removesuffix(")")
    shown = formula(example, vocabulary(activation))
    return (Paragraph(fill(say("text", "rounded"), example=shown, decimal=number(text))),)


def parameters(activation: Activation, say: Phrases) -> tuple[Table, ...]:
    """No table, or one with a row for each parameter."""
    names = vocabulary(activation)
    rows = tuple(_parameter(parameter, names, say) for parameter in activation.parameters)
    heads = tuple(say("heads", key) for key in ("parameter", "default", "domain", "meaning"))
    return (Table(heads, rows, (0, 0, 0, 0.34)),) if rows else ()


def _parameter(parameter: Parameter, names: Vocabulary, say: Phrases) -> tuple[Text, ...]:
    domain: Inline = say("text", "any_real")
    if parameter.domain:
        domain = formula(parameter.domain, names)
    notes = [parameter.description.rstrip(".")] if parameter.description else []
    notes += [say("text", "learned")] if parameter.learnable else []
    return (
        (named(symbol_latex(parameter.name), parameter.name),),
        (number(f"{parameter.default:.12g}"),),
        (domain,),
        ("; ".join(notes) or say("text", "unnamed"),),
    )


def left_side(activation: Activation, variables: Sequence[str]) -> Formula:
    """``f''(x)``, or a partial derivative where there is more than one variable."""
    made = glossary(activation)
    node = made.names.call()
    call, symbol = typeset(node, made.names), made.subject.latex
    if not variables:
        return Formula(call, f"{activation.name}({', '.join(activation.inputs)})")
    order = len(variables)
    if len(activation.inputs) == 1 and variables[0] in activation.inputs:
        content = (Token("name", primed(symbol, order)), APPLY, *call[2:])
        return Formula(content, f"{activation.name}{chr(39) * order}({activation.inputs[0]})")
    sign, variable = Token("name", "\\partial"), Token("name", symbol_latex(variables[0]))
    above: Content = (sign,) if order == 1 else (_power(sign, order),)
    below: Content = (sign, GAP, variable) if order == 1 else (sign, GAP, _power(variable, order))
    number = str(order) if order > 1 else ""
    text = f"d{number} {activation.name}/d {variables[0]}{number}"
    return Formula((Fraction(above, below), TIMES, *call), text)


def _power(token: Token, order: int) -> Raised:
    return Raised((token,), (Token("number", str(order), str(order)),))


def heading(activation: Activation, variables: Sequence[str], say: Phrases) -> Text:
    """``Derivative``, ``Second derivative``, ``Derivative with respect to …``."""
    key = "derivative" if len(variables) == 1 else "second_derivative"
    if variables[0] in activation.inputs and len(activation.inputs) == 1:
        return (say("titles", key),)
    return fill(say("titles", key + "_by"), variable=named(symbol_latex(variables[0])))


def closed_forms(activation: Activation) -> Display:
    """The last line of every derivation that is proved."""
    names = glossary(activation).names
    rows = [
        Row(left_side(activation, variables), formula(derivation.result, names, variables[0]))
        for variables in wanted(activation)
        if (derivation := proved(activation, variables)) is not None
    ]
    return Display(tuple(rows))


def output_names(activation: Activation) -> Vocabulary:
    """The names of formulas in the output."""
    names = glossary(activation).names
    return replace(names, symbols=(*names.symbols, OUTPUT))


def from_output(activation: Activation, say: Phrases) -> Iterator[Block]:
    """The derivative as a function of the output, or why it is none."""
    found = output_form(activation)
    if isinstance(found, OutputForm):
        yield Paragraph(fill(say("text", "output"), output=named(OUTPUT)))
        left = left_side(activation, activation.inputs)
        told = _with_constants(found.definition, glossary(activation))
        yield Display((Row(left, formula(told, output_names(activation))),))
    elif found.witness is not None:
        (variable,) = activation.inputs
        at = [
            equation(named(symbol_latex(variable), variable), number(f"{value:.6g}"))
            for value in found.witness
        ]
        yield Paragraph(fill(say("text", "no_output_witness"), first=at[0], second=at[1]))
    elif len(activation.inputs) == 1:
        yield Paragraph((say("text", "no_output"),))


def _with_constants(node: Node, made: Glossary) -> Node:
    """A formula with the names that the derivations give to numbers of many digits."""
    known = {one.expression: Apply(one.name) for one in made.used() if not one.arguments}
    return rebuild(node, lambda part: known.get(part, part))


def derivations(activation: Activation, say: Phrases) -> Iterator[Section]:
    """A section for each derivative, with every line and its reason."""
    for variables in wanted(activation):
        found = proved(activation, variables)
        block: Block = Paragraph((say("text", "derivation_omitted"),))
        if found is not None:
            block = lines(activation, found, say)
        key = "derivation-" + "-".join(variables)
        yield Section(key, heading(activation, variables, say), (block,))


def lines(activation: Activation, derivation: Derivation, say: Phrases) -> Display:
    """Every line of one derivation, with its reason."""
    names = glossary(activation).names
    first = left_side(activation, derivation.variables)
    return Display(
        tuple(
            Row(None if place else first, formula(line.tree, names, derivation.variables[0]),
                reason(line.reasons, names, say))
            for place, line in enumerate(derivation.lines)
        )
    )  # fmt: skip


def reason(reasons: Sequence[str], names: Vocabulary, say: Phrases) -> Text:
    """The words beside a line: ``derivative of tanh, product rule``."""
    found: list[Inline] = []
    for kind, parts in grouped(reasons):
        if found:
            found.append(str(say.tables["comma"]))
        if kind == "rule":
            words = say.listed([say("rules", part) for part in parts])
            kind = "rules" if len(parts) > 1 else "rule"
            found += fill(say("reasons", kind), names=words)
        elif parts:
            found += fill(say("reasons", kind), names=_symbols(parts, names, say))
        else:
            found.append(say("reasons", kind))
    return tuple(found)


def _symbols(parts: Sequence[str], names: Vocabulary, say: Phrases) -> Text:
    """Names of functions with commas between them."""
    found: list[Inline] = []
    for part in parts:
        if found:
            found.append(str(say.tables["comma"]))
        if part in names.functions:
            found.append(named(names.functions[part].latex, part))
        elif part in _SPECIAL or part in OPERATORS:
            found.append(named(_SPECIAL.get(part) or OPERATORS[part], part))
        elif len(part) == 1:
            found.append(named(symbol_latex(part), part))
        else:
            found.append(part)
    return tuple(found)


def kink_sections(activation: Activation, say: Phrases) -> Iterator[Section]:
    """What happens where branches meet, and what the kernels return there."""
    names = glossary(activation).names
    for place, kink in enumerate(kinks(activation), 1):
        at = equation(named(symbol_latex(kink.variable), kink.variable), formula(kink.at, names))
        title = fill(say("titles", "kink"), place=at)
        if kink.condition is not None:
            where = formula(kink.condition, names)
            title = fill(say("titles", "kink_where"), place=at, condition=where)
        yield Section(f"kink-{place}", title, (Paragraph(_statement(kink, names, say)),))


def _statement(kink: Kink, names: Vocabulary, say: Phrases) -> Text:
    """Both slopes, the class, and the value that the kernels return."""
    if kink.convention == "undetermined":
        return fill(say("text", "slopes_undetermined"))
    left, right = _slope(kink.left, names, say), _slope(kink.right, names, say)
    if kink.smoothness > 0:
        return fill(say("text", "smooth"), slope=left, order=differentiable(kink.smoothness))
    shape = say("text", "jumps" if kink.jump else "bends")
    known = "" if kink.chosen is not None or kink.convention not in _KNOWN else "_unknown"
    value: Text = (" ", _slope(kink.chosen, names, say)) if kink.chosen is not None else ()
    taken = fill(say("text", f"takes_{kink.convention}{known}"), value=value)
    return (*fill(shape, left=left, right=right), " ", *taken)


_KNOWN = ("both", "smallest")


def differentiable(order: int) -> Formula:
    """``C^1``"""
    return Formula((_power(Token("name", "C"), order),), f"C^{order}")


def _slope(node: Node | None, names: Vocabulary, say: Phrases) -> Inline:
    """A slope; a number of many digits is rounded, and says so."""
    if node is None:
        return say("text", "unbounded")
    value = rational(node)
    if value is not None and len(plain(node)) > MOST_DIGITS:
        rounded = f"{float(value):.7g}"
        return Formula((Token("number", rounded + "\\ldots", rounded + "…"),), rounded + "...")
    return formula(node, names)
