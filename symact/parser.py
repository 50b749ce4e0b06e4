"""An expression's text and the names it may use in; its display tree out, nothing evaluated.

Precedence is Python's, except that a leading minus takes the whole product that follows it:
``-x*y`` => neg(mul(x, y)), which has the same value and reads better.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from symact.calls import Calls
from symact.errors import LimitError, SpecError, SpecErrors, quote
from symact.hints import NAMES, listing, nearest
from symact.limits import Limits, limit_hint
from symact.places import Text
from symact.ranges import impossible_parts
from symact.scope import CONSTANTS, NOTATION, Scope, Signature
from symact.tokens import Token
from symact.tree import FUNCTIONS, LOGIC, RELATIONS, Apply, Constant, Node, Number, Symbol

__all__ = ["NOTATION", "Parsed", "Scope", "Signature", "parse_expression"]

OR, AND, NOT, RELATION, SUM, PRODUCT, SIGN, POWER = range(1, 9)
LEVELS: Mapping[str, int] = {
    "or": OR,
    "and": AND,
    **dict.fromkeys(RELATIONS, RELATION),
    "+": SUM,
    "-": SUM,
    "*": PRODUCT,
    "/": PRODUCT,
    "**": POWER,
}
"""How strongly each operator between two operands binds."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A tree, and where in the text each of its nodes stands."""

    node: Node
    text: Text
    spans: Mapping[int, tuple[int, int]]
    """``id(node)`` => start and end in the text's value."""

    def span(self, node: Node) -> tuple[int, int]:
        """A node's span in the document; the whole text for a node from elsewhere."""
        return self.text.span(*self.spans.get(id(node), (0, len(self.text.value))))


def parse_expression(
    text: Text | str, scope: Scope, *, condition: bool = False, limits: Limits | None = None
) -> Parsed:
    """Read a value, or a condition: ``x*sigmoid(x)`` => mul(x, sigmoid(x)).

    Raises `SpecErrors` with everything that is wrong, each error at its place.
    """
    text = Text.of(text) if isinstance(text, str) else text
    limits = limits or Limits()
    if len(text.value) > limits.length:
        message = f"the expression has {len(text.value)} characters, more than {limits.length}"
        raise _too_much(text, message, limit_hint("length"))
    try:
        return _Parser(text, scope, limits).parse(condition)
    except RecursionError:
        message = "the expression is nested deeper than Python's own stack"
        raise _too_much(text, message, "split it into several activations") from None


def _too_much(text: Text, message: str, hint: str) -> SpecErrors:
    place = text.document.place(*text.span(0, 1))
    return SpecErrors([LimitError(message, place, hint)])


