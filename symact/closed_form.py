"""An activation and a derivative in; its simplest closed form on every branch out, proved.

``sigmoid``, ``("x",)`` => ``f*(1 - f)``. Every candidate comes from `symact.eliminate`, is proved
equal to the derivative by exact algebra, and the cheapest to read is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import sympy

from symact.activation import Activation
from symact.chain import Slope, chained
from symact.conditions import assumed, either, is_empty, is_unreal, region, sign, simplified
from symact.field import Field
from symact.formula import (
    MUCH_LONGER,
    Found,
    Method,
    Smooth,
    formulas,
    plain_derivative,
    symbols_in,
)
from symact.labels import Label, labeled, names_in, replaced
from symact.lattice import TooComplex
from symact.literals import marked, restored
from symact.meaning import Branch, decide, flatten, symbols_of
from symact.names import Reader, function_name, offered
from symact.stretches import Stretch, place_of, stretched
from symact.to_tree import to_tree, total
from symact.tree import TRUE, Apply, Node, Number, Symbol, integer, rebuild, walk

MOST_BRANCHES = (16, 4)
"""With more branches than these, fewer combinations of names are tried on each."""

LONG = 25
"""Formulas with more symbols than this are tried by the chain rule, too."""

LONGER_THAN_CONSTANT = 12
"""A formula with so many symbols is repeated for another branch, with a constant added."""

_RESOLVED = frozenset("exp log log1p expm1 sqrt pow tanh atan erf erfc".split())
"""Functions that are written without ``abs`` where a branch decides its sign."""


@dataclass(frozen=True, slots=True)
class ClosedForm:
    """One formula for a derivative, proved equal to it."""

    tree: Node
    """As a person would print it, in labels: ``f*(1 - f)``."""
    labels: tuple[Label, ...]
    """What stands in it beside inputs, parameters and notation: ``f``, ``sigmoid(x)``, ``t``."""
    method: Method
    """How it was found: by elimination in terms of names, or explicitly. Both are proved."""

    @property
    def definition(self) -> Node:
        """The formula in inputs, parameters and the notation's functions alone."""
        full = {label.node: label.definition for label in self.labels}
        return replaced(self.tree, full)


@dataclass(frozen=True, slots=True)
class Case:
    """A closed form and the open region where it holds; `TRUE` where it holds everywhere."""

    condition: Node
    form: ClosedForm


def closed_form(activation: Activation, variables: tuple[str, ...] = ("x",)) -> tuple[Case, ...]:
    """The closed forms of a derivative, one per region on which the function is smooth.

    `variables` repeats a name once per order, as in ``("x", "x")``. Kinks themselves are left out.
    """
    return Derivation(activation, variables).cases()


