"""What a build wrote, as the output's own ``manifest.json`` records it, in and out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from symact.emit import MARK
from symact.package import Member

FILE = "manifest.json"
_ABOUT = f"{MARK}: what every activation's files were made from."


@dataclass(frozen=True, slots=True)
class Entry:
    """One activation of an output: what it was made from, and what was made."""

    member: Member
    input: str
    """The digest of everything its files depend on."""
    files: tuple[tuple[str, str], ...]
    """Path and digest of each of its files."""


def to_json(entries: Sequence[Entry]) -> str:
    """The manifest's text, the same for the same entries in any order."""
    activations = {
        entry.member.name: {
            "aliases": list(entry.member.aliases),
            "files": dict(entry.files),
            "functions": {name: list(parameters) for name, parameters in entry.member.functions},
            "input": entry.input,
        }
        for entry in sorted(entries, key=lambda entry: entry.member.name)
    }
    return json.dumps({"about": _ABOUT, "activations": activations}, indent=2) + "\n"


def from_json(text: str) -> dict[str, Entry]:
    """Entries by name; nothing from a text that is no manifest, so that all is made anew."""
    try:
        activations = json.loads(text)["activations"]
        return {name: _entry(name, table) for name, table in activations.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def _entry(name: str, table: dict[str, Any]) -> Entry:
    functions = tuple((key, tuple(items)) for key, items in table["functions"].items())
    member = Member(name, tuple(table["aliases"]), functions)
    return Entry(member, table["input"], tuple(table["files"].items()))
