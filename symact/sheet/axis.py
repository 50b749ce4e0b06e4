"""A function of a whole axis in; definition and derivations as parts of a document out."""

from __future__ import annotations

from collections.abc import Iterator

from symact.activation import Activation
from symact.boxes import TIMES, Fraction, Token
from symact.phrases import Phrases
from symact.plain import plain
from symact.sheet.model import (
    Block,
    Display,
    Formula,
    Paragraph,
    Row,
    Section,
    fill,
    formula,
    named,
)
from symact.sheet.parts import reason
from symact.tree import Apply, Node, Symbol
from symact.typeset import typeset
from symact.vector.derivation import Derivation, story
from symact.vocabulary import Vocabulary, symbol_latex, vocabulary

_PARTIAL, _GAP = Token("name", "\\partial"), Token("gap", " ")


def definitions(activation: Activation) -> Display:
    """The output and its elements, then what every name in the derivations stands for."""
    names = vocabulary(activation)
    told = story(activation)
    (first, value), *others = told.definitions
    call = f"{activation.name}({', '.join(activation.inputs)})"
    whole = isinstance(first, Symbol)
    return Display(
        (
            Row(named(told.output.name), Formula(typeset(names.call(), names), call)),
            Row(None if whole else formula(first, names), formula(value, names)),
            *(Row(formula(left, names), formula(right, names)) for left, right in others),
        )
    )


def derivations(activation: Activation, say: Phrases) -> Iterator[Section]:
    """A section for the Jacobian by every input, or why it is not told of."""
    names = vocabulary(activation)
    for one in story(activation).derivations:
        name = array(one)
        title = fill(say("titles", "jacobian_by"), variable=named(symbol_latex(name), name))
        block: Block = Paragraph((say("text", "jacobian_omitted"),))
        if one.lines:
            block = Display(tuple(_rows(one, names, say)))
        yield Section(f"derivation-{name}", title, (block,))


def lines(activation: Activation, wrt: str, say: Phrases) -> Display:
    """The lines of the Jacobian by one input; none where it is not told of."""
    names = vocabulary(activation)
    told = (one for one in story(activation).derivations if array(one) == wrt and one.lines)
    return Display(tuple(row for one in told for row in _rows(one, names, say)))


def closed_forms(activation: Activation) -> Display:
    """The last line of every Jacobian."""
    names = vocabulary(activation)
    return Display(
        tuple(
            Row(partial(one, names), formula(one.lines[-1].tree, names, array(one)))
            for one in story(activation).derivations
            if one.lines
        )
    )


def array(one: Derivation) -> str:
    """The name of the input that a derivative is taken by."""
    by = one.left[1]
    assert isinstance(by, Apply)
    assert isinstance(by.args[0], Symbol)
    return by.args[0].name


def partial(one: Derivation, names: Vocabulary) -> Formula:
    """``∂y_i/∂x_k``"""
    above, below = ((_PARTIAL, _GAP, *typeset(node, names)) for node in one.left)
    element, by = map(plain, one.left)
    return Formula((Fraction(above, below),), f"d {element}/d {by}")


def _rows(one: Derivation, names: Vocabulary, say: Phrases) -> Iterator[Row]:
    """The lines of a Jacobian; then its product with a gradient, as it is computed."""
    left, by = partial(one, names), array(one)
    for place, line in enumerate(one.lines):
        right = formula(line.tree, names, by)
        yield Row(None if place else left, right, reason(line.reasons, names, say))
    if one.product is not None:
        right = formula(one.product, names, by)
        yield Row(_weighted(left, one.weight, names), right, (say("reasons", "as computed"),))


def _weighted(left: Formula, weight: Node, names: Vocabulary) -> Formula:
    """``Σ_i g_i ∂y_i/∂x_k``, or without a sum where there is one output."""
    product = Formula(
        (*typeset(weight, names), TIMES, *left.content), f"{plain(weight)}*{left.plain}"
    )
    if not isinstance(weight, Apply):
        return product
    index = weight.args[1]
    assert isinstance(index, Symbol)
    total = Token("name", f"\\sum_{{{symbol_latex(index.name)}}}")
    return Formula((total, TIMES, *product.content), f"sum({product.plain}, {index.name})")
