"""A definition with indices in; the same for a row of given length, without indices, out.

``exp(x[i])/sum(exp(x[j]), j)`` at place 0 of two => ``exp(x#0)/(exp(x#0) + exp(x#1))``: what judges
the kernels of an axis knows nothing but the definition, element by element.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from symact.tree import REDUCTIONS, Apply, Node, Number, Symbol


def element(array: str, place: int) -> str:
    """The name of an element: no identifier, so that it is no other input's."""
    return f"{array}[{place}]"


@dataclass(frozen=True, slots=True)
class Unrolled:
    """A definition for rows of a length, with places where inputs name them."""

    definition: Node
    length: int
    keys: Mapping[str, int]
    made: dict[tuple[Node, frozenset[tuple[str, int]]], Node] = field(default_factory=dict)

    def at(self, place: int) -> Node:
        """The value at a place; of a reduction, the one value, at whatever place."""
        return self._written(self.definition, {}, place)

    def pulled(self, gradient: str, *, along: bool) -> Node:
        """The loss that has a gradient by the results: their products, added up."""
        if not along:
            return Apply("mul", (Symbol(gradient), self.at(0)))
        products = (
            Apply("mul", (Symbol(element(gradient, place)), self.at(place)))
            for place in range(self.length)
        )
        return _added(tuple(products))

    def _written(self, node: Node, places: Mapping[str, int], free: int) -> Node:
        if not isinstance(node, Apply):
            return node
        key = (node, frozenset({*places.items(), ("", free)}))
        if key not in self.made:
            self.made[key] = self._rewritten(node, places, free)
        return self.made[key]

    def _rewritten(self, node: Apply, places: Mapping[str, int], free: int) -> Node:
        if node.head == "index":
            array, index = node.args
            assert isinstance(array, Symbol)
            assert isinstance(index, Symbol)
            known = {**self.keys, **places}
            return Symbol(element(array.name, known.get(index.name, free)))
        if node.head not in REDUCTIONS:
            return Apply(node.head, tuple(self._written(arg, places, free) for arg in node.args))
        body, over = node.args
        assert isinstance(over, Symbol)
        parts = tuple(
            self._written(body, {**places, over.name: place}, free) for place in range(self.length)
        )
        if node.head in ("sum", "mean"):
            total = _added(parts)
            count = Number(Fraction(self.length), str(self.length))
            return total if node.head == "sum" else Apply("div", (total, count))
        return Apply(REDUCTIONS[node.head], parts) if len(parts) > 1 else parts[0]


def _added(parts: tuple[Node, ...]) -> Node:
    return Apply("add", parts) if len(parts) > 1 else parts[0]
