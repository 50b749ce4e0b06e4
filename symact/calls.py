"""Rules for everything called like a function: the notation's, choices, other activations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from math import isfinite

from symact.errors import quote
from symact.hints import NAMES, listing, nearest
from symact.indices import Indices
from symact.scope import SPECIAL, Signature
from symact.tokens import Token
from symact.tree import FUNCTIONS, ROUNDED, TRUE, Apply, Node, Number, Symbol, rational, rounded

Keywords = list[tuple[Token, Node]]


class Calls(Indices, ABC):
    """The part of the grammar that begins with a name and a parenthesis."""

    @abstractmethod
    def condition(self) -> Node:
        """An expression that must be true or false."""

    def call(self, name: Token) -> Node:
        """A function of the notation, a choice, or another activation."""
        is_reduction = self.reduces(name)
        opening = self.take()
        if is_reduction:
            return self.reduction(name, opening)
        if name.text == "Piecewise":
            return self.piecewise(name, opening)
        if name.text == "where":
            return self.where(name, opening)
        args, keywords = self.arguments(opening)
        if name.text in FUNCTIONS:
            return self.function(name, args, keywords)
        if name.text in self.scope.activations:
            return self.reference(name, args, keywords)
        if name.text == ROUNDED.rstrip("(") and not keywords and len(args) == 1:
            return self.rounded(name, args[0])
        if self.scope.incomplete:
            return self.make(Apply(name.text, tuple(args)), name.start)
        known = {**dict.fromkeys(FUNCTIONS), **self.scope.activations, **dict.fromkeys(SPECIAL)}
        close = NAMES.get(name.text) or nearest(name.text, known)
        hint = close or f"functions: {listing(FUNCTIONS)}; or name another activation"
        self.note(name.start, name.end, f"unknown function {quote(name.text)}", hint)
        return self.make(Symbol(""), name.start)

    def arguments(self, opening: Token) -> tuple[list[Node], Keywords]:
        """The arguments of a call, positional and by keyword, and its closing parenthesis."""
        args: list[Node] = []
        keywords: Keywords = []
        while self.token.text != ")":
            if self.token.kind == "name" and self.tokens[self.at + 1].text == "=":
                word = self.take()
                self.take()
                keywords.append((word, self.value()))
            elif keywords:
                self.stop(self.token.start, self.token.end, "a positional argument after a keyword")
            else:
                args.append(self.value())
            if not self.taken(","):
                break
        self.close(opening)
        return args, keywords

    def function(self, name: Token, args: list[Node], keywords: Keywords) -> Node:
        """A function of the notation, with as many arguments as it takes."""
        for word, _ in keywords:
            self.note(word.start, word.end, f"{name.text} takes no argument by name")
        low, high = FUNCTIONS[name.text]
        if not keywords and not low <= len(args) <= (high or len(args)):
            wanted = f"{low} argument{'s' * (low > 1)}" if high else f"{low} arguments or more"
            message = f"{name.text} takes {wanted}, not {len(args)}"
            self.note(name.start, self.tokens[self.at - 1].end, message)
        return self.make(Apply(name.text, tuple(args)), name.start)

    def rounded(self, name: Token, arg: Node) -> Node:
        """``fl(0.3)``: the float64 nearest to a decimal, as symact tells one."""
        if not isinstance(arg, Number) or arg.is_rounded or not isfinite(float(arg.text)):
            end = self.tokens[self.at - 1].end
            self.stop(name.start, end, "fl rounds a decimal to float64", "such as fl(0.3)")
        return self.make(rounded(arg.text), name.start)

    def reference(self, name: Token, args: list[Node], keywords: Keywords) -> Node:
        """Another activation: its inputs, then parameters up to the last one given."""
        signature = self.scope.activations[name.text]
        names = [*signature.inputs, *(parameter for parameter, _ in signature.parameters)]
        given = dict(zip(names, args, strict=False))
        usage = f"it is {signature.name}({', '.join(names)})"
        if len(args) > len(names):
            self.note(name.start, self.tokens[self.at - 1].end, "too many arguments", usage)
        for word, node in keywords:
            if word.text not in names:
                hint = nearest(word.text, names) or usage
                self.note(word.start, word.end, f"{name.text} has no {quote(word.text)}", hint)
            elif word.text in given:
                self.note(word.start, word.end, f"{quote(word.text)} is given twice", usage)
            given[word.text] = node
        absent = [entry for entry in signature.inputs if entry not in given]
        if absent:
            message = f"{name.text} needs its input {listing(absent)}"
            self.note(name.start, self.tokens[self.at - 1].end, message, usage)
        return self.make(Apply(signature.name, self.fill(signature, given)), name.start)

    def fill(self, signature: Signature, given: Mapping[str, Node]) -> tuple[Node, ...]:
        """Arguments in order, with the defaults that stand before a parameter given by name."""
        args = [given[name] for name in signature.inputs if name in given]
        last = max(
            (i for i, (name, _) in enumerate(signature.parameters) if name in given), default=-1
        )
        for name, default in signature.parameters[: last + 1]:
            node = given.get(name) or rational(default)
            self.depths.setdefault(id(node), 2)
            self.nodes.append(node)
            args.append(node)
        return tuple(args)

    def where(self, name: Token, opening: Token) -> Node:
        """``where(c, a, b)`` => piecewise(case(a, c), case(b, true))."""
        condition = self.condition()
        branches = []
        while self.taken(",") and self.token.text != ")":
            branches.append(self.value())
        self.close(opening)
        if len(branches) != 2:
            hint = "where(condition, value if it holds, value otherwise)"
            self.stop(name.start, self.tokens[self.at - 1].end, "where takes 3 arguments", hint)
        otherwise = self.make(Apply("true"), name.start)
        cases = zip(branches, (condition, otherwise), strict=True)
        made = tuple(self.make(Apply("case", case), name.start) for case in cases)
        return self.make(Apply("piecewise", made), name.start)

    def piecewise(self, name: Token, opening: Token) -> Node:
        """``Piecewise((a, c), (b, True))`` => piecewise(case(a, c), case(b, true))."""
        cases: list[Apply] = []
        while self.token.text != ")" or not cases:
            first = self.token
            if not self.taken("("):
                hint = "Piecewise((value, condition), ..., (value, True))"
                self.stop(first.start, first.end, "a case in parentheses belongs here", hint)
            value = self.value()
            if not self.taken(","):
                hint = "(value, condition); the last case's condition is True"
                self.stop(self.token.start, self.token.end, "a case needs a condition", hint)
            condition = self.condition()
            self.taken(",")
            self.close(first)
            cases.append(self.make(Apply("case", (value, condition)), first.start))
            if not self.taken(","):
                break
        self.close(opening)
        self.check_last_case(cases)
        return self.make(Apply("piecewise", tuple(cases)), name.start)

    def check_last_case(self, cases: list[Apply]) -> None:
        """Every input has a value only if the last case, and no other, always holds."""
        always = [i for i, case in enumerate(cases) if case.args[1] == TRUE]
        if not always:
            start, end = self.spans[id(cases[-1].args[1])]
            message = "the last case must hold for every other input"
            self.note(start, end, message, "write True as the last case's condition")
        elif always[0] < len(cases) - 1:
            start, end = self.spans[id(cases[always[0] + 1])]
            self.note(start, end, "this case is never reached", "an earlier condition is True")
