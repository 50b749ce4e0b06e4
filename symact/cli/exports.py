"""An activation's name in; its data sheet, in a file or on standard output, out."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from symact.activation import Activation
from symact.cli.check import JOBS, Jobs
from symact.cli.options import LimitOptions, SpecFiles
from symact.cli.selection import find, limits_of
from symact.cli.terminal import progress, say
from symact.errors import SymactError
from symact.limits import Limits

if TYPE_CHECKING:
    from symact.phrases import Phrases


class Format(StrEnum):
    """What `export` writes."""

    TEX = "tex"
    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


_ENDINGS = {".tex": "tex", ".pdf": "pdf", ".html": "html", ".md": "markdown", ".txt": "text"}


def add_to(app: typer.Typer) -> None:
    app.command()(export)


def export(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="An activation's name or alias, or FILE:NAME.",
            show_default=False,
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option(
            "--all", help="Write the atlas, html or pdf: those of --spec, else the catalog's."
        ),
    ] = False,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help="tex, pdf, html, markdown or text.",
            show_default="what FILE's name says, else tex",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="File to write.", show_default="standard output"
        ),
    ] = None,
    language: Annotated[
        str, typer.Option("--lang", metavar="LANG", help="Language: en or zh.")
    ] = "en",
    fragment: Annotated[
        bool,
        typer.Option(
            "--fragment",
            help="With tex: definition, derivations and kinks only, to paste into a paper.",
        ),
    ] = False,
    jobs: Jobs = JOBS,
    certificates: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Output folder that `symact verify` wrote certificates to.",
            show_default="the catalog's",
        ),
    ] = None,
    spec: SpecFiles = None,
    limit: LimitOptions = None,
) -> None:
    """Write a data sheet.

    Definition, plots, checked derivations, what textbook forms cost, accuracy, code, citation.

    \b
      symact export gelu --output gelu.html
      symact export gelu --output gelu.pdf --lang zh
      symact export gelu --fragment --output gelu.tex
      symact export --all --output atlas.html
    """  # fmt: skip
    from symact.phrases import phrases

    chosen, limits, words = _format(form, output), limits_of(limit), phrases(language)
    if fragment and chosen is not Format.TEX:
        raise SymactError("--fragment is for --format tex")
    if (name is None) != every:
        raise SymactError("name an activation, or write the atlas of all by --all")
    if chosen is Format.PDF and output is None:
        stem = "atlas" if name is None else name.rpartition(":")[2]
        raise SymactError(f"a PDF goes to a file: --output {stem}.pdf")
    if output is not None and not output.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(output))
    if name is None:
        _put(_atlas(spec, chosen, language, jobs, limits), output)
        return
    activation = find(name, spec, limits)
    if fragment:
        _put(_fragment(activation, words, limits).encode(), output)
        return
    _put(_sheet(activation, chosen, words, output, certificates, limits), output)


def _atlas(
    spec: list[Path] | None, form: Format, language: str, jobs: int, limits: Limits
) -> bytes:
    from symact.atlas.compose import atlas
    from symact.builder import activations_of

    if form not in (Format.HTML, Format.PDF):
        raise SymactError(f"--format {form}: the atlas is written as html or pdf")
    everything = activations_of(spec or (), limits=limits)
    if not everything:
        raise SymactError("there is no function to put into the atlas")
    with progress("wrote") as report:
        made = atlas(
            everything, language, form.value, seconds=limits.seconds, jobs=jobs, progress=report
        )
    for name, reason in made.left_out:
        complain_of(name, reason)
    return made.document


def complain_of(name: str, reason: str) -> None:
    """Say on standard error what the atlas lacks."""
    typer.echo(f"left out {name}: {reason}", err=True)


def _put(content: bytes, output: Path | None) -> None:
    if output is None:
        typer.echo(content, nl=False)
    else:
        output.write_bytes(content)
        say(f"wrote {output}")


def _fragment(activation: Activation, words: Phrases, limits: Limits) -> str:
    from symact.deadline import deadline
    from symact.document import fragment

    with deadline(activation, limits.seconds):
        return fragment(activation, words)


def _sheet(
    activation: Activation,
    form: Format,
    words: Phrases,
    output: Path | None,
    certificates: Path | None,
    limits: Limits,
) -> bytes:
    from symact.sheet.compose import Wishes, data_sheet
    from symact.sheet.formats import written

    sheet = data_sheet(activation, words, Wishes(certificates, seconds=limits.seconds))
    files = written(sheet, words, form.value, output.stem if output else "")
    for name, content in files.pictures:
        assert output is not None
        output.with_name(name).write_bytes(content)
    return files.document


def _format(name: str | None, output: Path | None) -> Format:
    if name is None:
        ending = output.suffix.lower() if output else ""
        if ending and ending not in _ENDINGS:
            endings = _listed([*_ENDINGS])
            raise SymactError(f"--output {output}: no format ends in {ending}; there are {endings}")
        name = _ENDINGS.get(ending, Format.TEX)
    try:
        return Format(name.lower())
    except ValueError:
        raise SymactError(
            f"--format {name}: {name} is no format; there are {_listed([*Format])}"
        ) from None


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + " and " + words[-1]
