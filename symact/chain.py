"""A derivative by the chain rule through the functions an author names, each slope in closed form.

``exp(-a*wave(x)**2) + b*softplus(x)`` => ``-2*a*wave(x)*wave'(x)*exp(-a*wave(x)**2) + ...`` with
wave's slope in its turn. For what is too much for elimination at once: there every name is tried
with every other; here one at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import sympy

from symact.activation import Activation
from symact.formula import Found, method_of
from symact.labels import replaced
from symact.meaning import to_sympy
from symact.names import Name, Reader
from symact.shown import priced
from symact.tame import factor
from symact.to_tree import to_tree
from symact.tree import Apply, Node, Symbol, rebuild, symbols, walk

MOST_STEPS = 20
"""With more functions than these there is no form to read."""

_RATIONAL = frozenset({"add", "mul", "neg", "div", "pow", "sqrt"})
_CHOICES = frozenset({"piecewise", "min", "max", "clip", "abs"})


@dataclass(frozen=True, slots=True)
class Slope:
    """A derivative of an inner function: a tree, and its names => what they are."""

    tree: Node
    names: Mapping[Node, Node]
    latex: Mapping[Node, str]


Solve = Callable[[Activation, str], Slope | None]
"""The slope of a function by an input; in its own name for itself."""


class TooLongError(Exception):
    """A function with more inner functions than a form can name."""


@dataclass
class _Chain:
    """The inner functions of one branch, as letters."""

    reader: Reader
    solve: Solve
    letters: dict[Node, str] = field(default_factory=dict)
    """Of a call: ``sigmoid(x)`` => ``~1``."""
    labels: dict[str, Node] = field(default_factory=dict)
    definitions: dict[str, Node] = field(default_factory=dict)
    """In inputs, parameters and the notation alone."""
    inner: dict[str, Node] = field(default_factory=dict)
    """In inputs, parameters and other letters."""
    latex: dict[str, str] = field(default_factory=dict)
    slopes: dict[str, dict[sympy.Symbol, sympy.Expr]] = field(default_factory=dict)

    def lettered(self, node: Node) -> Node:
        """A tree with letters for the functions in it."""
        if not isinstance(node, Apply) or not self.reader.moves(node):
            return node
        if node.head in _CHOICES:
            return self.lettered(self.chosen(node))
        if node.head in _RATIONAL:
            return Apply(node.head, tuple(map(self.lettered, node.args)))
        if node not in self.letters:
            self.name(node)
        letter = self.letters[node]
        return Symbol(letter) if letter else self.lettered(self.reader.unfolded(node))

    def name(self, node: Apply) -> None:
        """Give a call its letter; none to a rational function's."""
        definition = self.reader.expanded(node)
        meaning = self.meaning(definition)
        other = self.reader.references.get(node.head)
        if other is not None and not any(f.free_symbols for f in meaning.atoms(sympy.Function)):
            self.letters[node] = ""
            return
        if other is not None and (other.references or _chooses(other.definition)):
            inner = self.lettered(self.reader.unfolded(node))
        else:
            inner = self.reader.expanded(Apply(node.head, tuple(map(self.argument, node.args))))
        self.add(node, definition, inner)

    def argument(self, node: Node) -> Node:
        """A function's argument: a letter for all but a multiple of an input or a letter."""
        inner = self.lettered(node)
        if not self.reader.moves(node) or _is_multiple(inner):
            return inner
        if node not in self.letters or not self.letters[node]:
            self.add(node, self.reader.expanded(node), inner)
        return Symbol(self.letters[node])

    def add(self, label: Node, definition: Node, inner: Node, latex: str = "") -> str:
        if len(self.labels) == MOST_STEPS:
            raise TooLongError
        letter = f"~{len(self.labels)}"
        self.letters[label] = letter
        self.labels[letter], self.definitions[letter] = label, definition
        self.inner[letter], self.latex[letter] = inner, latex
        return letter

    def chosen(self, node: Apply) -> Node:
        """The branch's part of a choice: ``max(u, v)`` => u."""
        whole = self.meaning(node)
        for part in _parts(node):
            if self.meaning(part) == whole:
                return part
        return to_tree(whole)

    def meaning(self, node: Node) -> sympy.Expr:
        found = self.reader.expression(self.reader.expanded(node))
        if found is None:
            raise TooLongError
        return found

    def derivative(self, expression: sympy.Expr, variable: sympy.Symbol) -> sympy.Expr:
        """A derivative of an expression in inputs, parameters and letters."""
        total = sympy.diff(expression, variable)
        for symbol in sorted(expression.free_symbols, key=lambda one: one.name):
            if symbol.name in self.labels:
                outer = sympy.diff(expression, symbol)
                total += outer * self.slope(symbol.name, variable)
        return total

    def slope(self, letter: str, variable: sympy.Symbol) -> sympy.Expr:
        """The derivative of an inner function."""
        known = self.slopes.setdefault(letter, {})
        if variable not in known:
            inner = self.inner[letter]
            moving = [
                name
                for name in sorted(symbols(inner))
                if name in self.labels or name == variable.name
            ]
            known[variable] = sum(
                (
                    self.partial(letter, name)
                    * (self.slope(name, variable) if name in self.labels else 1)
                    for name in moving
                ),
                sympy.S.Zero,
            )
        return known[variable]

    def partial(self, letter: str, by: str) -> sympy.Expr:
        """The derivative of an inner function by an input or another one."""
        inner = self.inner[letter]
        if (meaning := self.expression(inner)).is_algebraic_expr():
            variables = (one for one in meaning.free_symbols if one.name == by)
            return sum((factor(sympy.diff(meaning, one)) for one in variables), sympy.S.Zero)
        own = self.reader.activation
        inputs = tuple(name for name in sorted(symbols(inner)) if self.is_input(name))
        part = replace(
            own, inputs=inputs, expression=inner, definition=inner, kinks=(), references=()
        )
        found = self.solve(part, by)
        if found is None:
            raise TooLongError
        known: dict[Node, Node] = {}
        for local, definition in found.names.items():
            if definition == inner:
                known[local] = Symbol(letter)
                continue
            label = self.written(local)
            if not self.letters.get(label):
                self.add(label, self.defined(definition), definition, found.latex.get(local, ""))
            known[local] = Symbol(self.letters[label])
        return self.expression(replaced(found.tree, known))

    def is_input(self, name: str) -> bool:
        return name in self.labels or name in self.reader.activation.inputs

    def expression(self, node: Node) -> sympy.Expr:
        letters = {letter: sympy.Symbol(letter, real=True) for letter in self.labels}
        return to_sympy(node, {**self.reader.symbols, **letters})

    def tree(self, expression: sympy.Expr) -> Node:
        """An expression's tree in inputs, parameters and letters."""
        moving = (*self.reader.activation.inputs, *self.labels)
        known: dict[sympy.Expr, Node] = {
            symbol: Symbol(symbol.name)
            for name in moving
            for symbol in expression.free_symbols
            if symbol.name == name
        }
        return to_tree(sympy.factor_terms(expression), known)

    def written(self, node: Node) -> Node:
        """A tree with what the letters stand for."""
        return _without(node, self.labels)

    def defined(self, node: Node) -> Node:
        return _without(node, self.definitions)