class Derivation:
    """One derivative of one activation: its smooth branches, and the formulas on them."""

    def __init__(
        self, activation: Activation, variables: tuple[str, ...], *, by_chain: bool = True
    ) -> None:
        self.by_chain = by_chain
        self.letters: dict[Node, str] = {}
        """Of all cases, so that none means two things."""
        self.activation, self.literals = marked(activation)
        self.symbols = symbols_of(self.activation)
        self.inputs = tuple(self.symbols[name] for name in activation.inputs)
        self.variables = tuple(self.symbols[name] for name in variables)
        self.facts = assumed(self.activation, self.symbols)
        self.readers = tuple(self._readers())
        self.names_at_once = sum(len(self.readers) <= most for most in MOST_BRANCHES)
        self.smooth = tuple(map(self._smooth, self.readers))

    def _readers(self) -> Iterator[Reader]:
        facts = self.facts
        literals: dict[Node, Node] = {
            number: Symbol(name) for name, number in self.literals.items()
        }
        for branch in flatten(decide(self.activation.definition, self.symbols, facts), facts):
            conditions = simplified(branch.conditions, self.literals)
            if conditions is not None and not is_empty(conditions, self.inputs):
                kept = Branch(conditions, branch.expression)
                yield Reader(self.activation, kept, self.symbols, literals)

    def _smooth(self, reader: Reader) -> Smooth:
        branch, written = reader.branch, reader.parts()
        derivative = sympy.diff(branch.expression, *self.variables)
        return Smooth(
            branch.expression,
            derivative,
            branch.conditions,
            self.inputs,
            function_name(self.activation, branch),
            offered(reader, derivative, written),
            written,
            names_at_once=self.names_at_once,
        )

    def cases(self) -> tuple[Case, ...]:
        """One case for all branches where a formula fits them all, else one for each."""
        offers = [formulas(smooth) for smooth in self.smooth]
        found = [
            self._proved(reader, smooth, some)
            for reader, smooth, some in zip(self.readers, self.smooth, offers, strict=True)
        ]
        common = next(filter(self._holds_everywhere, self._common(found, offers[0])), None)
        if common is not None:
            return (Case(TRUE, self._form(common)),)
        regions: dict[ClosedForm, list[Node]] = {}
        alike = self._written_alike(found)
        forms = [
            self._form(self._resolved(one, reader, smooth))
            for one, reader, smooth in zip(alike, self.readers, self.smooth, strict=True)
        ]
        for form, condition in self._arranged(forms):
            regions.setdefault(form, []).append(self._restored(condition))
        return tuple(Case(either(parts), form) for form, parts in regions.items())

    def _arranged(self, forms: Sequence[ClosedForm]) -> Iterator[tuple[ClosedForm, Node]]:
        """Each branch's form and region; along a single input, from end to end."""
        if len(self.inputs) == 1:
            (variable,) = self.inputs
            places = [place_of(one.conditions, variable, self.facts) for one in self.smooth]
            parts = [
                Stretch(place, smooth.expression, smooth.derivative, forms.index(form))
                for place, smooth, form in zip(places, self.smooth, forms, strict=True)
                if place is not None
            ]
            joined = stretched(parts, variable, self.facts)
            if len(parts) == len(forms) and joined is not None:
                yield from ((forms[part.formula], part.condition(variable)) for part in joined)
                return
        for smooth, form in zip(self.smooth, forms, strict=True):
            yield form, region(smooth.conditions, self.inputs)

    def _proved(self, reader: Reader, smooth: Smooth, offers: Iterable[Found]) -> Found:
        """The cheapest formula whose printed tree, read back, is the derivative.

        Where the algebra can say nothing, that is what differentiation gave.
        """
        holding = (one for one in offers if self.holds(one, reader, smooth))
        found = next(holding, None) or plain_derivative(smooth)
        if not self.by_chain or symbols_in(found) < LONG:
            return found
        chain = chained(reader, self.variables, _slope)
        longest = symbols_in(found) / MUCH_LONGER
        return chain if chain is not None and symbols_in(chain) <= longest else found

    def _written_alike(self, found: Sequence[Found]) -> list[Found]:
        """Formulas that are a shorter one of another branch and a constant, written as that."""
        ordered = sorted(range(len(found)), key=lambda index: symbols_in(found[index]))
        alike = list(found)
        for place, index in enumerate(ordered):
            moved = (self._moved(found, base, index) for base in ordered[:place])
            alike[index] = next(filter(None, moved), found[index])
        return alike

    def _moved(self, found: Sequence[Found], base: int, index: int) -> Found | None:
        """One branch's formula with the constant that another's derivative has more."""
        one, smooth = found[base], self.smooth[index]
        if symbols_in(one) < LONGER_THAN_CONSTANT:
            return None
        slopes = smooth.derivative, self.smooth[base].derivative
        try:
            field = Field(slopes)
            more = field.meaning(field.subtract(*map(field.quotient, slopes)))
        except (TooComplex, ZeroDivisionError):
            return None
        if more.free_symbols & smooth.moving:
            return None
        node = one.shown.node
        if more != 0:
            node = total((node, to_tree(more, smooth.written)))
        moved = replace(one, shown=replace(one.shown, node=node))
        is_short = symbols_in(moved) <= MUCH_LONGER * symbols_in(found[index])
        return moved if is_short and self.holds(moved, self.readers[index], smooth) else None

    def _common(self, found: Sequence[Found], offers: Iterable[Found]) -> Iterator[Found]:
        """Formulas that may hold on all branches: each branch's own, and with ``abs(f)`` for f.

        Then those on offer for one branch that are shorter than all branches' own together.
        """
        if len(found) == 1:
            yield from found
            return
        ordered = sorted(found, key=lambda one: one.shown.size)
        yield from chain(ordered, *map(self._with_magnitudes, ordered))
        together = sum(map(symbols_in, found))
        yield from (one for one in offers if symbols_in(one) < together)

    def _with_magnitudes(self, found: Found) -> Iterator[Found]:
        """``(1 - f)**2`` => ``(1 - abs(f))**2``, and ``x/(1 + x)`` => ``x/(1 + abs(x))``."""
        kept = {name.label: name.label for name in found.names}
        for label in (self.smooth[0].function.label, *(Symbol(i.name) for i in self.inputs)):
            by = kept | {label: Apply("abs", (label,))}
            for node in (replaced(found.shown.node, by), _replaced_in_sums(found.shown.node, by)):
                node = rebuild(node, _without_even_magnitude)
                yield replace(found, shown=replace(found.shown, node=node))

    def _holds_everywhere(self, found: Found) -> bool:
        return len(self.smooth) == 1 or all(
            self.holds(found, reader, smooth) and not self._is_unreal(found, reader, smooth)
            for reader, smooth in zip(self.readers, self.smooth, strict=True)
        )

    def _is_unreal(self, found: Found, reader: Reader, smooth: Smooth) -> bool:
        """Whether a formula has no value on a branch: ``f*log(x)`` of f = 0 where ``x < 0``."""
        full = {one.label: one.definition for one in found.names}
        node = replaced(found.shown.node, full | {smooth.function.label: integer(1)})
        expression = reader.expression(node)
        return expression is not None and is_unreal(expression, smooth.conditions, self.inputs)

    def holds(self, found: Found, reader: Reader, smooth: Smooth) -> bool:
        """Whether a formula is the derivative on one branch: exactly."""
        function = smooth.function
        full = {one.label: one.definition for one in found.names if one.label != function.label}
        # Names first: in them a magnitude belongs to what they are called.
        node = self._without_magnitudes(replaced(found.shown.node, full), smooth)
        itself = {function.label: function.definition}
        expression = node and reader.expression(replaced(node, itself))
        if expression is None or expression == smooth.derivative:
            return expression is not None
        try:
            return Field((expression, smooth.derivative)).equal(expression, smooth.derivative)
        except (TooComplex, ZeroDivisionError):
            return False

    def _without_magnitudes(self, node: Node, smooth: Smooth) -> Node | None:
        """``abs(f)`` => ``-f`` on a branch where f is nowhere positive; None if that is unknown."""
        values = {smooth.function.label: smooth.expression}
        values.update((Symbol(symbol.name), symbol) for symbol in self.inputs)
        for label, expression in values.items():
            magnitude = Apply("abs", (label,))
            if magnitude in set(walk(node)):
                side = sign(expression, smooth.conditions, self.inputs)
                if side is None:
                    return None
                plain = Apply("neg", (label,)) if side < 0 else label
                node = replaced(node, {magnitude: plain})
        return node

    def _resolved(self, found: Found, reader: Reader, smooth: Smooth) -> Found:
        """``exp(-abs(x))`` => ``exp(x)`` on a branch where x is negative."""
        plain: dict[Node, Node] = {}
        for node in walk(found.shown.node):
            if isinstance(node, Apply) and node.head in _RESOLVED and _holds_magnitude(node):
                tree = self._without_magnitudes(node, smooth)
                expression = tree and reader.expression(tree)
                if expression is not None:
                    plain[node] = to_tree(expression)
        node = replaced(found.shown.node, plain)
        left = set(walk(node))
        names = tuple(name for name in found.names if name.label in left)
        return replace(found, shown=replace(found.shown, node=node), names=names)

    def _form(self, found: Found) -> ClosedForm:
        function, *names = (self.smooth[0].function, *found.names)
        names = [name for name in names if name.label != function.label]
        node = self._as_written(found.shown.node)
        taken = names_in(self.activation)
        tree, labels = labeled(node, names, function, taken, self.letters)
        restore = self._restored
        finished = tuple(
            Label(restore(one.node), restore(one.written), restore(one.definition), one.latex)
            for one in labels
        )
        return ClosedForm(restore(tree), finished, found.method)

    def _as_written(self, node: Node) -> Node:
        """A tree with its sums in the order that they have in the definition, if they are there."""
        sums = {
            frozenset(part.args): part
            for part in walk(self.activation.definition)
            if isinstance(part, Apply) and part.head == "add"
        }

        def ordered(part: Node) -> Node:
            is_sum = isinstance(part, Apply) and part.head == "add"
            return sums.get(frozenset(part.args), part) if is_sum else part  # type: ignore[union-attr]

        return rebuild(node, ordered)

    def _restored(self, node: Node) -> Node:
        return restored(node, self.literals)


