"""From an activation's derivations to the names that they use and that a document must explain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import sympy

from symact.activation import Activation
from symact.derivation.checks import Checker
from symact.derivation.lines import proved
from symact.derivation.setting import checker_of, wanted
from symact.derivation.tidy import tidy
from symact.tree import Apply, Node, rational, substitute, walk
from symact.vocabulary import Definition, Vocabulary


@dataclass(frozen=True, slots=True)
class Glossary:
    """What a document needs beside the derivations: names, and LaTeX that was read back."""

    activation: Activation
    checker: Checker

    @property
    def names(self) -> Vocabulary:
        return self.checker.context.names

    @property
    def subject(self) -> Definition:
        return self.names.functions[self.activation.name]

    def used(self) -> tuple[Definition, ...]:
        """The named functions of the printed lines, but the subject, in order of appearance.

        Derivatives of one come after it: ``u``, ``u'``, ``u''``, ``v``.
        """
        trees = [self.subject.expression]
        for variables in wanted(self.activation):
            derivation = proved(self.activation, variables)
            trees += [line.tree for line in derivation.lines] if derivation else []
        found: dict[str, Definition] = {}
        while trees:
            for part in walk(trees.pop(0)):
                name = part.head if isinstance(part, Apply) else ""
                if name in self.names.functions and name not in (*found, self.activation.name):
                    found[name] = self.shown(self.names.functions[name])
                    trees.append(found[name].expression)
        bases = [name.rstrip("'") for name in found]
        names = sorted(found, key=lambda name: (bases.index(name.rstrip("'")), len(name)))
        return tuple(found[name] for name in names)

    def shown(self, definition: Definition) -> Definition:
        """A definition as it is used here: parameters that no call gives have their defaults."""
        if definition.own or not definition.parameters or self._is_given(definition):
            return definition
        defaults = {name: rational(value) for name, value in definition.parameters}
        expression = tidy(substitute(definition.expression, defaults), frozenset(definition.inputs))
        return replace(definition, parameters=(), expression=expression)

    def _is_given(self, definition: Definition) -> bool:
        """Whether a call of the activation's expression gives parameters."""
        return any(
            isinstance(part, Apply)
            and part.head == definition.name
            and len(part.args) > len(definition.inputs)
            for part in walk(self.subject.expression)
        )

    def names_for(self, definition: Definition) -> Vocabulary:
        """The same names, with a definition's own arguments for symbols."""
        symbols = tuple(dict.fromkeys((*self.names.symbols, *definition.arguments)))
        own = replace(definition, own=True)
        known = {**self.names.functions, definition.name: own}
        return replace(self.names, symbols=symbols, functions=known)

    def text(self, node: Node, names: Vocabulary | None = None) -> str:
        """The LaTeX of a tree beside the derivations, read back."""
        if names is None or set(names.symbols) == set(self.names.symbols):
            return self.checker.text(node)
        symbols = {name: sympy.Symbol(name, real=True) for name in names.symbols}
        context = replace(self.checker.context, names=names, symbols=symbols, domain=())
        return Checker(context, ()).text(node)


@cache
def glossary(activation: Activation) -> Glossary:
    """The names and the checker that an activation's documents use."""
    return Glossary(activation, checker_of(activation))
