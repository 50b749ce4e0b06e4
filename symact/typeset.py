"""From a display tree to boxes: every decision about how a formula looks, nothing reordered.

Each node becomes a `Piece`: its boxes, how strongly it binds, how tall and how wide it stands.
Brackets are chosen by height (``\\bigl`` … ``\\Biggl``), so that no ``\\left`` … ``\\right`` is
needed and a line can be broken between its terms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from symact.boxes import (
    APPLY,
    DOT,
    GAP,
    MINUS,
    SLASH,
    TIMES,
    Cases,
    Content,
    Fraction,
    Group,
    Raised,
    Root,
    Token,
)
from symact.latex import latex_of
from symact.pieces import (
    AND,
    ATOM,
    BRACKETS,
    NOT,
    OR,
    POWER,
    PRODUCT,
    RELATION,
    SIGN,
    SUM,
    Piece,
    bracketed,
    joined,
    parenthesized,
    prefixed,
    tallest,
)
from symact.tree import ROUNDED, TRUE, Apply, Constant, Node, Number, Symbol, integer
from symact.vocabulary import FLOAT, OPERATORS, Vocabulary, symbol_latex

POWERS_OF_NAME = frozenset(["sin", "cos", "tan", "sinh", "cosh", "tanh"])
"""Functions whose powers are written at the name: ``\\tanh^{2}(x)``."""

RELATIONS: Mapping[str, Token] = {
    head: Token("sign", f" {latex} ", text)
    for head, latex, text in (
        ("<", "<", "<"),
        ("<=", "\\le", "≤"),
        (">", ">", ">"),
        (">=", "\\ge", "≥"),
        ("==", "=", "="),
        ("!=", "\\ne", "≠"),
    )
}

_TERM, _MINUS_TERM = Token("sign", "+ ", "+"), Token("sign", "- ", "\N{MINUS SIGN}")
_COMMA, _SEMICOLON = Token("comma", ", ", ","), Token("comma", "; ", ";")
_BARS = Token("opening", "\\lvert ", "|"), Token("closing", " \\rvert", "|")
_E = Token("name", "e")

SHORT = 14
"""Widest exponent, in characters, that is written as a superscript of e."""

_SUGAR: Mapping[str, Callable[[Node], Node]] = {
    "log1p": lambda u: Apply("log", (Apply("add", (integer(1), u)),)),
    "expm1": lambda u: Apply("add", (Apply("exp", (u,)), Apply("neg", (integer(1),)))),
}
"""Functions that mathematics writes by others."""


@dataclass(frozen=True, slots=True)
class Style:
    """Where a node stands: `depth` fractions deep; `inline` in an exponent, with slashes."""

    depth: int = 0
    inline: bool = False


def typeset(node: Node, names: Vocabulary) -> Content:
    """The boxes of a tree."""
    return Typesetter(names).piece(node).content


def latex(node: Node, names: Vocabulary) -> str:
    """The LaTeX of a tree: ``div(1, add(1, exp(neg(x))))`` => ``\\frac{1}{1 + e^{-x}}``."""
    return latex_of(typeset(node, names))


def word(text: str, before: str = "", after: str = "") -> Token:
    """A word among formulas: ``\\text{if } ``; `before` and `after` are its spaces in LaTeX."""
    return Token("word", f"{before}\\text{{{text}}}{after}", text)


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Turns trees into pieces; `names` knows how functions are written.

    `done` has the pieces of the nodes that it has met: a line is broken by trying many widths.
    """

    names: Vocabulary
    done: dict[tuple[Node, Style], Piece] = field(default_factory=dict, compare=False, repr=False)

    def piece(self, node: Node, style: Style = Style()) -> Piece:
        if (node, style) not in self.done:
            self.done[node, style] = self._piece(node, style)
        return self.done[node, style]

    def _piece(self, node: Node, style: Style) -> Piece:
        match node:
            case Number():
                return _number(node)
            case Constant(name=name):
                return Piece((_E if name == "E" else Token("name", "\\pi"),), ATOM, 0, 1)
            case Symbol(name=name):
                text = symbol_latex(name)
                width = 1 if text.startswith("\\") and "{" not in text else len(name)
                return Piece((Token("name", text),), ATOM, 0, width)
            case Apply(head=head, args=(operand,)) if head in _SUGAR:
                return self.piece(_SUGAR[head](operand), style)
            case Apply(head=head) if head in _WRITERS:
                return _WRITERS[head](self, node, style)
        assert isinstance(node, Apply)
        return self.call(node, style)

    def at(self, node: Node, level: int, style: Style) -> Piece:
        """A node's piece, in parentheses if it binds less strongly than `level`."""
        piece = self.piece(node, style)
        return piece if piece.level >= level else parenthesized(piece)

    def terms(self, node: Node, style: Style = Style()) -> tuple[Piece, ...]:
        """The signed terms of a sum, where a line may be broken; one piece for any other node."""
        if not isinstance(node, Apply) or node.head != "add":
            return (self.piece(node, style),)
        return tuple(self.term(term, position, style) for position, term in enumerate(node.args))

    def term(self, term: Node, position: int, style: Style) -> Piece:
        negative = isinstance(term, Apply) and term.head == "neg"
        body = self.at(term.args[0] if negative else term, PRODUCT, style)  # type: ignore[union-attr]
        if position == 0:
            return prefixed(MINUS, body, SUM) if negative else body
        return prefixed(_MINUS_TERM if negative else _TERM, body, SUM)

    def add(self, node: Apply, style: Style) -> Piece:
        return joined(self.terms(node, style), GAP, SUM)

    def neg(self, node: Apply, style: Style) -> Piece:
        return prefixed(MINUS, self.at(node.args[0], PRODUCT, style), SIGN)

    def mul(self, node: Apply, style: Style) -> Piece:
        """Factors side by side; a dot where a digit would run into what stands before it."""
        last = len(node.args) - 1
        factors = [
            self.factor(factor, style, alone=position == last)
            for position, factor in enumerate(node.args)
        ]
        content = factors[0].content
        for before, factor in pairwise(factors):
            mixed = before.text[-1].isdigit() and isinstance(factor.content[0], Fraction)
            dotted = mixed or factor.text[0].isdigit()
            content += (DOT if dotted else TIMES, *factor.content)
        return Piece(content, PRODUCT, tallest(factors), sum(f.width for f in factors))

    def factor(self, factor: Node, style: Style, *, alone: bool) -> Piece:
        piece = self.at(factor, POWER if style.inline else PRODUCT, style)
        grasps = isinstance(factor, Apply) and (
            factor.head == "mul" or (factor.head in _REDUCERS and not alone)
        )
        if grasps:
            return parenthesized(piece)
        if isinstance(factor, Apply) and factor.head == "derivative" and not alone:
            return self.derivative(factor, style, bracketed=True)
        return piece

    def div(self, node: Apply, style: Style) -> Piece:
        above, below = node.args
        if style.inline:
            top, bottom = self.at(above, PRODUCT, style), self.at(below, POWER, style)
            return joined((top, bottom), SLASH, PRODUCT)
        inner = Style(style.depth + 1)
        top, bottom = self.piece(above, inner), self.piece(below, inner)
        height = (1 if style.depth else 2) + (max(top.height, bottom.height) > 0)
        bar = Fraction(top.content, bottom.content)
        return Piece((bar,), PRODUCT, height, max(top.width, bottom.width))

    def pow(self, node: Apply, style: Style) -> Piece:
        base, exponent = node.args
        raised = self.piece(exponent, Style(style.depth, inline=True))
        if isinstance(base, Apply) and base.head in POWERS_OF_NAME and _is_counting(exponent):
            return self.call(base, style, power=raised.content)
        below = self.at(base, ATOM, style)
        if isinstance(base, Apply) and base.head == "log":
            below = parenthesized(below)
        power = Raised(below.content, raised.content)
        return Piece((power,), POWER, below.height, below.width + raised.width)

    def exp(self, node: Apply, style: Style) -> Piece:
        raised = self.piece(node.args[0], Style(style.depth, inline=True))
        if raised.width <= SHORT and "\\begin" not in raised.text:
            return Piece((Raised((_E,), raised.content),), POWER, 0, 1 + raised.width)
        inside = parenthesized(self.piece(node.args[0], style))
        content = (Token("name", "\\exp"), APPLY, *inside.content)
        return Piece(content, ATOM, inside.height, 3 + inside.width)

    def sqrt(self, node: Apply, style: Style) -> Piece:
        inside = self.piece(node.args[0], Style(style.depth + 1, style.inline))
        return Piece((Root(inside.content),), ATOM, inside.height, 1 + inside.width)

    def abs(self, node: Apply, style: Style) -> Piece:
        inside = self.piece(node.args[0], style)
        return bracketed(inside, *_BARS)

    def call(self, node: Apply, style: Style, power: Content = ()) -> Piece:
        """``f(x; beta)``: a semicolon before parameters; the subject's own are understood."""
        definition = self.names.functions.get(node.head)
        name = definition.latex if definition else OPERATORS[node.head]
        if definition and not node.args:
            return Piece((Token("name", name),), ATOM, 0, 1)
        count = len(definition.inputs) if definition else len(node.args)
        inputs, parameters = node.args[:count], node.args[count:]
        if definition and definition.own and _own(parameters, definition.arguments):
            parameters = ()
        groups = [
            joined([self.piece(arg, style) for arg in group], _COMMA, SUM)
            for group in (inputs, parameters)
            if group
        ]
        inside = parenthesized(joined(groups, _SEMICOLON, SUM))
        width = len(name.removeprefix("\\operatorname").strip("\\{}"))
        width = (
            1 if name.startswith("\\") and "{" not in name and node.head not in OPERATORS else width
        )
        head: Content = (Token("name", name),)
        if power:
            head = (Raised(head, power),)
        return Piece((*head, APPLY, *inside.content), ATOM, inside.height, width + inside.width)

    def derivative(self, node: Apply, style: Style, bracketed: bool = False) -> Piece:
        """``\\frac{d}{dx} [a + b]``; brackets where the operand does not end by itself."""
        operand, variable = node.args
        operator = self.operator(variable)
        inside = self.piece(operand, style)
        closed = (*self.names.functions, *OPERATORS, "piecewise")
        simple = isinstance(operand, Symbol) or (
            isinstance(operand, Apply) and operand.head in closed
        )
        if simple and not bracketed:
            content = (*operator, *inside.content)
        else:
            left, right = BRACKETS[max(inside.height, 1)]
            opening, closing = (
                Token("opening", left + "[ ", "["),
                Token("closing", f" {right}]", "]"),
            )
            content = (*operator, opening, *inside.content, closing)
        return Piece(content, PRODUCT, max(inside.height, 2), 5 + inside.width)

    def operator(self, variable: Node) -> Content:
        """``\\frac{d}{dx}``, with a curly d where there is more than one input or a parameter."""
        assert isinstance(variable, Symbol)
        curly = self.names.functions[self.names.subject].inputs != (variable.name,)
        sign = Token("name", "\\partial" if curly else "d")
        below = (sign, GAP, Token("name", symbol_latex(variable.name)))
        return (Fraction((sign,), below), TIMES)

    def index(self, node: Apply, style: Style) -> Piece:
        """``x_{i}``, ``\\delta_{i k}``."""
        array, *places = node.args
        content = (Token("name", _with_index(array, *places)),)
        return Piece(content, ATOM, 0, 1 + len(places))

    def reduction(self, node: Apply, style: Style) -> Piece:
        """``\\sum_{j} e^{x_{j}}``; a mean is a sum divided by the length n."""
        body, index = node.args
        assert isinstance(index, Symbol)
        inside = self.at(body, PRODUCT, style)
        sign = Token("name", f"{_REDUCERS[node.head]}_{{{symbol_latex(index.name)}}}")
        content: Content = (sign, TIMES, *inside.content)
        if node.head == "mean":
            content = (Fraction((_digits("1"),), (Token("name", "n"),)), TIMES, *content)
        return Piece(content, PRODUCT, max(inside.height, 2), inside.width + 4)

    def piecewise(self, node: Apply, style: Style) -> Piece:
        rows, width = [], 0
        for case in node.args:
            assert isinstance(case, Apply)
            value, condition = case.args
            shown = self.piece(value, Style(1))
            when = self.piece(condition, Style(1))
            rows.append((shown.content, self.condition(condition)))
            width = max(width, shown.width + when.width + 5)
        return Piece((Cases(tuple(rows)),), PRODUCT, 5, width)

    def condition(self, condition: Node) -> Content:
        """``if x > 0``, or ``otherwise``."""
        content = self.piece(condition, Style(1)).content
        return content if condition == TRUE else (word("if ", after=" "), *content)

    def relation(self, node: Apply, style: Style) -> Piece:
        left, right = (self.at(arg, SUM, style) for arg in node.args)
        if left.text.startswith("-"):
            # In braces a minus sign stands close to its number, whatever comes before.
            left = replace(left, content=(Group(left.content),))
        return joined((left, right), RELATIONS[node.head], RELATION)

    def conjunction(self, node: Apply, style: Style) -> Piece:
        """``a < b and b < c`` is written ``a < b < c``."""
        first, *rest = node.args
        text = self.at(first, RELATION, style)
        for before, part in zip(node.args, rest, strict=False):
            if _chains(before, part):
                assert isinstance(part, Apply)
                right = self.at(part.args[1], SUM, style)
                text = joined((text, right), RELATIONS[part.head], AND)
            else:
                text = joined((text, self.at(part, NOT, style)), word(" and ", " ", " "), AND)
        return text

    def disjunction(self, node: Apply, style: Style) -> Piece:
        return joined([self.at(arg, AND, style) for arg in node.args], word(" or ", " ", " "), OR)

    def negation(self, node: Apply, style: Style) -> Piece:
        return prefixed(word("not ", after=" "), self.at(node.args[0], ATOM, style), NOT)

    def always(self, node: Apply, style: Style) -> Piece:
        return Piece((word("otherwise"),), ATOM, 0, 9)


