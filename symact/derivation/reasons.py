"""From a line's reasons to the words beside it: ``sum and exponential rules``."""

from __future__ import annotations

from collections.abc import Sequence

from symact.vocabulary import OPERATORS, Vocabulary

MARGIN = 26
"""Characters of the longest reason that stands on one row."""

MARGIN_WIDTH = "42mm"

_SPECIAL = {"abs": "\\lvert \\cdot \\rvert"}


def grouped(reasons: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Reasons of one kind together: (``derivative of``, (a, b)), (``rule``, (sum, power))."""
    groups: dict[str, list[str]] = {}
    for reason in reasons:
        if reason.endswith(" rule"):
            groups.setdefault("rule", []).append(reason.removesuffix(" rule"))
        elif " of " in reason:
            kind, _, names = reason.partition(" of ")
            groups.setdefault(kind + " of", []).extend(names.split(", "))
        else:
            groups.setdefault(reason, [])
    return [(kind, tuple(dict.fromkeys(names))) for kind, names in groups.items()]


def reason_plain(reasons: Sequence[str]) -> str:
    """The words for a terminal."""
    parts = []
    for kind, names in grouped(reasons):
        if kind == "rule":
            parts.append(_listed(names) + (" rule" if len(names) == 1 else " rules"))
        else:
            parts.append(f"{kind} {_listed(names)}".strip())
    return ", ".join(parts)


def reason_latex(reasons: Sequence[str], names: Vocabulary) -> str:
    """The words in a formula's margin: text, functions in mathematics; long ones in rows."""
    parts, length = [], 0
    for kind, parted in grouped(reasons):
        if kind == "rule":
            parts.append(_listed(parted) + (" rule" if len(parted) == 1 else " rules"))
            length += len(parts[-1])
        else:
            symbols = ", ".join(f"\\({_symbol(name, names)}\\)" for name in parted)
            parts.append(f"{kind} {symbols}".strip())
            length += len(kind) + sum(map(len, parted))
    text = ", ".join(parts)
    if length <= MARGIN:
        return f"\\text{{{text}}}"
    return f"\\parbox[t]{{{MARGIN_WIDTH}}}{{\\raggedright {text}}}"


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def _symbol(name: str, names: Vocabulary) -> str:
    if name in names.functions:
        return names.functions[name].latex
    return _SPECIAL.get(name) or OPERATORS.get(name) or f"\\text{{{name}}}"
