"""An indexed activation in; its definition, Jacobian and products, as LaTeX and as text, out."""

from __future__ import annotations

from collections.abc import Iterator

from symact.activation import Activation
from symact.document import Section, parameters_table, rendered
from symact.document import fragment as elementwise_fragment
from symact.plain import plain
from symact.tex_text import tex_text
from symact.tree import Apply, Symbol, is_indexed
from symact.typeset import latex
from symact.vector.derivation import Derivation, Story, story
from symact.vocabulary import Vocabulary, vocabulary


def fragment_of(activation: Activation) -> str:
    """The LaTeX of any activation, of single elements or of a whole axis."""
    if is_indexed(activation.definition):
        return fragment(activation)
    return elementwise_fragment(activation)


def fragment(activation: Activation) -> str:
    """The LaTeX of one indexed activation: amsmath and nothing else."""
    names, told = vocabulary(activation), story(activation)
    rows = [f"{latex(left, names)} &= {latex(right, names)}" for left, right in told.definitions]
    return rendered(
        title=tex_text(activation.title or activation.name),
        introduction=tuple(
            tex_text(text)
            for text in (activation.description, activation.reference and
                         f"({activation.reference})") if text
        ),
        definitions=" \\\\\n".join(rows),
        parameters=parameters_table(activation, names),
        sections=tuple(_section(one, names) for one in told.derivations if one.lines),
        kinks=(),
    )  # fmt: skip


def _section(one: Derivation, names: Vocabulary) -> Section:
    element, by = (latex(node, names) for node in one.left)
    left = f"\\frac{{\\partial {element}}}{{\\partial {by}}}"
    rows = []
    for line in one.lines:
        rows.append(
            f"{left} &= {latex(line.tree, names)} &\\quad& \\text{{{tex_text(line.reason)}}}"
        )
        left = ""
    if one.product is not None:
        index = latex(one.left[0].args[1], names) if isinstance(one.left[0], Apply) else ""
        total = f"\\sum_{{{index}}} g_{{{index}}} \\frac{{\\partial {element}}}{{\\partial {by}}}"
        if not index:
            total = f"g \\frac{{\\partial {element}}}{{\\partial {by}}}"
        rows.append(f"{total} &= {latex(one.product, names)} &\\quad& \\text{{as computed}}")
    heading = f"Jacobian with respect to \\({latex(Symbol(_array(one)), names)}\\)"
    return Section(heading, " \\\\\n".join(row.lstrip() for row in rows))


def _array(one: Derivation) -> str:
    by = one.left[1]
    assert isinstance(by, Apply)
    assert isinstance(by.args[0], Symbol)
    return by.args[0].name


def lines(activation: Activation, wrt: str | None = None) -> Iterator[tuple[str, str]]:
    """The same as pairs of plain text: a formula, and the rule that led to it."""
    told: Story = story(activation)
    for left, right in told.definitions:
        yield f"{plain(left)} = {plain(right)}", "definition"
    for one in told.derivations:
        if wrt in (None, _array(one)):
            yield from _told(one)


def _told(one: Derivation) -> Iterator[tuple[str, str]]:
    element, by = map(plain, one.left)
    head = f"d {element}/d {by}"
    for line in one.lines:
        yield f"{head} = {plain(line.tree)}", line.reason
        head = " " * len(head)
    if one.product is not None:
        index = plain(one.left[0].args[1]) if isinstance(one.left[0], Apply) else ""
        weight = (
            f"sum(g[{index}]*d {element}/d {by}, {index})" if index else f"g*d {element}/d {by}"
        )
        yield f"{weight} = {plain(one.product)}", "as computed"
