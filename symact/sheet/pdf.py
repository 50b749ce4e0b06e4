"""A data sheet in; a PDF out: by LaTeX where it is installed, else by Typst."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from symact.errors import SymactError
from symact.phrases import Phrases
from symact.sheet import tex, typst
from symact.sheet.model import Sheet

_RUNS = 2
"""Times that LaTeX reads the document: references settle."""

_SECONDS = 120


def pdf(sheet: Sheet, say: Phrases) -> bytes:
    """The PDF; SymactError names the command that installs what is missing.

    LaTeX is used for English: its own fonts have no other script. It is not given the time of day,
    and may neither run commands nor read files elsewhere.
    """
    if say.code == "en" and shutil.which("pdflatex"):
        made = by_latex(tex.write(sheet, say))
        if made is not None:
            return made
    return by_typst(typst.write(sheet, say))


def by_latex(source: str) -> bytes | None:
    """What pdflatex makes of a document; None where a package that it needs is missing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "sheet.tex").write_text(source, encoding="utf-8")
        command = ["pdflatex", "-no-shell-escape", "-interaction=batchmode", "-halt-on-error",
                   "sheet.tex"]  # fmt: skip
        environment = {"SOURCE_DATE_EPOCH": "0", "FORCE_SOURCE_DATE": "1", "openin_any": "p"}
        for _ in range(_RUNS):
            run = subprocess.run(
                command, cwd=folder, env={**_environment(), **environment},
                capture_output=True, check=False, timeout=_SECONDS,
            )  # fmt: skip
        if run.returncode:
            log = (folder / "sheet.log").read_text(encoding="utf-8", errors="replace")
            if ".sty' not found" in log:
                return None
            problem = next((line for line in log.splitlines() if line.startswith("!")), "")
            raise SymactError(f"pdflatex failed: {problem or run.returncode}")
        return (folder / "sheet.pdf").read_bytes()


def by_typst(source: str) -> bytes:
    """What Typst makes of a document."""
    try:
        import typst as compiler
    except ImportError:
        raise SymactError(
            "a PDF needs LaTeX or Typst; install the latter by `pip install 'symact[pdf]'`"
        ) from None
    made: bytes = compiler.compile(source.encode())
    return made


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)
