"""Rules for what sees a whole axis: ``x[i]``, ``sum(expr, j)``, and which index may stand where.

One index may be left free: the result's own. Every other index belongs to a reduction, whose
expression holds inputs at that index and other reductions, so that each costs one pass over a row.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from symact.cursor import Cursor
from symact.errors import UnsupportedError, quote
from symact.scope import CONSTANTS
from symact.tokens import Token
from symact.tree import INDEXED, REDUCTIONS, Apply, Node, Symbol, walk

_OVER = {word: head for head, word in REDUCTIONS.items()}
_INDEX_HINT = "an index is a name, such as i in x[i]"


class Indices(Cursor, ABC):
    """The part of the grammar that is about axes."""

    @abstractmethod
    def value(self) -> Node:
        """An expression that must be a number."""

    def indexed(self, name: Token) -> Node:
        """``x[i]``, after its name: index(x, i)."""
        array = self.make(Symbol(name.text), name.start)
        opening = self.take()
        index = self.take()
        if index.kind != "name" or index.text in CONSTANTS:
            start, end = index.start, max(index.end, index.start + 1)
            self.stop(start, end, "an index belongs here", _INDEX_HINT, UnsupportedError)
        if self.token.text != "]":
            message = "this bracket is never closed" if self.token.kind == "end" else (
                f"unexpected {quote(self.token.text)} in an index")  # fmt: skip
            place = opening if self.token.kind == "end" else self.token
            self.stop(place.start, place.end, message, _INDEX_HINT, UnsupportedError)
        at = self.make(Symbol(index.text), index.start)
        self.take()
        return self.make(Apply("index", (array, at)), name.start)

    def reduces(self, name: Token) -> bool:
        """Whether the call that begins at the current token is a reduction: ``max(x[j], j)``."""
        if name.text not in _OVER:
            return False
        depth = 0
        for place in range(self.at, len(self.tokens)):
            text = self.tokens[place].text
            depth += (text in ("(", "[")) - (text in (")", "]"))
            if depth == 0 and place > self.at + 2:
                comma, last = self.tokens[place - 2 : place]
                is_index = last.kind == "name" and last.text not in self.scope.symbols
                return name.text not in ("max", "min") or (
                    comma.text == "," and is_index and last.text not in CONSTANTS
                )
        return name.text not in ("max", "min")

    def reduction(self, name: Token, opening: Token) -> Node:
        """``sum(expr, j)`` => sum(expr, j); of the largest and smallest: max_over, min_over."""
        usage = f"{name.text}(x[j], j): an expression, and the index it is taken over"
        body = self.value()
        if not self.taken(","):
            self.stop(self.token.start, max(self.token.end, self.token.start + 1),
                      f"{name.text} needs an index", usage)  # fmt: skip
        index = self.take()
        if index.kind != "name" or index.text in self.scope.symbols or index.text in CONSTANTS:
            end = max(index.end, index.start + 1)
            self.stop(index.start, end, "an index of its own belongs here", usage)
        over = self.make(Symbol(index.text), index.start)
        self.close(opening)
        return self.make(Apply(_OVER[name.text], (body, over)), name.start)

    def check_indices(self, root: Node) -> None:
        """Every index belongs to one reduction, or is the result's; no input stands with and
        without one."""
        if not any(isinstance(node, Apply) and node.head in INDEXED for node in walk(root)):
            return
        free = self.free_indices(root)
        for name, node in list(free.items())[1:]:
            message = f"{quote(name)} is a second free index"
            hint = f"the result has the index {quote(next(iter(free)))}; reduce over others"
            self.note(*self.spans[id(node)], message, hint)
        self.check_mixed(root)

    def free_indices(self, node: Node) -> dict[str, Node]:
        """The indices that no reduction inside a tree binds, each with a place it stands at."""
        if not isinstance(node, Apply):
            return {}
        if node.head == "index":
            name = node.args[1].name  # type: ignore[union-attr]
            return {} if name in self.scope.symbols else {name: node}
        if node.head not in REDUCTIONS:
            found: dict[str, Node] = {}
            for arg in node.args:
                found |= {k: v for k, v in self.free_indices(arg).items() if k not in found}
            return found
        body, index = node.args
        found = self.free_indices(body)
        assert isinstance(index, Symbol)
        if index.name not in found:
            message = f"nothing in here has the index {quote(index.name)}"
            self.note(*self.spans[id(node)], message, f"write inputs as x[{index.name}]")
        for name, place in found.items():
            if name != index.name:
                message = f"{quote(name)} is another index than {quote(index.name)}"
                hint = "a reduction holds inputs at its own index, and other reductions"
                self.problems.add_in(
                    self.text, self.spans[id(place)], message, hint, UnsupportedError
                )
        return {}

    def check_mixed(self, root: Node) -> None:
        """Inputs with an index have one everywhere, and a free index is bound nowhere."""
        nodes = [node for node in walk(root) if isinstance(node, Apply)]
        places = {id(arg) for node in nodes if node.head in INDEXED for arg in node.args[-1:]}
        places |= {id(node.args[0]) for node in nodes if node.head == "index"}
        names = {node.args[0].name for node in nodes if node.head == "index"}  # type: ignore[union-attr]
        for node in walk(root):
            if isinstance(node, Symbol) and id(node) not in places and node.name in names:
                message = f"{quote(node.name)} needs its index here"
                self.note(*self.spans[id(node)], message, f"elsewhere it is {node.name}[...]")
        bound = {node.args[1]: node for node in nodes if node.head in REDUCTIONS}
        for name in self.free_indices_quietly(root):
            if Symbol(name) in bound:
                node = bound[Symbol(name)]
                message = f"{quote(name)} is the result's index, too"
                self.note(*self.spans[id(node)], message, "choose another for the reduction")

    def free_indices_quietly(self, node: Node) -> set[str]:
        """The same without noting anything."""
        if not isinstance(node, Apply) or node.head in REDUCTIONS:
            return set()
        if node.head == "index":
            name = node.args[1].name  # type: ignore[union-attr]
            return set() if name in self.scope.symbols else {name}
        return set().union(*map(self.free_indices_quietly, node.args))
