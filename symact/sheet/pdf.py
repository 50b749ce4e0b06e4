"""A data sheet in; a PDF out: by LaTeX where it is installed, else by Typst."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from symact.errors import SymactError
from symact.phrases import Phrases
from symact.sheet import tex, typst
from symact.sheet.model import Sheet

_MOST_RUNS = 5
"""Times that LaTeX reads the document, at most: as long as page numbers move."""

_SECONDS = 600


def pdf(sheet: Sheet, say: Phrases) -> bytes:
    """The PDF; SymactError names the command that installs what is missing.

    LaTeX is used where its own fonts have the language's script. It may neither run commands nor
    read files elsewhere.
    """
    return _made(say, partial(tex.write, sheet, say), partial(typst.write, sheet, say))


def book(sheets: Sequence[Sheet], say: Phrases) -> bytes:
    """The PDF of many sheets, with a table of contents."""
    if not sheets:
        raise SymactError("there is nothing to put into the PDF")
    return _made(say, partial(tex.book, sheets, say), partial(typst.book, sheets, say))


def _made(say: Phrases, in_latex: Callable[[], str], in_typst: Callable[[], str]) -> bytes:
    if not say.tex_packages and shutil.which("pdflatex"):
        made = by_latex(in_latex())
        if made is not None:
            return made
    return by_typst(in_typst(), say.fonts)


def by_latex(source: str) -> bytes | None:
    """What pdflatex makes of a document; None where a package that it needs is missing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "sheet.tex").write_text(source, encoding="utf-8")
        command = ["pdflatex", "-no-shell-escape", "-interaction=batchmode", "-halt-on-error",
                   "sheet.tex"]  # fmt: skip
        environment = {"SOURCE_DATE_EPOCH": "0", "FORCE_SOURCE_DATE": "1", "openin_any": "p"}
        references = b""
        for _ in range(_MOST_RUNS):
            run = subprocess.run(
                command, cwd=folder, env={**os.environ, **environment},
                capture_output=True, check=False, timeout=_SECONDS,
            )  # fmt: skip
            before, references = references, _references(folder)
            if run.returncode or references == before:
                break
        if run.returncode:
            log = (folder / "sheet.log").read_text(encoding="utf-8", errors="replace")
            if ".sty' not found" in log:
                return None
            problem = next((line for line in log.splitlines() if line.startswith("!")), "")
            raise SymactError(f"pdflatex failed: {problem or run.returncode}")
        return (folder / "sheet.pdf").read_bytes()


def _references(folder: Path) -> bytes:
    """What one run tells the next of pages."""
    auxiliary = folder / "sheet.aux"
    return auxiliary.read_bytes() if auxiliary.exists() else b""


def by_typst(source: str, fonts: Sequence[str] = ()) -> bytes:
    """What Typst makes of a document that needs one of some `fonts`."""
    try:
        import typst as compiler
    except ImportError:
        raise SymactError(
            "a PDF needs LaTeX or Typst; install the latter by `pip install 'symact[pdf]'`"
        ) from None
    if fonts and not set(fonts) & set(compiler.Fonts().families()):
        raise SymactError(
            f"the PDF needs a font such as {fonts[0]} (`apt install fonts-noto-cjk`,"
            " or https://fonts.google.com/noto)"
        )
    made: bytes = compiler.compile(source.encode())
    return made
