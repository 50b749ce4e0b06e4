"""The text of a claimed identity in, such as ``sigmoid' = f*(1 - f)``; its two sides as trees out.

A prime is a derivative with respect to the input, ``f`` the function first named on the left, a
name without arguments that function at the same arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from symact.activation import Activation, Source
from symact.errors import Problems, quote
from symact.hints import nearest
from symact.limits import Limits
from symact.parser import Scope, Signature, parse_expression
from symact.places import Document, Text
from symact.ranges import REAL, domain_ranges
from symact.tree import FUNCTIONS, Apply, Node, Symbol, rebuild

_NAME = re.compile(r"(?P<name>[A-Za-z_]\w*)(?P<primes>'*)(?P<call>[ \t]*\()?", re.ASCII)
_EQUALS = re.compile(r"(?<![<>=!])=(?!=)")

FUNCTION_NAME = "f"
"""What a claim calls the function it is about, unless an argument is called that."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a call in a claim stands for: a derivative of that order of an activation."""

    activation: Activation
    order: int


@dataclass(frozen=True, slots=True)
class Claim:
    """``left = right`` for all inputs, and for all parameters within their domains."""

    text: str
    subject: Activation
    left: Node
    right: Node
    calls: Mapping[str, Meaning]
    """Heads in the two trees that are no notation."""


def document(text: str) -> Document:
    """A claim's text, as errors point into it: ``claim:1:12``."""
    return Document(text, "claim")


def read_claim(text: str, activations: Iterable[Activation], limits: Limits | None = None) -> Claim:
    """Read a claim. Raises SpecErrors with everything that is wrong in it, each at its place."""
    return _Reader(text, activations, limits or Limits()).claim()


class _Reader:
    """One claim's text. Primes and bare names become words of the same length that parse."""

    def __init__(self, text: str, activations: Iterable[Activation], limits: Limits) -> None:
        self.text = text
        self.limits = limits
        self.known = {name: a for a in activations for name in (a.name, *a.aliases)}
        self.calls: dict[str, Meaning] = {}
        self.bare: dict[str, Meaning] = {}

    def claim(self) -> Claim:
        split = self._split()
        self.subject = self._subject(split)
        value = _NAME.sub(self._word, self.text)
        left = self._side(value[:split])
        right = self._side(" " * (split + 1) + value[split + 1 :])
        return Claim(self.text, self.subject, left, right, self.calls)

    def _stop(self, start: int, end: int, message: str, hint: str) -> None:
        problems = Problems()
        problems.add(document(self.text), (start, end), message, hint)
        problems.raise_any()

    def _split(self) -> int:
        """Where the one equals sign stands that is no argument's."""
        found = [m.start() for m in _EQUALS.finditer(self.text) if self._outside(m.start())]
        if len(found) != 1:
            at = found[1] if found else max(len(self.text) - 1, 0)
            self._stop(at, at + 1, "a claim has one '='", 'such as "sigmoid\' = f*(1 - f)"')
        return found[0]

    def _outside(self, at: int) -> bool:
        return self.text.count("(", 0, at) == self.text.count(")", 0, at)

    def _subject(self, split: int) -> Activation:
        for match in _NAME.finditer(self.text[:split]):
            if (found := self._activation(match["name"])) is not None:
                return found
        for match in _NAME.finditer(self.text[:split]):
            if match["name"] in FUNCTIONS and FUNCTIONS[match["name"]] == (1, 1):
                return notation_function(match["name"])
        names = [match["name"] for match in _NAME.finditer(self.text[:split])]
        hint = next(filter(None, (nearest(name, self.known) for name in names)), "")
        example = 'begin with a function, as in "tanh\' = 1 - f**2"'
        self._stop(0, max(split, 1), "the left side names no activation", hint or example)
        raise AssertionError

    def _activation(self, name: str) -> Activation | None:
        return self.known.get(name)

    def _word(self, match: re.Match[str]) -> str:
        """``sigmoid'`` => ``SIGMOID_``, ``sigmoid'(`` => ``sigmoid_(``, ``f`` => ``F``."""
        name, order = match["name"], len(match["primes"])
        meaning = self._meaning(name)
        if meaning is None or name in self.subject.arguments:
            if order:
                hint = nearest(name, [*self.known, FUNCTION_NAME])
                message = f"{quote(name)} is no function that could be differentiated"
                self._stop(match.start(), match.end("primes"), message, hint)
            return match.group()
        if order and len(meaning.inputs) != 1:
            message = f"{name} has several inputs, so a prime does not say which derivative"
            self._stop(match.start(), match.end("primes"), message, "name a function of one input")
        if match["call"]:
            return self._called(match, meaning, order)
        word = name.upper() + "_" * order
        self.bare[word] = Meaning(meaning, order)
        return word

    def _called(self, match: re.Match[str], activation: Activation, order: int) -> str:
        name = match["name"]
        if name in FUNCTIONS and not order:
            return match.group()
        word = name + "_" * order
        self.calls[word] = Meaning(activation, order)
        return word + match["call"]

    def _meaning(self, name: str) -> Activation | None:
        if name == FUNCTION_NAME and name not in self.subject.arguments:
            return self.subject
        if name in (self.subject.name, *self.subject.aliases):
            return self.subject
        found = self._activation(name)
        if found is None and FUNCTIONS.get(name) == (1, 1):
            return notation_function(name)
        return found

    def _side(self, value: str) -> Node:
        ranges = {
            p.name: domain_ranges(p.domain).get(p.name, REAL) for p in self.subject.parameters
        }
        names = (*self.subject.inputs, *self.bare)
        shown = (*self.subject.arguments, FUNCTION_NAME, f"{FUNCTION_NAME}'", "activations")
        declare = f"known here: {', '.join(dict.fromkeys(shown))}"
        scope = Scope({**ranges, **dict.fromkeys(names, REAL)}, dict(self._signatures()), declare)
        parsed = parse_expression(Text(value, document(self.text)), scope, limits=self.limits)
        return rebuild(parsed.node, self._spelled)

    def _signatures(self) -> Iterator[tuple[str, Signature]]:
        """What can be called: the words of this claim, and for hints every activation."""
        words = {name: Meaning(activation, 0) for name, activation in self.known.items()}
        for word, meaning in (words | self.calls).items():
            parameters = tuple((p.name, Fraction(p.default)) for p in meaning.activation.parameters)
            yield word, Signature(word, meaning.activation.inputs, parameters)

    def _spelled(self, node: Node) -> Node:
        """A bare name as a call: the subject with its own arguments, others with its inputs."""
        if not isinstance(node, Symbol) or node.name not in self.bare:
            return node
        meaning = self.bare[node.name]
        own = meaning.activation is self.subject
        names = self.subject.arguments if own else self.subject.inputs
        head = f"{meaning.activation.name}{'_' * meaning.order}:"
        self.calls[head] = meaning
        return Apply(head, tuple(map(Symbol, names[: len(meaning.activation.arguments)])))


def notation_function(name: str) -> Activation:
    """A function of the notation as if it were an activation."""
    definition = Apply(name, (Symbol("x"),))
    return Activation(name, ("x",), (), definition, definition, Source(None, 1, ""))
