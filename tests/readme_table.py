"""Certificates of `generated/` in; the README's table of accuracy out.

``python tests/readme_table.py`` writes it; `test_readme` compares.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BEGIN, END = "<!-- accuracy -->\n", "<!-- end of accuracy -->\n"
EVERY_BEGIN, EVERY_END = "<!-- every input -->\n", "<!-- end of every input -->\n"
COLUMNS = (("", "f"), ("_derivative", "f'"), ("_derivative2", "f''"), ("_backward", "backward"))
"""What follows the activation's name, and the table's head for it."""
DTYPES = ("float32", "float64")
SHORT = re.compile(r"\.?0+p")
"""Zeros at the end of a hexadecimal number."""


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


def every_input() -> str:
    """A row for each exhaustive certificate: what was tried at every input, and the worst one."""
    found = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "generated" / "certificates").glob("*.exhaustive.json"))
    ]
    heads = "| every input of | functions | max ulp | worst | at |\n|---|---|--:|---|---|\n"
    return heads + "".join(line for one in found for line in every_input_rows(one))


def every_input_rows(certificate: dict) -> Iterator[str]:
    """A row for each dtype, of functions with their default parameters along their first input."""
    results = [one for one in certificate["results"] if "max_ulp" in one and one["inputs"] == "all"]
    name = certificate["activation"]
    for dtype in dict.fromkeys(one["dtype"] for one in results):
        alike = [one for one in results if one["dtype"] == dtype]
        worst = max(alike, key=lambda one: float(one["max_ulp"]))
        functions = dict.fromkeys(
            one["function"].removeprefix(name).strip("_") or "f" for one in alike
        )
        at = [
            f"{k} = {SHORT.sub('p', v)}"
            for k, v in (worst["worst"] or {}).items()
            if k not in ("computed", "exact")
        ]
        held = [f"{k} = {v:g}" for k, v in worst["at"].items()] if at else []
        cells = (
            f"`{name}` {dtype}",
            ", ".join(functions),
            shown(worst["max_ulp"]) + " FAILED" * (not all(one["passed"] for one in alike)),
            f"`{worst['function']}`" if at else "",
            ", ".join([*at, *held]),
        )
        yield f"| {' | '.join(cells)} |\n"


def replaced(text: str, begin: str, end: str, new: str) -> str:
    start, rest = text.split(begin)
    return start + begin + new + end + rest.split(end)[1]


def updated(text: str) -> str:
    """The README's text with the tables as they should be."""
    text = replaced(text, BEGIN, END, table())
    return replaced(text, EVERY_BEGIN, EVERY_END, every_input())


if __name__ == "__main__":
    README.write_text(updated(README.read_text(encoding="utf-8")), encoding="utf-8")