def _slope(part: Activation, by: str) -> Slope | None:
    """The slope of one link of a chain."""
    cases = Derivation(part, (by,), by_chain=False).cases()
    if len(cases) > 1:
        return None
    form = cases[0].form
    letters: dict[Node, Node] = {
        one.node: one.written
        for one in form.labels
        if isinstance(one.node, Symbol) and one.definition != part.definition
    }
    names = {letters.get(one.node, one.node): one.definition for one in form.labels}
    latex = {letters.get(one.node, one.node): one.latex for one in form.labels}
    return Slope(replaced(form.tree, letters), names, latex)


def _replaced_in_sums(node: Node, by: Mapping[Node, Node], *, inside: bool = False) -> Node:
    """A tree with parts replaced in the sums within its terms only."""
    if not isinstance(node, Apply) or node.head not in ("add", "neg", "mul", "div", "pow"):
        return node
    if node.head == "add" and inside:
        return replaced(node, by)
    return Apply(node.head, tuple(_replaced_in_sums(arg, by, inside=True) for arg in node.args))


def _without_even_magnitude(node: Node) -> Node:
    """``abs(x)**2`` => ``x**2``."""
    match node:
        case Apply(head="pow", args=(Apply(head="abs", args=(base,)), Number(value=times))):
            return Apply("pow", (base, node.args[1])) if times % 2 == 0 else node
    return node


def _holds_magnitude(node: Node) -> bool:
    return any(isinstance(part, Apply) and part.head == "abs" for part in walk(node))
