"""One `ActivationSpec` in; its trees out, references still by name, every field checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from symact.activation import KinkRule, KnownValue, Parameter
from symact.errors import LimitError, Problems, SpecErrors, UnsupportedError, quote
from symact.hints import listing, nearest
from symact.intervals import REAL, Range
from symact.limits import Limits, limit_hint
from symact.parser import NOTATION, Parsed, Scope, Signature, parse_expression
from symact.places import Text
from symact.ranges import domain_ranges, range_of, truth
from symact.spec.model import ActivationSpec
from symact.spec.names import refused_symbol
from symact.spec.prose import refused_symbol_latex, refused_text
from symact.tree import Apply, Node, Symbol, is_indexed, symbols, walk


@dataclass(frozen=True, slots=True)
class Draft:
    """A spec whose expressions are trees; `calls` are its references to other activations."""

    spec: ActivationSpec
    parsed: Parsed
    symbols: Mapping[str, Range]
    parameters: tuple[Parameter, ...]
    kinks: tuple[KinkRule, ...]
    values: tuple[KnownValue, ...]
    calls: tuple[Apply, ...]


def read_draft(
    spec: ActivationSpec,
    activations: Mapping[str, Signature],
    limits: Limits,
    problems: Problems,
    *,
    incomplete: bool = False,
) -> Draft | None:
    """Read a spec's expressions; None, and what is wrong noted, where that cannot be done.

    With `incomplete`, functions that are not among the `activations` are taken on trust.
    """
    before = problems.total
    draft = _Reader(spec, activations, limits, problems, incomplete).draft()
    return draft if problems.total == before else None


_VALUE_HINT = "known values hold numbers, pi, E and functions of them"
_PARAMETER_HINT = "only parameters and numbers may stand here"


@dataclass(frozen=True, slots=True)
class _Reader:
    """One spec's fields, with the spec at hand for every error."""

    spec: ActivationSpec
    activations: Mapping[str, Signature]
    limits: Limits
    problems: Problems
    incomplete: bool

    def draft(self) -> Draft | None:
        table = self.spec.table
        self.check_prose()
        self.check_symbols()
        parameters = tuple(self.parameter(name) for name in table.parameters)
        self.check_defaults(parameters)
        ranges = {p.name: domain_ranges(p.domain).get(p.name, REAL) for p in parameters}
        kinks = tuple(self.kinks(ranges))
        values = tuple(self.known_value(index) for index in range(len(table.values)))
        ranges.update(dict.fromkeys(table.inputs, REAL))
        declare = f"declare it: inputs = [...], or a key of [{self.spec.name}.parameters]"
        scope = Scope(ranges, self.activations, declare, self.incomplete)
        parsed = self.tree(self.spec.text("expression"), scope)
        if parsed is None:
            return None
        self.check_used(symbols(parsed.node))
        self.check_indexed(parsed)
        self.check_split(parsed)
        calls = tuple(self.calls(parsed))
        return Draft(self.spec, parsed, ranges, parameters, kinks, values, calls)

    def note(self, span: tuple[int, int], message: str, hint: str = "") -> None:
        self.problems.add(self.spec.document, span, message, hint)

    def tree(self, text: Text, scope: Scope, *, condition: bool = False) -> Parsed | None:
        """An expression's tree, or None and its errors noted."""
        try:
            return parse_expression(text, scope, condition=condition, limits=self.limits)
        except SpecErrors as errors:
            self.problems.take(errors)
            return None

    def calls(self, parsed: Parsed) -> Iterator[Apply]:
        """The references in an expression."""
        for node in walk(parsed.node):
            if not isinstance(node, Apply):
                continue
            if node.head == self.spec.name and node.head in NOTATION:
                message = f"{quote(node.head)} is defined by itself"
                self.note(parsed.span(node), message, "write the formula out")
            elif node.head in self.activations and node.head not in NOTATION:
                yield node

    # checks of single fields -----------------------------------------------------------------

    def check_prose(self) -> None:
        """Texts can be printed, the symbol's LaTeX can be set, the order is within its limit."""
        table = self.spec.table
        for key in ("title", "description", "reference", "family", "symbol"):
            message = refused_text(getattr(table, key))
            if not message and key == "symbol":
                message = refused_symbol_latex(table.symbol)
            if message:
                self.note(self.spec.span(key), message)
        if table.order > self.limits.order:
            message = f"the order can be {self.limits.order} at most"
            hint, span = limit_hint("order"), self.spec.span("order")
            self.problems.add(self.spec.document, span, message, hint, LimitError)

    def check_split(self, parsed: Parsed) -> None:
        """Halves are for functions of two arrays, element by element."""
        if self.spec.table.split and (len(self.spec.table.inputs) != 2 or is_indexed(parsed.node)):
            message = "only a function of two inputs, element by element, has halves"
            self.note(self.spec.span("split"), message, "leave split out")
        if self.spec.table.split and "axis" in self.spec.table.parameters:
            self.note(self.spec.span("split"), "a parameter is called axis, too")

    def check_symbols(self) -> None:
        """Inputs and parameters have usable names, each its own."""
        spec, taken = self.spec, {self.spec.name}
        entries = [(name, spec.span("inputs", i)) for i, name in enumerate(spec.table.inputs)]
        entries += [(name, spec.key_span("parameters", name)) for name in spec.table.parameters]
        for name, span in entries:
            refusal = refused_symbol(name)
            if name in taken:
                refusal = f"{quote(name)} is already a name here", "choose another"
            elif name == "y" and name in spec.table.parameters:
                refusal = "'y' is the output in generated functions", "rename the parameter"
            if refusal:
                self.note(span, *refusal)
            taken.add(name)

    def check_used(self, used: frozenset[str]) -> None:
        """Every declared input and parameter stands in the expression."""
        spec = self.spec
        for index, name in enumerate(spec.table.inputs):
            if name not in used:
                known = sorted(used & {*spec.table.inputs, *spec.table.parameters})
                hint = f"the expression uses {listing(known) or 'no symbol'}"
                self.note(spec.span("inputs", index), f"input {quote(name)} is never used", hint)
        for name in spec.table.parameters:
            if name not in used:
                hint = "use it in the expression, or leave it out"
                span = spec.key_span("parameters", name)
                self.note(span, f"parameter {quote(name)} is never used", hint)

    def check_indexed(self, parsed: Parsed) -> None:
        """A function of an axis has no kinks to choose, no known values and the order it has, and a
        parameter of it is neither a place nor different from place to place."""
        if not is_indexed(parsed.node):
            return
        for key in ("kinks", "values", "order"):
            if key in self.spec.table.model_fields_set:
                message = f"{quote(key)} is for elementwise functions"
                hint, span = f"leave {key} out", self.spec.key_span(key)
                self.problems.add(self.spec.document, span, message, hint, UnsupportedError)
        for node in walk(parsed.node):
            if isinstance(node, Apply) and node.head == "index":
                array, index = node.args
                assert isinstance(array, Symbol)
                assert isinstance(index, Symbol)
                if array.name in self.spec.table.parameters:
                    message = f"{quote(array.name)} is a parameter, and has no index"
                    self.problems.add(self.spec.document, parsed.span(node), message,
                                      "what differs along the axis is an input")  # fmt: skip
                if index.name in self.spec.table.parameters:
                    message = f"{quote(index.name)} is a parameter, and no index"
                    self.problems.add(self.spec.document, parsed.span(node), message,
                                      "places on the axis are inputs")  # fmt: skip

    # parameters, kinks, known values ---------------------------------------------------------

    def parameter(self, name: str) -> Parameter:
        """A parameter with its domain as a condition in all parameters."""
        table = self.spec.table.parameters[name]
        message = refused_text(table.description)
        if message:
            self.note(self.spec.span("parameters", name, "description"), message)
        domain = None
        if table.domain:
            text = self.spec.text("parameters", name, "domain")
            scope = Scope(dict.fromkeys(self.spec.table.parameters, REAL), {}, _PARAMETER_HINT)
            parsed = self.tree(text, scope, condition=True)
            domain = parsed.node if parsed else None
        return Parameter(name, float(table.default), domain, table.learnable, table.description)

    def check_defaults(self, parameters: tuple[Parameter, ...]) -> None:
        """Every default satisfies its domain."""
        defaults = {p.name: Range.of(Fraction(p.default)) for p in parameters}
        for parameter in parameters:
            if parameter.domain is not None and truth(parameter.domain, defaults) is False:
                domain = self.spec.table.parameters[parameter.name].domain
                message = f"the default {parameter.default!r} is outside the domain"
                span = self.spec.span("parameters", parameter.name, "default")
                self.note(span, message, f"the domain is {domain}")

    def kinks(self, ranges: Mapping[str, Range]) -> Iterator[KinkRule]:
        """The author's choices: ``{ "3" = 1.0 }``."""
        spec = self.spec
        if spec.table.kinks and len(spec.table.inputs) > 1:
            message = "kinks can be chosen for functions of one input only"
            span = spec.key_span("kinks")
            self.problems.add(spec.document, span, message, kind=UnsupportedError)
        for key in spec.table.kinks:
            at = self.tree(spec.text("kinks", key, key=True), Scope(ranges, {}, _PARAMETER_HINT))
            choice = self.kink_choice(key)
            if at is not None and choice is not None:
                yield KinkRule(at.node, choice)

    def kink_choice(self, key: str) -> str | Fraction | None:
        choice = self.spec.value("kinks", key)
        if not isinstance(choice, str):
            parsed = self.tree(self.spec.text("kinks", key), Scope())
            return range_of(parsed.node, {}).exact if parsed else None
        if choice in ("left", "right"):
            return choice
        hint = nearest(choice, ("left", "right")) or 'a number, "left" or "right"'
        self.note(self.spec.span("kinks", key), f"{quote(choice)} chooses no slope", hint)
        return None

    def known_value(self, index: int) -> KnownValue:
        """One known value: ``{ x = 0, value = 0.5 }``."""
        spec = self.spec
        entries = spec.value("values", index)
        names = (*spec.table.inputs, *spec.table.parameters)
        for key in entries:
            if key not in (*names, "value", "derivative"):
                hint = nearest(key, names) or f"keys: {listing(names)}, value, derivative"
                self.note(spec.key_span("values", index, key), f"unknown key {quote(key)}", hint)
        absent = [name for name in spec.table.inputs if name not in entries]
        if absent:
            self.note(spec.key_span("values", index), f"{listing(absent)} is missing here")
        if not {"value", "derivative"} & set(entries):
            self.note(spec.key_span("values", index), "value or derivative is missing here")
        if "derivative" in entries and len(spec.table.inputs) > 1:
            message = "known derivatives are for functions of one input only"
            span = spec.key_span("values", index, "derivative")
            self.problems.add(spec.document, span, message, kind=UnsupportedError)
        point = ((name, self.constant(index, name)) for name in names if name in entries)
        return KnownValue(
            tuple((name, tree) for name, tree in point if tree is not None),
            self.constant(index, "value"),
            self.constant(index, "derivative"),
        )

    def constant(self, index: int, key: str) -> Node | None:
        """A number, or a string in numbers and constants, as a tree."""
        if key not in self.spec.value("values", index):
            return None
        parsed = self.tree(self.spec.text("values", index, key), Scope(declare=_VALUE_HINT))
        return parsed.node if parsed else None
