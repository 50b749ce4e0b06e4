"""From a display tree to one line of plain text, as a spec is written, for a terminal."""

from __future__ import annotations

from collections.abc import Mapping

from symact.tree import LOGIC, REDUCTIONS, RELATIONS, TRUE, Apply, Constant, Node, Number, Symbol

_LEVELS: Mapping[str, int] = {
    "or": 1, "and": 2, "not": 3, **dict.fromkeys(RELATIONS, 4),
    "add": 5, "neg": 6, "mul": 7, "div": 7, "pow": 9,
}  # fmt: skip
_SIGNS = {
    **{head: f" {head} " for head in (*RELATIONS, *LOGIC)},
    "mul": "*",
    "div": "/",
    "pow": "**",
}


def rows_of(text: str, room: int) -> list[str]:
    """A formula's text; where it has no room, each of its cases on a line of its own."""
    inside = text.find("{ ") + 2
    if len(text) <= room or inside < 2:
        return [text]
    return text.replace("; ", ";\n" + " " * inside).split("\n")


def plain(node: Node) -> str:
    """The text of a tree, such as ``x*sigmoid(x)`` or ``d/dx[1 + exp(-x)]``."""
    match node:
        case Number(text=text):
            return text
        case Constant(name=name) | Symbol(name=name):
            return name
        case Apply(head="derivative", args=(operand, variable)):
            return f"d/d{plain(variable)}[{plain(operand)}]"
        case Apply(head="index", args=(array, *places)):
            return f"{plain(array)}[{', '.join(map(plain, places))}]"
        case Apply(head="piecewise", args=cases):
            return "{ " + "; ".join(map(plain, cases)) + " }"
        case Apply(head="case", args=(value, condition)):
            return plain(value) + (
                "  otherwise" if condition == TRUE else f"  if {plain(condition)}"
            )
        case Apply(head="add", args=terms):
            return "".join(_term(term, first=not position) for position, term in enumerate(terms))
        case Apply(head="neg" | "not" as head, args=(operand,)):
            return ("-" if head == "neg" else "not ") + _at(operand, _LEVELS[head] + 1)
        case Apply(head="true"):
            return "True"
        case Apply(head=head, args=args) if head in _LEVELS:
            # The left operand of a power and the right one of a quotient need to bind more.
            levels = [_LEVELS[head] + (head == "pow"), *[_LEVELS[head] + 1] * (len(args) - 1)]
            return _SIGNS[head].join(_at(*pair) for pair in zip(args, levels, strict=True))
        case Apply(head=head, args=()):
            return head
        case Apply(head=head, args=args):
            return f"{REDUCTIONS.get(head, head)}({', '.join(map(plain, args))})"
    raise TypeError(f"not a tree: {node!r}")


def _term(term: Node, *, first: bool) -> str:
    negative = isinstance(term, Apply) and term.head == "neg"
    text = _at(term.args[0] if negative else term, 6)  # type: ignore[union-attr]
    if first:
        return "-" + text if negative else text
    return (" - " if negative else " + ") + text


def _at(node: Node, level: int) -> str:
    text = plain(node)
    tight = not isinstance(node, Apply) or _LEVELS.get(node.head, 10) >= level
    return text if tight else f"({text})"