def _chooses(node: Node) -> bool:
    return any(isinstance(part, Apply) and part.head in _CHOICES for part in walk(node))


def _is_multiple(node: Node) -> bool:
    factors = node.args if isinstance(node, Apply) and node.head in ("mul", "neg") else (node,)
    return not any(isinstance(part, Apply) for factor in factors for part in walk(factor))


def _without(node: Node, meanings: Mapping[str, Node]) -> Node:
    return rebuild(
        node, lambda part: meanings.get(part.name, part) if isinstance(part, Symbol) else part
    )


def _parts(node: Apply) -> Iterator[Node]:
    if node.head == "piecewise":
        yield from (case.args[0] for case in node.args if isinstance(case, Apply))
        return
    yield from node.args
    if node.head == "abs":
        yield Apply("neg", node.args)


def chained(
    reader: Reader,
    variables: tuple[sympy.Symbol, ...],
    solve: Solve,
) -> Found | None:
    """The derivative on one branch by the chain rule; None where there is nothing to name."""
    chain = _Chain(reader, solve)
    try:
        expression = chain.expression(chain.lettered(reader.activation.expression))
        for variable in variables:
            expression = chain.derivative(expression, variable)
        if not chain.labels or expression.has(sympy.Abs, sympy.sign, sympy.nan, sympy.zoo):
            return None
        node = chain.tree(expression)
        if sympy.expand(chain.expression(node) - expression) != 0:
            return None
    except (TooLongError, ValueError):
        # ValueError: something has no smooth meaning, or cannot be written in the notation.
        return None
    used = symbols(node)
    names = tuple(
        Name(label, definition, chain.meaning(definition), 2, latex=chain.latex[letter])
        for letter, label in chain.labels.items()
        if (definition := chain.definitions[letter]) and letter in used
    )
    shown = priced(chain.written(node), frozenset(reader.activation.inputs))
    return Found(shown, names, method_of(names))
