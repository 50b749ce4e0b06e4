"""An activation's reference in; an entry for BibTeX, with what it says and no more, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from symact.activation import Activation
from symact.tex_text import tex_text

_ARXIV = re.compile(r"arXiv:\s*([\w.-]+/?\d+(?:v\d+)?)", re.IGNORECASE)
_DOI = re.compile(r"\b(?:doi:\s*)?(10\.\d{4,}/[^\s,;]+)", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


def bibtex(activation: Activation) -> str:
    """``@misc{swish, author = {…}, year = …}``; an empty text where there is no reference."""
    if not activation.reference:
        return ""
    fields = "".join(f"  {key} = {{{value}}},\n" for key, value in _fields(activation))
    return f"@misc{{{activation.name},\n{fields}}}\n"


def _fields(activation: Activation) -> Iterator[tuple[str, str]]:
    reference = " ".join(activation.reference.split())
    year = _YEAR.search(reference)
    if year is None:
        yield "note", tex_text(reference)
        return
    authors, rest = reference[: year.start()].strip(" ,("), reference[year.end() :].strip(" ,)")
    if authors:
        names = re.split(
            r",\s*(?:and\s+)?|\s+and\s+|\s+&\s+", authors.replace(" et al.", ", others")
        )
        yield "author", " and ".join(tex_text(name) for name in names if name)
    arxiv, doi = _ARXIV.search(rest), _DOI.search(rest)
    if rest and not arxiv and not doi:
        yield "title", f"{{{tex_text(rest)}}}"
    yield "year", year.group()
    if arxiv:
        yield "eprint", arxiv.group(1)
        yield "archiveprefix", "arXiv"
    if doi:
        yield "doi", doi.group(1).rstrip(".")