class _Parser(Calls):
    """Precedence climbing over one expression's tokens; wrong names do not stop it."""

    def parse(self, condition: bool) -> Parsed:
        """The whole text as one tree, checked."""
        node = self.condition() if condition else self.value()
        if self.token.kind != "end":
            self.unexpected()
        self.check_indices(node)
        self.problems.raise_any()
        parsed = Parsed(node, self.text, self.spans)
        for part, message, limit in impossible_parts(node, self.scope.symbols, self.limits):
            hint, kind = (limit_hint(limit), LimitError) if limit else ("", SpecError)
            self.problems.add(self.text.document, parsed.span(part), message, hint, kind)
        self.problems.raise_any()
        return parsed

    def value(self) -> Node:
        """An expression that must be a number."""
        return self.expect(self.expression(OR), condition=False)

    def condition(self) -> Node:
        """An expression that must be true or false."""
        return self.expect(self.expression(OR), condition=True)

    def expect(self, node: Node, *, condition: bool) -> Node:
        """Report a condition where a number belongs, or the reverse."""
        if _is_condition(node) != condition and node != _UNKNOWN:
            found, wanted = ("number", "condition") if condition else ("condition", "number")
            hint = "such as x > 0" if condition else "choose with where(condition, a, b)"
            self.note(*self.spans[id(node)], f"this is a {found}; a {wanted} belongs here", hint)
        return node

    def expression(self, minimum: int) -> Node:
        """Operands joined by operators that bind at least as strongly as `minimum`."""
        self.nesting += 1
        self.check_depth(self.nesting, self.token.start, self.token.end)
        node = self.prefixed(minimum)
        while (level := self.level()) >= minimum:
            node = _JOIN[level](self, node)
        self.nesting -= 1
        return node

    def level(self) -> int:
        return 0 if self.token.kind in ("number", "end") else LEVELS.get(self.token.text, 0)

    def prefixed(self, minimum: int) -> Node:
        """An operand with its signs, or a negated condition."""
        start = self.token.start
        if self.taken("-"):
            operand = self.expect(
                self.expression(min(max(minimum, PRODUCT), SIGN)), condition=False
            )
            return self.make(Apply("neg", (operand,)), start)
        if self.taken("+"):
            return self.expect(self.expression(min(max(minimum, PRODUCT), SIGN)), condition=False)
        if self.token.text == "not":
            if minimum > NOT:
                self.unexpected()
            self.take()
            return self.make(
                Apply("not", (self.expect(self.expression(NOT), condition=True),)), start
            )
        return self.atom()

    def atom(self) -> Node:
        """A number, a name, a call, or an expression in parentheses."""
        token = self.token
        if token.kind == "number":
            return self.number(self.take())
        if token.kind == "name" and token.text not in LEVELS:
            return self.name(self.take())
        if self.taken("("):
            node = self.expression(OR)
            self.close(token)
            self.spans[id(node)] = (token.start, self.tokens[self.at - 1].end)
            return node
        self.unexpected()
        raise AssertionError

    def number(self, token: Token) -> Node:
        """A decimal literal, exactly: ``1.702`` => 851/500."""
        mantissa, _, exponent = token.text.lower().partition("e")
        if len(mantissa) > 1 and mantissa[0] == "0" and mantissa[1].isdigit():
            hint = f"write {quote(token.text.lstrip('0') or '0')}"
            self.stop(token.start, token.end, "a number does not begin with more zeros", hint)
        if len(exponent) > 9 or len(mantissa) + abs(int(exponent or 0)) > self.limits.digits:
            message = f"this number needs more than {self.limits.digits} digits"
            self.stop(token.start, token.end, message, limit_hint("digits"), LimitError)
        return self.make(Number(Fraction(token.text), token.text), token.start)

    def name(self, token: Token) -> Node:
        """An input, parameter or constant; or the call of a function."""
        if self.token.text == "(" and self.token.kind == "operator":
            if token.text not in self.scope.symbols:
                return self.call(token)
            self.stop(
                token.start,
                token.end,
                f"{quote(token.text)} is not a function",
                f"a product needs its sign: {token.text}*(...)",
            )
        if token.text in self.scope.symbols:
            if self.token.text == "[":
                return self.indexed(token)
            return self.make(Symbol(token.text), token.start)
        if token.text in CONSTANTS:
            return self.make(Constant(token.text), token.start)
        if token.text == "True":
            return self.make(Apply("true"), token.start)
        self.note(token.start, token.end, *self.missing(token.text, self.scope.symbols))
        return self.make(Symbol(""), token.start)

    def missing(self, name: str, candidates: Mapping[str, object]) -> tuple[str, str]:
        """Message and remedy for a name that means nothing here."""
        if name in self.scope.activations or name in FUNCTIONS:
            return f"{quote(name)} is a function", f"give it its argument: {name}(x)"
        close = nearest(name, [*candidates, *CONSTANTS])
        fallback = self.scope.declare or f"known here: {listing([*candidates, *CONSTANTS])}"
        return f"unknown name {quote(name)}", NAMES.get(name) or close or fallback

    # operators -------------------------------------------------------------------------------

    def operand(self, minimum: int, *, condition: bool = False) -> Node:
        return self.expect(self.expression(minimum), condition=condition)

    def sum(self, left: Node) -> Node:
        """``a - b + c`` => add(a, neg(b), c)."""
        start = self.start(left)
        terms = [self.expect(left, condition=False)]
        while self.level() == SUM:
            sign = self.take()
            term = self.operand(PRODUCT)
            terms.append(self.make(Apply("neg", (term,)), sign.start) if sign.text == "-" else term)
        return self.make(Apply("add", tuple(terms)), start)

    def product(self, left: Node) -> Node:
        """``a*b/c*d`` => mul(div(mul(a, b), c), d)."""
        start = self.start(left)
        factors = [self.expect(left, condition=False)]
        while self.level() == PRODUCT:
            if self.take().text == "*":
                factors.append(self.operand(SIGN))
                continue
            above = (
                factors[0] if len(factors) == 1 else self.make(Apply("mul", tuple(factors)), start)
            )
            factors = [self.make(Apply("div", (above, self.operand(SIGN))), start)]
        return factors[0] if len(factors) == 1 else self.make(Apply("mul", tuple(factors)), start)

    def power(self, left: Node) -> Node:
        """``a**b**c`` => pow(a, pow(b, c)); the exponent may have a sign."""
        self.take()
        start = self.start(left)
        args = (self.expect(left, condition=False), self.operand(SIGN))
        return self.make(Apply("pow", args), start)

    def relation(self, left: Node) -> Node:
        """``a < b <= c`` => and(a < b, b <= c)."""
        start = self.start(left)
        relations = []
        left = self.expect(left, condition=False)
        while self.level() == RELATION:
            head = self.take().text
            right = self.operand(SUM)
            relations.append(self.make(Apply(head, (left, right)), self.start(left)))
            left = right
        return (
            relations[0]
            if len(relations) == 1
            else self.make(Apply("and", tuple(relations)), start)
        )

    def junction(self, left: Node) -> Node:
        """``a and b and c`` => and(a, b, c)."""
        start, word = self.start(left), self.token.text
        parts = [self.expect(left, condition=True)]
        while self.token.kind == "name" and self.taken(word):
            parts.append(self.operand(LEVELS[word] + 1, condition=True))
        return self.make(Apply(word, tuple(parts)), start)

    def start(self, node: Node) -> int:
        return self.spans[id(node)][0]


_UNKNOWN = Symbol("")
"""Stands for a name that was reported, so that the rest can still be read."""

_JOIN = {
    OR: _Parser.junction,
    AND: _Parser.junction,
    RELATION: _Parser.relation,
    SUM: _Parser.sum,
    PRODUCT: _Parser.product,
    POWER: _Parser.power,
}


def _is_condition(node: Node) -> bool:
    return isinstance(node, Apply) and node.head in (*RELATIONS, *LOGIC)