_REDUCERS = {"sum": "\\sum", "mean": "\\sum", "max_over": "\\max", "min_over": "\\min"}


def _with_index(array: Node, *places: Node) -> str:
    assert isinstance(array, Symbol)
    name, place = symbol_latex(array.name), " ".join(map(_index_latex, places))
    if name.endswith("}") and "_{" in name:
        return f"{name[:-1]},{place}}}"
    return f"{name}_{{{place}}}"


def _index_latex(index: Node) -> str:
    assert isinstance(index, Symbol)
    return symbol_latex(index.name)


_WRITERS: Mapping[str, Callable[[Typesetter, Apply, Style], Piece]] = {
    "add": Typesetter.add,
    "neg": Typesetter.neg,
    "mul": Typesetter.mul,
    "div": Typesetter.div,
    "pow": Typesetter.pow,
    "exp": Typesetter.exp,
    "sqrt": Typesetter.sqrt,
    "abs": Typesetter.abs,
    "derivative": Typesetter.derivative,
    "piecewise": Typesetter.piecewise,
    "index": Typesetter.index,
    **dict.fromkeys(_REDUCERS, Typesetter.reduction),
    **dict.fromkeys(RELATIONS, Typesetter.relation),
    "and": Typesetter.conjunction,
    "or": Typesetter.disjunction,
    "not": Typesetter.negation,
    "true": Typesetter.always,
}


