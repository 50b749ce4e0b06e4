"""A data sheet and the name of a format in; the bytes of its files out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from symact.phrases import Phrases
from symact.sheet import html, markdown, tex, text
from symact.sheet.model import Picture, Section, Sheet


@dataclass(frozen=True, slots=True)
class Files:
    """A document, and pictures that it names, to lie beside it."""

    document: bytes
    pictures: tuple[tuple[str, bytes], ...] = ()


def written(sheet: Sheet, say: Phrases, form: str, stem: str = "") -> Files:
    """A sheet as tex, pdf, html, markdown or text; Markdown's pictures begin with `stem`.

    Without a stem Markdown has no pictures. Raises SymactError where a PDF cannot be made.
    """
    match form:
        case "markdown":
            return _markdown(sheet, say, stem)
        case "html":
            return Files(html.write(sheet, say).encode())
        case "tex":
            return Files(tex.write(sheet, say).encode())
        case "pdf":
            from symact.sheet.pdf import pdf

            return Files(pdf(sheet, say))
        case "text":
            return Files(text.write(sheet, say).encode())
    raise ValueError(f"no format is called {form!r}")


def _markdown(sheet: Sheet, say: Phrases, stem: str) -> Files:
    from symact.plot.draw import rendered

    if not stem:
        return Files(markdown.write(sheet, say).encode())
    pictures = tuple(
        (f"{stem}-{place}.svg", rendered(picture.charts, "svg", fonts=say.fonts))
        for place, picture in enumerate(_pictures(sheet.sections), 1)
    )
    names = {place: name for place, (name, _) in enumerate(pictures, 1)}
    return Files(markdown.write(sheet, say, names).encode(), pictures)


def _pictures(sections: tuple[Section, ...]) -> Iterator[Picture]:
    for section in sections:
        yield from (block for block in section.blocks if isinstance(block, Picture))
        yield from _pictures(section.sections)
