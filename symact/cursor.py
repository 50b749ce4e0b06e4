"""A place among an expression's tokens, the nodes made so far, and what was wrong with them."""

from __future__ import annotations

from typing import NoReturn, TypeVar

from symact.errors import LimitError, Problems, SpecError, SpecErrors, quote
from symact.hints import NAMES, UNEXPECTED
from symact.limits import Limits, limit_hint
from symact.places import Text
from symact.scope import Scope
from symact.tokens import Token, tokenize
from symact.tree import Apply, Node

N = TypeVar("N", bound=Node)


class Cursor:
    """What every rule of the grammar works on."""

    def __init__(self, text: Text, scope: Scope, limits: Limits) -> None:
        self.text = text
        self.scope = scope
        self.limits = limits
        self.tokens = tokenize(text)
        self.at = 0
        self.nesting = 0
        self.problems = Problems()
        self.spans: dict[int, tuple[int, int]] = {}
        self.depths: dict[int, int] = {}
        self.nodes: list[Node] = []
        """Every node made, kept alive so that its id stays its own."""

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def taken(self, text: str) -> bool:
        """Take an operator or word if it is next."""
        if self.token.text == text and self.token.kind != "end":
            self.at += 1
            return True
        return False

    def note(self, start: int, end: int, message: str, hint: str = "") -> None:
        self.problems.add_in(self.text, (start, end), message, hint)

    def stop(
        self,
        start: int,
        end: int,
        message: str,
        hint: str = "",
        kind: type[SpecError] = SpecError,
    ) -> NoReturn:
        """Report an error after which the rest has no meaning."""
        self.problems.add_in(self.text, (start, end), message, hint, kind)
        raise SpecErrors(self.problems.errors, self.problems.total)

    def make(self, node: N, start: int) -> N:
        """Record a new node, which ends with the last token taken."""
        args = node.args if isinstance(node, Apply) else ()
        depth = 1 + max((self.depths[id(arg)] for arg in args), default=0)
        end = self.tokens[self.at - 1].end
        self.check_depth(depth, start, end)
        self.nodes.append(node)
        self.spans[id(node)] = (start, end)
        self.depths[id(node)] = depth
        return node

    def check_depth(self, depth: int, start: int, end: int) -> None:
        if depth > self.limits.depth:
            message = f"the expression is nested deeper than {self.limits.depth} levels"
            self.stop(start, end, message, limit_hint("depth"), LimitError)

    def close(self, opening: Token) -> None:
        """Take the parenthesis that closes an opening one."""
        if self.token.kind == "end":
            self.stop(opening.start, opening.end, "this parenthesis is never closed")
        if not self.taken(")"):
            self.unexpected()

    def unexpected(self) -> NoReturn:
        """Stop at a token that cannot stand where it does."""
        token = self.token
        before = self.tokens[self.at - 1] if self.at else Token("start", "", 0, 0)
        if token.kind == "end" and before.kind == "start":
            self.stop(0, 0, "the expression is empty", "write a formula, such as x*exp(-x)")
        if token.kind == "end":
            self.stop(token.start, token.end, f"a value is missing after {quote(before.text)}")
        adjacent = before.kind in ("number", "name") or before.text == ")"
        foreign = NAMES.get(token.text, "") if adjacent or token.text == "lambda" else ""
        if adjacent and not foreign and (token.kind in ("number", "name") or token.text == "("):
            message, hint = _missing_operator(before, token)
            self.stop(token.start, token.end, message, hint)
        hint = foreign or UNEXPECTED.get(token.text, "")
        self.stop(token.start, token.end, f"unexpected {quote(token.text)}", hint)


def _missing_operator(before: Token, token: Token) -> tuple[str, str]:
    """``2x``, ``x y`` and ``1_000`` look like products or numbers in other notations."""
    if before.kind == "number" and token.text.startswith("_"):
        return f"unexpected {quote(token.text)}", "digits are written without underscores"
    hint = f"a product needs its sign: {before.text}*{token.text}"
    return f"an operator is missing before {quote(token.text)}", hint
