"""From the LaTeX that symact prints back to a display tree: the check that the text says it.

Written apart from the emitter, from the notation's meaning alone: a recursive descent over the
tokens of amsmath. What it does not know is an error, never skipped.
"""

from __future__ import annotations

import re
from fractions import Fraction

from symact.errors import SymactError
from symact.tree import TRUE, Apply, Constant, Node, Number, Symbol, rounded
from symact.vocabulary import FLOAT, Vocabulary, symbol_latex

_TOKEN = re.compile(r"\s+|\\[A-Za-z]+|\\.|\d+(?:\.\d+)?|.", re.DOTALL)
_SIZES = frozenset(
    ["\\left", "\\right"]
    + [f"\\{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in "lr"]
)
_FUNCTIONS = {
    "\\sin": "sin",
    "\\cos": "cos",
    "\\tan": "tan",
    "\\sinh": "sinh",
    "\\cosh": "cosh",
    "\\tanh": "tanh",
    "\\arctan": "atan",
    "\\operatorname{arsinh}": "asinh",
    "\\operatorname{erf}": "erf",
    "\\operatorname{erfc}": "erfc",
    "\\operatorname{sgn}": "sign",
    "\\log": "log",
    "\\exp": "exp",
    "\\min": "min",
    "\\max": "max",
    "\\operatorname{clip}": "clip",
}
_RELATIONS = {"<": "<", ">": ">", "=": "==", "\\le": "<=", "\\ge": ">=", "\\ne": "!="}
_NAMING = frozenset(
    {"\\operatorname", "\\mathrm", "\\mathit", "\\mathsf", "\\mathbf", "\\hat", "\\bar", "\\tilde"}
)
_LAYOUT = re.compile(r"(?<=\\\\)\[4pt\]|\\begin\{aligned\} & |\\end\{aligned\}")
"""What only puts a formula on several rows."""
_CONTINUED = re.compile(r"\\\\ &(?:\\quad )+")
_CLOSING = frozenset(
    {")", "]", "}", ",", ";", "&", "\\\\", "\\end", "\\rvert", "\\colon", "/", "+", "-", ""}
)


class UnreadableError(SymactError):
    """LaTeX that the reader cannot give a meaning."""


def read_latex(text: str, names: Vocabulary) -> Node:
    """The tree that a formula's LaTeX says; raises UnreadableError."""
    reader = _Reader(text, names)
    node = reader.sum()
    if reader.token:
        raise reader.error("the formula should end here")
    return node


class _Reader:
    def __init__(self, text: str, names: Vocabulary) -> None:
        self.tokens = _tokens(text)
        self.at = 0
        written = {**_FUNCTIONS, **{item.latex: name for name, item in names.functions.items()}}
        self.functions = {tuple(_tokens(text)[:-1]): name for text, name in written.items()}
        self.longest = max(map(len, self.functions))
        self.symbols = {symbol_latex(name): name for name in names.symbols}
        self.names = names

    @property
    def token(self) -> str:
        return self.tokens[self.at]

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1]

    def taken(self, *wanted: str) -> bool:
        """Take the wanted tokens if exactly they come next."""
        if tuple(self.tokens[self.at : self.at + len(wanted)]) != wanted:
            return False
        self.at += len(wanted)
        return True

    def expect(self, wanted: str) -> None:
        if not self.taken(wanted):
            raise self.error(f"expected {wanted!r}")

    def error(self, message: str) -> UnreadableError:
        around = " ".join(self.tokens[max(0, self.at - 6) : self.at + 4])
        return UnreadableError(f"{message}, found {self.token!r} in … {around} …")

    # values ----------------------------------------------------------------------------------

    def sum(self) -> Node:
        terms = [self.signed()]
        while self.token in ("+", "-"):
            negative = self.take() == "-"
            term = self.product()
            terms.append(Apply("neg", (term,)) if negative else term)
        return terms[0] if len(terms) == 1 else Apply("add", tuple(terms))

    def signed(self) -> Node:
        if self.taken("-"):
            return Apply("neg", (self.product(),))
        return self.product()

    def product(self) -> Node:
        """Juxtaposition and dots; a slash takes everything before it and one factor after it."""
        factors = [self.power()]
        while True:
            if self.taken("/"):
                factors = [Apply("div", (_product(factors), self.power()))]
            elif self.taken("\\cdot") or not self.ends():
                factors.append(self.power())
            else:
                return _product(factors)

    def ends(self) -> bool:
        return self.token in _CLOSING or self.token in _RELATIONS or self.token == "\\text"

    def power(self) -> Node:
        base = self.atom()
        if not self.taken("^"):
            return base
        exponent = self.group()
        if base == Constant("E"):
            return Apply("exp", (exponent,))
        return Apply("pow", (base, exponent))

    def group(self) -> Node:
        """``{…}``"""
        self.expect("{")
        node = self.sum()
        self.expect("}")
        return node

    def atom(self) -> Node:
        token = self.token
        if token[:1].isdigit():
            return Number(Fraction(self.take()), token)
        if token == "(":
            return self.between("(", ")")
        if token == "{":
            return self.group()
        if token == "\\lvert":
            return Apply("abs", (self.between("\\lvert", "\\rvert"),))
        if self.taken("\\sqrt"):
            return Apply("sqrt", (self.group(),))
        if self.taken("\\frac"):
            return self.fraction()
        if self.taken("\\begin", "{", "c", "a", "s", "e", "s", "}"):
            return self.cases()
        if token == "\\text":
            return self.told()
        return self.named()

    def rounded(self) -> Node:
        """``(0.3)`` after fl: the float64 nearest to it."""
        self.expect("(")
        if not self.token[:1].isdigit():
            raise self.error("expected a decimal")
        number = rounded(self.take())
        self.expect(")")
        return number

    def between(self, opening: str, closing: str) -> Node:
        self.expect(opening)
        node = self.sum()
        self.expect(closing)
        return node

    def fraction(self) -> Node:
        """A quotient, or the operator of a derivative with everything it applies to."""
        for sign in ("d", "\\partial"):
            if self.taken("{", sign, "}", "{", sign):
                variable = self.named()
                self.expect("}")
                operand = self.between("[", "]") if self.token == "[" else self.atom()
                return Apply("derivative", (operand, variable))
        return Apply("div", (self.group(), self.group()))

    def named(self) -> Node:
        """A symbol, a constant, or a function with its arguments."""
        if (head := self.function()) is not None:
            return self.call(head)
        name = self.name()
        if name in self.symbols:
            return Symbol(self.symbols[name])
        if name == FLOAT:
            return self.rounded()
        if name in ("\\pi", "e"):
            return Constant("pi" if name == "\\pi" else "E")
        raise self.error(f"{name!r} is no name that is known here")

    def function(self) -> str | None:
        """The function whose name stands here before its arguments; the longest name wins."""
        for length in range(self.longest, 0, -1):
            head = self.functions.get(tuple(self.tokens[self.at : self.at + length]))
            if head is not None and (
                self.is_constant(head) or self.tokens[self.at + length] in ("(", "^")
            ):
                self.at += length
                return head
        return None

    def is_constant(self, head: str) -> bool:
        """Whether a name takes no arguments."""
        known = self.names.functions.get(head)
        return known is not None and not known.arguments

    def name(self) -> str:
        """A letter, command or ``\\operatorname{…}``, with its index."""
        name = self.take()
        if not re.fullmatch(r"\\?[A-Za-z]+", name):
            self.at -= 1
            raise self.error("expected a name")
        if name in _NAMING:
            name += self.raw()
        if self.taken("_"):
            name += "_" + (self.raw() if self.token == "{" else self.take())
        return name

    def raw(self) -> str:
        """``{…}`` as text, its braces included."""
        depth, text = 0, ""
        while True:
            token = self.take()
            if not token:
                raise self.error("a brace is not closed")
            depth += (token == "{") - (token == "}")
            text += token
            if depth == 0:
                return text

    def call(self, head: str) -> Node:
        if self.is_constant(head):
            return Apply(head)
        exponent = self.group() if self.taken("^") else None
        self.expect("(")
        args = [self.sum()]
        while self.token in (",", ";"):
            self.take()
            args.append(self.sum())
        self.expect(")")
        known = self.names.functions.get(head)
        if known is not None and known.own:
            args += [Symbol(name) for name in known.arguments[len(args) :]]
        node = Apply(head, tuple(args))
        return node if exponent is None else Apply("pow", (node, exponent))

    # cases -----------------------------------------------------------------------------------

    def cases(self) -> Node:
        rows = [self.case()]
        while self.taken(",", "\\\\"):
            rows.append(self.case())
        for token in ("\\end", *"{cases}"):
            self.expect(token)
        return Apply("piecewise", tuple(rows))

    def case(self) -> Node:
        value = self.sum()
        self.expect("&")
        if self.word("otherwise"):
            return Apply("case", (value, TRUE))
        return Apply("case", (value, self.condition()))

    def told(self) -> Node:
        """Cases one after the other, each behind its condition."""
        rows = [self.behind()]
        while self.taken(","):
            rows.append(self.behind())
        return Apply("piecewise", tuple(rows))

    def behind(self) -> Node:
        condition = TRUE if self.word("otherwise") else self.condition()
        self.expect("\\colon")
        return Apply("case", (self.sum(), condition))

    def condition(self) -> Node:
        if not self.word("if"):
            raise self.error("expected a condition")
        return self.junction("or")

    def word(self, word: str) -> bool:
        return self.taken("\\text", "{", *word, "}")

    def junction(self, word: str) -> Node:
        """``a or b``, each of them ``c and d``, each of them a chain of relations."""
        part = (lambda: self.junction("and")) if word == "or" else self.relation
        parts = [part()]
        while self.word(word):
            parts.append(part())
        if word == "and":
            parts = [p for item in parts for p in _conjuncts(item)]
        return parts[0] if len(parts) == 1 else Apply(word, tuple(parts))

    def relation(self) -> Node:
        if self.word("not"):
            self.expect("(")
            inner = self.junction("or")
            self.expect(")")
            return Apply("not", (inner,))
        if (grouped := self.grouped()) is not None:
            return grouped
        left, relations = self.sum(), []
        while self.token in _RELATIONS:
            head = _RELATIONS[self.take()]
            right = self.sum()
            relations.append(Apply(head, (left, right)))
            left = right
        if not relations:
            raise self.error("expected a relation")
        return relations[0] if len(relations) == 1 else Apply("and", tuple(relations))

    def grouped(self) -> Node | None:
        """A condition in parentheses; None, and nothing taken, where they hold a value."""
        start = self.at
        try:
            self.expect("(")
            inner = self.junction("or")
            self.expect(")")
        except UnreadableError:
            self.at = start
            return None
        return inner


def _tokens(text: str) -> list[str]:
    """The text's tokens, without space, bracket sizes and alignment of continued lines."""
    text = _CONTINUED.sub(" ", _LAYOUT.sub("", text))
    tokens, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match is not None
        token, at = match.group(), match.end()
        if token.strip() and token not in _SIZES:
            tokens.append(token)
    return [*tokens, ""]


def _product(factors: list[Node]) -> Node:
    return factors[0] if len(factors) == 1 else Apply("mul", tuple(factors))


def _conjuncts(node: Node) -> tuple[Node, ...]:
    return node.args if isinstance(node, Apply) and node.head == "and" else (node,)
