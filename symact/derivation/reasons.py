"""From a line's reasons to groups of one kind, which a language has words for."""

from __future__ import annotations

from collections.abc import Sequence


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
