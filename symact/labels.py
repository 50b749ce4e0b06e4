"""A formula and the names in it in; the formula in short labels, each explained, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from symact.activation import Activation
from symact.names import Name
from symact.tree import Apply, Node, Symbol, walk

LONGEST = 8
"""Trees with more nodes are given a letter of their own."""

LETTERS = ("t", "v", "w", "s", "r", "q", "p")
INNER_LETTERS = ("u", "z", "m")


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in a formula for something longer."""

    node: Node
    """As it stands there: ``f``, ``sigmoid(x)``, ``t``, ``u'``."""
    written: Node
    """What it stands for, in other labels where there are some: ``tanh(u)``."""
    definition: Node
    """The same in inputs, parameters and the notation's functions alone."""
    latex: str = ""
    """The LaTeX of a head that no activation and no notation has: ``\\Phi``."""


def names_in(activation: Activation) -> set[str]:
    """What no letter may be called: the activation, its arguments, and all that it calls."""
    called = {part.head for part in walk(activation.expression) if isinstance(part, Apply)}
    return {activation.name, *activation.arguments, *called}


def labeled(
    tree: Node,
    names: Sequence[Name],
    function: Name,
    taken: Iterable[str],
    given: dict[Node, str] | None = None,
) -> tuple[Node, tuple[Label, ...]]:
    """``(1 + tanh(<long>))/2 + …`` => ``(1 + t)/2 + …`` with t, u and u' explained.

    `given` are letters that earlier formulas gave to labels, and are given to no others here.
    """
    letters = _Letters(taken, {} if given is None else given)
    used = [name for name in (function, *names) if name.label in set(walk(tree))]
    short: dict[Node, Node] = {}
    labels: list[Label] = []
    for name in sorted(used, key=lambda name: name.rank):
        node = name.label
        if name.inner is not None and _long(name.label):
            letter = letters.take(INNER_LETTERS, name.inner)
            labels.append(Label(Symbol(letter), name.inner, name.inner))
            short[name.inner] = Symbol(letter)
            node = Symbol(f"{letter}'")
        elif _long(name.label):
            node = Symbol(letters.take(LETTERS, name.label))
        if node == name.definition:
            continue
        written = name.definition if node == name.label else name.label
        labels.append(Label(node, written, name.definition, name.latex))
        short[name.label] = node
    finished = tuple(
        Label(one.node, _parts_replaced(one.written, short), one.definition, one.latex)
        for one in labels
    )
    return replaced(tree, short), finished


def replaced(node: Node, by: Mapping[Node, Node]) -> Node:
    """A tree with whole parts replaced, the outermost first."""
    return by[node] if node in by else _parts_replaced(node, by)


def _parts_replaced(node: Node, by: Mapping[Node, Node]) -> Node:
    if isinstance(node, Apply):
        return Apply(node.head, tuple(replaced(arg, by) for arg in node.args))
    return node


def _long(node: Node) -> bool:
    return sum(1 for _ in walk(node)) > LONGEST


class _Letters:
    """Letters that nothing else is called."""

    def __init__(self, taken: Iterable[str], given: dict[Node, str]) -> None:
        self.given = given
        self.taken = {*taken, *given.values()}

    def take(self, letters: Sequence[str], label: Node) -> str:
        if label not in self.given:
            numbered = (f"{letter}{index}" for index in range(1, 100) for letter in letters)
            letter = next(one for one in (*letters, *numbered) if one not in self.taken)
            self.taken.add(letter)
            self.given[label] = letter
        return self.given[label]