def _number(node: Number) -> Piece:
    if node.is_rounded:
        digits = node.text.removeprefix(ROUNDED).removesuffix(")")
        inside = parenthesized(Piece((_digits(digits),), ATOM, 0, len(digits)))
        name = Token("name", FLOAT)
        return Piece((name, APPLY, *inside.content), ATOM, 0, 2 + inside.width)
    content, width = numeral(node.text)
    return Piece(content, PRODUCT if DOT in content else ATOM, 0, width)


def numeral(text: str) -> tuple[Content, int]:
    """Boxes and a width in characters: ``2.5e-3`` => ``2.5 \\cdot 10^{-3}``; digits as written."""
    mantissa, _, exponent = text.replace("_", "").lower().partition("e")
    if mantissa.startswith("."):
        mantissa = "0" + mantissa
    mantissa = mantissa.removesuffix(".")
    if not exponent:
        return (_digits(mantissa),), len(mantissa)
    power = int(exponent)
    raised = (MINUS, _digits(str(-power))) if power < 0 else (_digits(str(power)),)
    return (_digits(mantissa), DOT, Raised((_digits("10"),), raised)), len(mantissa) + 4


def _digits(text: str) -> Token:
    return Token("number", text, text)


def _own(parameters: tuple[Node, ...], arguments: tuple[str, ...]) -> bool:
    own = tuple(Symbol(name) for name in arguments[len(arguments) - len(parameters) :])
    return parameters == own


def _is_counting(node: Node) -> bool:
    return isinstance(node, Number) and node.value.denominator == 1 and node.value >= 1


def _chains(left: Node, right: Node) -> bool:
    """Whether two relations share a middle and point the same way."""
    if not (isinstance(left, Apply) and isinstance(right, Apply)):
        return False
    if left.head not in RELATIONS or right.head not in RELATIONS:
        return False
    return left.head[0] == right.head[0] and left.head[0] in "<>" and left.args[1] == right.args[0]
