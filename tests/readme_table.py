"""Certificates of `generated/` in; the README's table of accuracy out.

``python tests/readme_table.py`` writes it; `test_readme` compares.
"""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BEGIN, END = "<!-- accuracy -->\n", "<!-- end of accuracy -->\n"
COLUMNS = (("", "f"), ("_derivative", "f'"), ("_derivative2", "f''"), ("_backward", "backward"))
"""What follows the activation's name, and the table's head for it."""
DTYPES = ("float32", "float64")


def table() -> str:
    """A row for each certificate: the largest error of each function in each dtype, in ulp."""
    found = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "generated" / "certificates").glob("*.json"))
        if not path.name.endswith(".exhaustive.json")
    ]
    if not found:
        return ""
    heads = [f"{head} {dtype}" for dtype in DTYPES for _, head in COLUMNS]
    lines = ["| ulp | " + " | ".join(heads) + " |", "|---|" + "--:|" * len(heads)]
    return "\n".join([*lines, *map(row, found)]) + "\n"


def row(certificate: dict) -> str:
    name = certificate["activation"]
    errors = {(one["function"], one["dtype"]): one["max_ulp"] for one in certificate["results"]}
    cells = [shown(errors.get((name + suffix, dtype))) for dtype in DTYPES for suffix, _ in COLUMNS]
    return f"| `{name}` | " + " | ".join(cells) + " |"


def shown(error: float | str | None) -> str:
    """An error rounded to two places; none where there is no such function of one input."""
    if error is None:
        return ""
    return error if isinstance(error, str) else f"{error:.2f}"


def updated(text: str) -> str:
    """The README's text with the table as it should be."""
    start, rest = text.split(BEGIN)
    return start + BEGIN + table() + END + rest.split(END)[1]


if __name__ == "__main__":
    README.write_text(updated(README.read_text(encoding="utf-8")), encoding="utf-8")
