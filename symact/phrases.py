"""A language's name in; everything that documents say in it out. A phrase it lacks is an error."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from symact.errors import SymactError
from symact.hints import listing
from symact.properties.phrases import PHRASES, TITLES


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language: table => key => text with places in braces."""

    code: str
    """As in ``--lang``, and in HTML: ``en``."""
    tables: Mapping[str, Any]

    @property
    def fonts(self) -> tuple[str, ...]:
        """The fonts that have the language's script, the best first; none if Latin ones do."""
        return tuple(font.strip() for font in str(self.tables["fonts"]).split(",") if font)

    @property
    def tex_packages(self) -> tuple[str, ...]:
        """The LaTeX package that the language's script needs; none if it needs none."""
        name = str(self.tables["tex_package"])
        return (name,) if name else ()

    def __call__(self, table: str, key: str) -> str:
        return str(self.tables[table][key])

    def text(self, key: str, **places: object) -> str:
        """A sentence with its places filled with plain text."""
        return self("text", key).format(**places)

    def word(self, word: str) -> str:
        """A word within a formula, with the spaces that it came with."""
        bare = word.strip()
        return word.replace(bare, self("words", bare))

    def listed(self, words: list[str]) -> str:
        """``a, b and c``"""
        if len(words) < 2:
            return "".join(words)
        comma, last = str(self.tables["comma"]), str(self.tables["and"])
        return comma.join(words[:-1]) + last + words[-1]


def languages() -> tuple[str, ...]:
    """The languages there are, English first."""
    names = (entry.name for entry in files("symact.languages").iterdir())
    codes = sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


@cache
def phrases(code: str = "en") -> Phrases:
    """The phrases of a language; SymactError where there is no such language."""
    if code not in languages():
        raise SymactError(f"--lang {code}: there are {listing(languages())}")
    text = (files("symact.languages") / f"{code}.toml").read_text(encoding="utf-8")
    return Phrases(code, {**(_PROPERTIES if code == "en" else {}), **tomllib.loads(text)})


def _typeset(text: str) -> str:
    """``x -> 0`` => ``x → 0``"""
    return (
        text.replace("->", "→").replace("C^infinity", "C^∞").replace("^2", "²").replace("^-1", "⁻¹")
    )


_PROPERTIES: Mapping[str, Mapping[str, str]] = {
    "property titles": {key: _typeset(title) for key, (_, title) in TITLES.items()},
    "facts": {key: _typeset(text) for key, text in PHRASES.items()},
}
"""What `symact.properties` says in English; another language's file has these tables itself."""
