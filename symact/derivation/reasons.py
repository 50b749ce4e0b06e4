"""From a line's reasons to the words beside it: ``sum and exponential rules``."""

from __future__ import annotations

from collections.abc import Sequence

from symact.vocabulary import OPERATORS, Vocabulary

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
    """The words in a formula's margin: functions in mathematics, the rest in ``\\text``."""
    parts = []
    for kind, parted in grouped(reasons):
        if kind == "rule":
            words = _listed(parted) + (" rule" if len(parted) == 1 else " rules")
            parts.append(f"\\text{{{words}}}")
        elif parted:
            symbols = "\\text{, }".join(f"{{{_symbol(name, names)}}}" for name in parted)
            parts.append(f"\\text{{{kind} }}{symbols}")
        else:
            parts.append(f"\\text{{{kind}}}")
    return "\\text{, } ".join(parts)


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def _symbol(name: str, names: Vocabulary) -> str:
    if name in names.functions:
        return names.functions[name].latex
    return _SPECIAL.get(name) or OPERATORS.get(name) or f"\\text{{{name}}}"
