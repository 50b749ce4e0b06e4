"""An expression that names other activations in; the same in the notation's functions alone out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from fractions import Fraction
from itertools import count

from symact.activation import Activation
from symact.tree import (
    REDUCTIONS,
    Apply,
    Node,
    Symbol,
    integer,
    is_indexed,
    rational,
    rebuild,
    substitute,
    walk,
)

_ONE = integer(1)


def expand(node: Node, references: Mapping[str, Activation], names: Collection[str] = ()) -> Node:
    """``x*softplus(x)`` => ``x*log(1 + exp(x))``; parameters as given, or their defaults.

    `names` are the caller's own, which no index of a reference may take.
    """

    def change(part: Node) -> Node:
        if isinstance(part, Apply) and part.head in references:
            return _called(references[part.head], part.args, names)
        return part

    return rebuild(node, change)


def measure(node: Node, references: Mapping[str, Activation]) -> tuple[int, int]:
    """How many nodes and how deep `expand` would make a tree, without making it."""
    shapes = {name: _shape(activation) for name, activation in references.items()}

    def size(part: Node) -> tuple[int, int]:
        if not isinstance(part, Apply):
            return 1, 1
        args = [size(arg) for arg in part.args]
        deepest = max((depth for _, depth in args), default=0)
        if part.head not in shapes:
            return 1 + sum(count for count, _ in args), 1 + deepest
        count, depth, uses = shapes[part.head]
        names = references[part.head].arguments
        grown = sum(uses[name] * (own - 1) for name, (own, _) in zip(names, args, strict=False))
        return count + grown, depth + deepest

    return size(node)


def _called(activation: Activation, args: tuple[Node, ...], names: Collection[str]) -> Node:
    """The definition with a call's arguments in place of its symbols."""
    values = {p.name: rational(Fraction(p.default)) for p in activation.parameters}
    values.update(zip(activation.arguments, args, strict=False))
    parameters = {parameter.name for parameter in activation.parameters}
    ones = frozenset(name for name in parameters if values[name] == _ONE)
    definition = _without(activation.definition, ones)
    if not is_indexed(definition):
        return substitute(definition, values)
    definition = _with_indices_beside(definition, {*names, *activation.arguments})
    return _at_indices(definition, activation.inputs, values)


def _with_indices_beside(definition: Node, names: Collection[str]) -> Node:
    """The definition with other names for the indices of its reductions that would be taken."""
    bound = {
        part.args[1] for part in walk(definition)
        if isinstance(part, Apply) and part.head in REDUCTIONS
    }  # fmt: skip
    own = {part.name for part in walk(definition) if isinstance(part, Symbol)}
    free = (name for n in count() if (name := f"j{n}") not in names and name not in own)
    taken = sorted(one.name for one in bound if isinstance(one, Symbol) and one.name in names)
    return substitute(definition, {name: Symbol(next(free)) for name in taken})


def _at_indices(definition: Node, inputs: tuple[str, ...], values: Mapping[str, Node]) -> Node:
    """``x[j]`` => the call's argument at j, which stands at the caller's own index.

    The definition's free index becomes the caller's.
    """

    def change(part: Node) -> Node:
        if isinstance(part, Symbol):
            return values.get(part.name, part)
        if not isinstance(part, Apply):
            return part
        if part.head in REDUCTIONS:
            return Apply(part.head, (change(part.args[0]), part.args[1]))
        if part.head != "index":
            return Apply(part.head, tuple(map(change, part.args)))
        array, index = part.args
        assert isinstance(array, Symbol)
        assert isinstance(index, Symbol)
        value, name = values[array.name], index.name
        if name in inputs:
            key = values[name]
            name = key.name if isinstance(key, Symbol) else name
        own = free_index(value)
        return value if own is None or name == free else _renamed(value, own, name)

    free = free_index(definition, inputs)
    return change(definition)


def free_index(node: Node, keys: tuple[str, ...] = ()) -> str | None:
    """The index of a tree that no reduction binds; inputs that say a place are none."""
    if not isinstance(node, Apply) or node.head in REDUCTIONS:
        return None
    if node.head == "index":
        assert isinstance(node.args[1], Symbol)
        return None if node.args[1].name in keys else node.args[1].name
    found = (free_index(arg, keys) for arg in node.args)
    return next((name for name in found if name is not None), None)


def _renamed(node: Node, old: str, new: str) -> Node:
    """A tree at another index; what reductions bind stays."""
    if not isinstance(node, Apply) or (node.head in REDUCTIONS):
        return node
    if node.head == "index" and node.args[1] == Symbol(old):
        return Apply("index", (node.args[0], Symbol(new)))
    return Apply(node.head, tuple(_renamed(arg, old, new) for arg in node.args))


def _without(node: Node, ones: frozenset[str]) -> Node:
    """Leave out the factors, divisors and exponents that are 1: ``exp(b*x)/b`` => ``exp(x)``."""

    def is_one(part: Node) -> bool:
        return isinstance(part, Symbol) and part.name in ones

    def change(part: Node) -> Node:
        if not isinstance(part, Apply) or part.head not in ("mul", "div", "pow"):
            return part
        if part.head == "mul":
            left = tuple(arg for arg in part.args if not is_one(arg)) or (_ONE,)
            return left[0] if len(left) == 1 else Apply("mul", left)
        return part.args[0] if is_one(part.args[1]) else part

    return rebuild(node, change) if ones else node


def _shape(activation: Activation) -> tuple[int, int, Counter[str]]:
    """A definition's nodes, depth, and how often each of its symbols stands in it."""
    parts = list(walk(activation.definition))
    uses = Counter(part.name for part in parts if isinstance(part, Symbol))
    return len(parts), _depth(activation.definition), uses


def _depth(node: Node) -> int:
    return 1 + max(map(_depth, node.args), default=0) if isinstance(node, Apply) else 1
