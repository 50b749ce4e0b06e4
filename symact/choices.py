"""From a display tree to its first choice: the innermost part that is not smooth, as two sides.

A choice stays a tree: what its test means, and whether it is settled, `symact.meaning` decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import is_

from symact.tree import TRUE, Apply, Node, integer

Choice = tuple[Node, Node | None, Node, Node]
"""(node to replace, test or None, what it is where the test holds, and where it fails)"""


def first_choice(node: Node) -> Choice | None:
    """The first innermost node that is not smooth, as one binary choice."""
    if not isinstance(node, Apply):
        return None
    if node.head == "piecewise":
        return _piecewise_choice(node)
    for arg in node.args:
        if (found := first_choice(arg)) is not None:
            return found
    return _CHOICES[node.head](node, *node.args) if node.head in _CHOICES else None


def _piecewise_choice(node: Apply) -> Choice:
    case, *rest = node.args
    assert isinstance(case, Apply)
    value, condition = case.args
    if condition == TRUE or not rest:
        return node, None, value, value
    test = condition
    while isinstance(test, Apply) and test.head in ("and", "or", "not"):
        test = test.args[0]
    if isinstance(test, Apply) and (inner := _first_choice_in(test.args)) is not None:
        return inner
    later = Apply("piecewise", tuple(rest))

    def settled(truth: bool) -> Node:
        left = _settle(condition, test, truth)
        if left is True:
            return value
        if left is False:
            return later
        return Apply("piecewise", (Apply("case", (value, left)), *rest))

    return node, test, settled(True), settled(False)


def _first_choice_in(nodes: tuple[Node, ...]) -> Choice | None:
    return next((found for arg in nodes if (found := first_choice(arg)) is not None), None)


def _settle(condition: Node, test: Node, truth: bool) -> Node | bool:
    """A condition once one of its relations is known: ``a and b``, a true => ``b``."""
    if condition == test:
        return truth
    if not isinstance(condition, Apply) or condition.head not in ("and", "or", "not"):
        return True if condition == TRUE else condition
    parts = [_settle(arg, test, truth) for arg in condition.args]
    if condition.head == "not":
        return (not parts[0]) if isinstance(parts[0], bool) else Apply("not", (parts[0],))
    absorbing = condition.head == "or"
    if absorbing in parts:
        return absorbing
    open_parts = tuple(part for part in parts if not isinstance(part, bool))
    if not open_parts:
        return not absorbing
    return open_parts[0] if len(open_parts) == 1 else Apply(condition.head, open_parts)


_ZERO, _ONE = integer(0), integer(1)


def _negated(node: Node) -> Node:
    return Apply("neg", (node,))


def _extremum(node: Node, args: tuple[Node, ...], head: str) -> Choice:
    first, second, *rest = args
    relation = "<" if head == "max" else ">"

    def keep(winner: Node) -> Node:
        return Apply(head, (winner, *rest)) if rest else winner

    return node, Apply(relation, (first, second)), keep(second), keep(first)


def _clipped(node: Node, value: Node, low: Node, high: Node) -> Choice:
    raised = Apply("max", (value, low))
    return node, None, Apply("min", (raised, high)), node


def _sign(node: Node, value: Node) -> Choice:
    positive = Apply("piecewise", (
        Apply("case", (_ONE, Apply(">", (value, _ZERO)))),
        Apply("case", (_ZERO, TRUE)),
    ))  # fmt: skip
    return node, Apply("<", (value, _ZERO)), _negated(_ONE), positive


_CHOICES: Mapping[str, Callable[..., Choice]] = {
    "abs": lambda node, a: (node, Apply("<", (a, _ZERO)), _negated(a), a),
    "sign": _sign,
    "max": lambda node, *args: _extremum(node, args, "max"),
    "min": lambda node, *args: _extremum(node, args, "min"),
    "clip": _clipped,
}


def replaced(node: Node, where: Node, by: Node) -> Node:
    """A tree with a part of it exchanged wherever it stands; what does not hold it stays as it is.

    Parts that stand in a tree several times, as arguments of nested functions do, are met once.
    """
    done: dict[Node, Node] = {where: by}

    def met(part: Node) -> Node:
        if not isinstance(part, Apply):
            return part
        if part not in done:
            args = tuple(map(met, part.args))
            done[part] = part if all(map(is_, args, part.args)) else Apply(part.head, args)
        return done[part]

    return met(node)
