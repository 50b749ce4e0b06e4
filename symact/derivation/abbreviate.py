"""From an expression to a shorter one: long numbers and long inner functions get names.

``tanh(sqrt(2/pi)*(x + 0.044715*x**3))`` => ``tanh(u(x))``, and a literal of twenty digits => ``c``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from symact.activation import Activation
from symact.derivation.regions import has_choices
from symact.labels import INNER_LETTERS, names_in
from symact.tree import FUNCTIONS, Apply, Node, Number, Symbol, symbols, walk
from symact.vocabulary import Definition, primed

LONGEST_NUMBER = 12
"""Characters of a literal beyond which it gets a name."""

LONGEST_INNER = 9
"""Nodes of a function's argument beyond which it gets a name."""

_KINKED = frozenset({"abs", "min", "max", "clip"})


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Names for parts of an expression, and how to write a tree with them."""

    calls: tuple[tuple[Node, Node], ...]
    """(part, the call that stands for it)"""
    definitions: tuple[Definition, ...]

    def agree_with(self, helpers: Iterable[Definition]) -> bool:
        """Whether what has the name of a part is that part."""
        parts = {definition.name: definition.expression for definition in self.definitions}
        return all(parts.get(one.name, one.expression) == one.expression for one in helpers)

    def apply(self, node: Node) -> Node:
        """A tree with the parts replaced by their names, the largest first."""
        short = dict(self.calls)

        def fold(part: Node) -> Node:
            if part in short:
                return short[part]
            if isinstance(part, Apply):
                return Apply(part.head, tuple(map(fold, part.args)))
            return part

        return fold(node)


def abbreviations(activation: Activation) -> Abbreviations:
    """What is to be named in an activation's expression."""
    taken = names_in(activation)
    letters, constants = free_letters(INNER_LETTERS, taken), free_letters(["c", "k", "m"], taken)
    own = tuple(Symbol(name) for name in activation.arguments)
    parameters = tuple((p.name, Fraction(p.default)) for p in activation.parameters)
    calls: list[tuple[Node, Node]] = []
    found: list[Definition] = []
    for number in _long_numbers(activation.expression):
        name = next(constants)
        calls.append((number, Apply(name)))
        found.append(Definition(name, (), (), number, _subscripted(name)))
    for inner in _long_inners(activation):
        name = next(letters)
        calls.append((inner, Apply(name, own)))
        latex = _subscripted(name)
        found.append(Definition(name, activation.inputs, parameters, inner, latex, own=True))
    return Abbreviations(tuple(calls), tuple(found))


def _long_numbers(node: Node) -> tuple[Number, ...]:
    found = (part for part in walk(node) if isinstance(part, Number))
    return tuple(dict.fromkeys(part for part in found if len(part.text) > LONGEST_NUMBER))


def _long_inners(activation: Activation) -> tuple[Node, ...]:
    """Smooth arguments of the notation's functions that are long, outermost first."""
    if has_choices(activation.expression):
        return ()
    found: list[Node] = []
    for part in walk(activation.expression):
        if isinstance(part, Apply) and part.head in FUNCTIONS and part.head not in _KINKED:
            (inner,) = part.args
            within = any(inner in walk(larger) for larger in found)
            if _is_long(inner) and symbols(inner) & set(activation.inputs) and not within:
                found.append(inner)
    return tuple(found)


def _is_long(node: Node) -> bool:
    """Whether a tree has many nodes, or a function within a function."""
    return sum(1 for _ in walk(node)) > LONGEST_INNER or _nesting(node) > 1


def _nesting(node: Node) -> int:
    if not isinstance(node, Apply):
        return 0
    return (node.head in FUNCTIONS) + max(map(_nesting, node.args), default=0)


def free_letters(letters: Iterable[str], taken: Iterable[str]) -> Iterator[str]:
    """Letters that no argument is called, then numbered ones."""
    letters, used = tuple(letters), set(taken)
    yield from (letter for letter in letters if letter not in used)
    yield from (
        f"{letters[0]}{index}" for index in range(1, 100) if f"{letters[0]}{index}" not in used
    )


def _subscripted(name: str) -> str:
    return name if len(name) == 1 else f"{name[0]}_{{{name[1:]}}}"


def primes(definition: Definition, slopes: Iterable[Node]) -> Iterator[Definition]:
    """``u'``, ``u''``, … of a named inner function, each with its expression."""
    for order, expression in enumerate(slopes, 1):
        yield replace(
            definition,
            name=definition.name + "'" * order,
            latex=primed(definition.latex, order),
            expression=expression,
        )
