"""From activations to LaTeX: a fragment each, and one document that includes them all.

A fragment holds the definition, the parameters, every derivation line by line, and what happens
at kinks. It needs amsmath and nothing else, fits the page of LaTeX's article, and can be pasted
into a paper as it is: long derivations break between pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from symact.activation import Activation
from symact.phrases import Phrases, phrases
from symact.sheet import either, parts
from symact.sheet.model import Block, Inline, Paragraph, Section
from symact.sheet.pages import page
from symact.sheet.tex import TexWriter

HEADER = "% Written by symact; every line was checked by machine."


def fragment(activation: Activation, say: Phrases | None = None) -> str:
    """The LaTeX of one activation, by default in English.

    Raises DerivationError where a line does not hold. A derivation with a line that is not proved
    is left out, and the fragment says so.
    """
    say = say or phrases()
    writer = TexWriter(say, fragment=True)
    return page(
        "fragment.tex.jinja",
        header=HEADER,
        packages=say.tex_packages,
        title=writer.text(activation.title or activation.name),
        body=writer.blocks(tuple(_head(activation, say)))
        + writer.sections(tuple(_sections(activation, say)), 1),
    )


def document(activations: Iterable[Activation], say: Phrases | None = None) -> str:
    """A complete LaTeX document that inputs the fragment of each activation."""
    say = say or phrases()
    return page(
        "document.tex.jinja",
        header=HEADER,
        packages=say.tex_packages,
        title=say.text("document"),
        files=tuple(f"{activation.name}.tex" for activation in activations),
    )


def _head(activation: Activation, say: Phrases) -> Iterator[Block]:
    """What stands before the derivations."""
    told: list[Inline] = [activation.description] if activation.description else []
    if activation.reference:
        told.append(f"{' ' if told else ''}({activation.reference})")
    if told:
        yield Paragraph(tuple(told))
    yield either.definitions(activation)
    yield from parts.roundings(activation, say)
    yield from parts.parameters(activation, say)


def _sections(activation: Activation, say: Phrases) -> Iterator[Section]:
    yield from either.derivations(activation, say)
    yield from either.kink_sections(activation, say)
