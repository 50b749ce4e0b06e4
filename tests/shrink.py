"""An expression with something wrong in; a smaller one with the same thing wrong out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from random_specs import Expression

from symact.plain import plain
from symact.tree import Apply, Node, Number, Symbol, integer, rebuild, walk

_LEAST: tuple[Node, ...] = (Symbol("x"), integer(1))
_UNCHANGED = frozenset({"<", "<=", ">", ">=", "==", "!=", "and", "or", "not", "true", "case"})
"""Conditions, and cases: their own parts get smaller."""


def written(node: Node) -> str:
    """A tree as a spec has it."""

    def change(part: Node) -> Node:
        names = {"piecewise": "Piecewise", "case": ""}
        if isinstance(part, Apply) and part.head in names:
            return Apply(names[part.head], part.args)
        return part

    return plain(rebuild(node, change))


def shrunk(node: Node, table: str, is_wrong: Callable[[Expression], bool]) -> Expression:
    """The smallest expression that is still wrong, among those that replacing a part leads to."""
    while True:
        for smaller in sorted(dict.fromkeys(_smaller(node)), key=_size):
            if is_wrong(Expression(written(smaller), table)):
                node = smaller
                break
        else:
            return Expression(written(node), table)


def _smaller(node: Node) -> Iterator[Node]:
    """The tree with one of its parts replaced by a part of that, or by x or 1."""
    if not isinstance(node, Apply) or node.head == "true":
        return
    if node.head not in _UNCHANGED:
        yield from (part for arg in node.args for part in _values(arg))
        yield from _LEAST
    if node.head in ("add", "mul") and len(node.args) > 2:
        yield from (Apply(node.head, node.args[:k] + node.args[k + 1 :]) for k in range(3))
    for place, arg in enumerate(node.args):
        for smaller in _smaller(arg):
            yield Apply(node.head, (*node.args[:place], smaller, *node.args[place + 1 :]))


def _values(node: Node) -> Iterator[Node]:
    """The numbers among a part and, of a case, its parts."""
    if isinstance(node, Apply) and node.head == "case":
        yield node.args[0]
    elif not (isinstance(node, Apply) and node.head in _UNCHANGED):
        yield node


def _size(node: Node) -> tuple[int, int]:
    parts = list(walk(node))
    return len(parts), sum(not isinstance(part, Number) for part in parts)
