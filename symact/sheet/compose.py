"""An activation in; its whole data sheet, section by section, out.

The stages are called top to bottom; what they find is put into words by `symact.phrases`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from symact.activation import Activation
from symact.deadline import deadline
from symact.errors import LimitError
from symact.limits import Limits
from symact.phrases import Phrases
from symact.plot.charts import chart, letter
from symact.points import in_domain
from symact.sheet import either, parts
from symact.sheet.citation import bibtex
from symact.sheet.errors import error_pictures
from symact.sheet.facts import property_table
from symact.sheet.measured import accuracy, prices
from symact.sheet.model import (
    Block,
    Code,
    Literal,
    Paragraph,
    Picture,
    Section,
    Sheet,
    Text,
    fill,
)
from symact.sheet.program import arguments, generated
from symact.tree import is_indexed

FACTORS = (0.5, 1.0, 2.0)
"""What a parameter's default is multiplied by for a family of curves."""

AWAY_FROM_ZERO = (-1.0, 0.0, 1.0)
"""The family of a parameter whose default is 0."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a data sheet is to hold."""

    certificates: Path | None = None
    """The output folder that `symact verify` wrote to; by default the catalog's."""
    kernels: bool = True
    """Whether the kernels are lowered and run: their error, their text."""
    pictures: bool = True
    seconds: int = Limits().seconds
    """Processor time for the derivations, and again for what the kernels take."""


def data_sheet(activation: Activation, say: Phrases, wishes: Wishes = Wishes()) -> Sheet:
    """Everything that symact knows of one activation.

    Raises DerivationError where a line of a derivation does not hold, and LimitError where the
    derivations take too long; kernels that do are left out.
    """
    return Sheet(
        activation.name,
        activation.title or activation.name,
        say.code,
        tuple(_introduction(activation, say)),
        tuple(section for section in _sections(activation, say, wishes) if section is not None),
        say.text("print", version=_version()),
    )


def _introduction(activation: Activation, say: Phrases) -> Iterator[Block]:
    for text in (activation.description, activation.reference):
        if text:
            yield Paragraph((text,))
    if activation.aliases:
        names = tuple(part for name in activation.aliases for part in (", ", Literal(name)))[1:]
        yield Paragraph(fill(say("text", "aliases"), names=names))


def _sections(activation: Activation, say: Phrases, wishes: Wishes) -> Iterator[Section | None]:
    with deadline(activation, wishes.seconds):
        yield from tuple(_derived(activation, say, wishes))
    if not is_indexed(activation.definition):
        yield _section("properties", say, *property_table(activation, say))
    yield from _run(activation, say, wishes)
    yield _section("reproduce", say, *_reproduction(activation, say))
    yield _section("citation", say, *_citation(activation, say))


def _derived(activation: Activation, say: Phrases, wishes: Wishes) -> Iterator[Section | None]:
    """From the definition to the kinks."""
    along = is_indexed(activation.definition)
    yield _section("definition", say, either.definitions(activation),
                   *parts.roundings(activation, say),
                   *parts.parameters(activation, say))  # fmt: skip
    if wishes.pictures and not along:
        yield _section("curves", say, *_pictures(activation, say))
    yield _section("derivatives", say, *_derivatives(activation, say))
    yield Section(
        "derivation",
        (say("titles", "derivation"),),
        (_paragraph("derivations_axis" if along else "derivations", say),),
        tuple(either.derivations(activation, say)),
    )
    if kinks := tuple(either.kink_sections(activation, say)):
        yield Section("kinks", (say("titles", "kinks"),), (), kinks)


def _run(activation: Activation, say: Phrases, wishes: Wishes) -> tuple[Section | None, ...]:
    """What formulas and kernels cost, and the kernels' text; without them if they take too long."""
    left_out: tuple[Block, ...] = ()
    if wishes.kernels:
        try:
            with deadline(activation, wishes.seconds):
                return tuple(_measured(activation, say, wishes))
        except LimitError:
            left_out = (Paragraph((say.text("kernels_omitted", seconds=wishes.seconds),)),)
    with deadline(activation, wishes.seconds):
        return tuple(_measured(activation, say, replace(wishes, kernels=False), left_out))


def _measured(
    activation: Activation, say: Phrases, wishes: Wishes, notes: tuple[Block, ...] = ()
) -> Iterator[Section | None]:
    if not is_indexed(activation.definition):
        yield _section("price", say, *prices(activation, say, wishes.kernels))
    yield _section("accuracy", say, *_accuracy(activation, say, wishes), *notes)
    yield _section("code", say, *generated(activation, say, wishes.kernels))


def _section(key: str, say: Phrases, *blocks: Block) -> Section | None:
    return Section(key, (say("titles", key),), blocks) if blocks else None


def _derivatives(activation: Activation, say: Phrases) -> Iterator[Block]:
    """Closed forms, and what the output alone tells of them."""
    forms = either.closed_forms(activation)
    if forms.rows:
        yield _paragraph("derivatives", say)
        yield forms
    if not is_indexed(activation.definition):
        yield from parts.from_output(activation, say)


def _accuracy(activation: Activation, say: Phrases, wishes: Wishes) -> Iterator[Block]:
    """The certificate, and errors at points drawn for the sheet."""
    if is_indexed(activation.definition):
        yield _paragraph("accuracy_axis", say)
        return
    yield from accuracy(activation, say, wishes.certificates)
    if wishes.kernels and wishes.pictures:
        yield from error_pictures(activation, say)


def _paragraph(key: str, say: Phrases, **places: Text) -> Paragraph:
    return Paragraph(fill(say("text", key), **places))


def _pictures(activation: Activation, say: Phrases) -> Iterator[Picture]:
    """f, f' and f'' over each input; then a family over each parameter."""
    for name in activation.inputs:
        made = chart([activation], (0, 1, 2), over=name)
        caption = say.text("curves_of", name=activation.title or activation.name)
        yield Picture((made,), caption)
    for parameter in activation.parameters:
        tried = [parameter.default * factor for factor in FACTORS]
        values = tuple(
            value
            for value in (tried if parameter.default else AWAY_FROM_ZERO)
            if in_domain(activation.parameters, _defaults(activation) | {parameter.name: value})
        )
        if len(values) > 1:
            made = chart([activation], (0, 1), {parameter.name: values})
            yield Picture((made,), say.text("family_of", name=letter(parameter.name)))


def _defaults(activation: Activation) -> dict[str, float]:
    return {parameter.name: parameter.default for parameter in activation.parameters}


def _reproduction(activation: Activation, say: Phrases) -> Iterator[Block]:
    yield Paragraph((say.text("reproduce", version=_version()),))
    file = Path(activation.source.file or "").name
    yield Code("sh", "\n".join(_commands(activation, file)) + "\n")
    if activation.source.text:
        yield Code("toml", activation.source.text.strip() + "\n")


def _commands(activation: Activation, file: str) -> Iterator[str]:
    verified = arguments(activation)
    name = verified.split()[0]
    yield f"pip install symact=={_version()}"
    if name != activation.name:
        yield f"symact build {file} --output package"
    if not is_indexed(activation.definition):
        yield f"symact verify {verified}"
    yield f"symact export {name} --format pdf --output {activation.name}.pdf"


def _citation(activation: Activation, say: Phrases) -> Iterator[Block]:
    entry = bibtex(activation)
    if not entry:
        yield _paragraph("citation_none", say)
        return
    yield _paragraph("citation", say)
    yield Code("bibtex", entry)


def _version() -> str:
    from importlib.metadata import version

    return version("symact")
