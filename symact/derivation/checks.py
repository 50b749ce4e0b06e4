"""A derivation in; its lines' LaTeX out, once every line has been proved and read back.

Four questions are asked of each line, and a No is a `DerivationError`:

value    does it equal the line before it, exactly, and in ball arithmetic at points?
trace    does every ``d/dx`` left in it come from one of the line before, by a rule?
label    does the rule that is named have the form of what was done?
text     does the printed LaTeX, read back by a parser of its own, say the same?
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations

import sympy
from flint import arb, ctx

from symact.derivation.derive import Context, advance, outermost
from symact.derivation.steps import DerivationError, Line, Step, UnprovedError
from symact.derivation.tidy import merged, tidy
from symact.derivation.trials import Point
from symact.field import Field
from symact.latex_reader import UnreadableError, read_latex
from symact.lattice import TooComplex
from symact.meaning import to_sympy
from symact.plain import plain
from symact.reference import Undecided, comparable, evaluate
from symact.tree import TRUE, Apply, Node, Symbol, rebuild, walk
from symact.wrap import PAPER, SHEET, wrapped

Symbols = Mapping[str, sympy.Symbol]


@dataclass(frozen=True, slots=True)
class Checker:
    """What one activation's lines are judged with."""

    context: Context
    points: tuple[Point, ...]

    def line(self, before: Line | None, line: Line, variable: str) -> str:
        """The LaTeX of a line that passes every check."""
        if before is not None:
            self.value(before, line, variable)
            self.trace(before, line, variable)
        return self.text(line.tree, variable)

    def value(self, before_line: Line, line: Line, variable: str) -> None:
        """Refute by balls, then prove in the field of the functions that occur."""
        before, after = before_line.tree, line.tree
        for point in self.points:
            if self._refuted(before, after, point):
                raise DerivationError(
                    f"{plain(after)} does not equal {plain(before)} at {_shown(point)}"
                )
        if not (self.proved(before, after) or self._proved_by_rules(before, line, variable)):
            raise UnprovedError(f"{plain(after)} is not proved to equal {plain(before)}")
        for first, second in _pairs_of_cases(after):
            if not self.proved(_choice(first, second), _choice(second, first)):
                raise DerivationError(f"{plain(first)} contradicts {plain(second)}")

    def proved(self, before: Node, after: Node) -> bool:
        """Whether two trees are certainly equal on every open region."""
        expand = self.context.names.expand
        return all(map(_vanishes, self._differences(expand(before), expand(after))))

    def _differences(
        self,
        before: Node,
        after: Node,
        letters: Callable[[Node], tuple[Node, Symbols]] = lambda node: (node, {}),
    ) -> Iterator[sympy.Expr]:
        """What is to be zero, on each open region; parts may be replaced by `letters` first."""
        known = self.context.symbols
        nowhere = sympy.Symbol(_NOWHERE) * sympy.Add(*known.values())
        context = replace(self.context, symbols={**known, _NOWHERE: nowhere})
        difference = Apply("add", (before, Apply("neg", (after,))))
        for region in context.regions(rebuild(difference, _gaps_marked)):
            value, free = letters(region.value)
            yield to_sympy(value, {**context.symbols, **free})

    def _proved_by_rules(self, before: Node, line: Line, variable: str) -> bool:
        """For functions too large to prove as a whole: each rule is true, the rest is algebra.

        The derivatives are replaced as the rules say; what is left is to equal the line with every
        function for a letter. What is cited of other functions is proved by itself.
        """
        if not line.steps or not all(map(self._proved_citation, line.steps)):
            return False
        steps: list[Step] = []
        replaced = outermost(
            before, lambda operand: advance(operand, variable, self.context, steps)
        )
        return all(map(_vanishes, self._differences(replaced, line.tree, self._in_letters)))

    def _proved_citation(self, step: Step) -> bool:
        """Whether what a step cites of a function holds for letters in place of its arguments."""
        definition = self.context.names.functions.get(step.rule.removeprefix("derivative of "))
        if definition is None or not step.rule.startswith("derivative of "):
            return True
        lemmas = {name: self.context.lemma(definition.name, name) for name in definition.arguments}
        free = {name: sympy.Symbol(name, real=True) for name in definition.arguments}
        checker = replace(self, context=replace(self.context, symbols=free, domain=()))
        return all(
            lemma is None
            or checker.proved(Apply("derivative", (definition.expression, Symbol(name))), lemma)
            for name, lemma in lemmas.items()
        )

    def _in_letters(self, tree: Node) -> tuple[Node, Symbols]:
        """A tree with a letter for every function that is not algebra, alike for like ones."""
        letters: dict[Node, Symbol] = {}
        inputs = self.context.inputs

        def fold(node: Node) -> Node:
            if not isinstance(node, Apply):
                return node
            if node.head in ALGEBRA:
                return Apply(node.head, tuple(map(fold, node.args)))
            # What is tidied alike is one letter: tidying rearranges arguments, and no more.
            key = node if node.head == "derivative" else tidy(node, inputs)
            return letters.setdefault(key, Symbol(f"letter {len(letters)}"))

        folded = fold(tree)
        return folded, {one.name: sympy.Symbol(one.name, real=True) for one in letters.values()}

    def _refuted(self, before: Node, after: Node, point: Point) -> bool:
        with ctx.workprec(200):
            values = [self._ball(node, point) for node in (before, after)]
        if any(value is None or not value.is_finite() for value in values):
            return False
        return not values[0].overlaps(values[1])  # type: ignore[union-attr]

    def _ball(self, node: Node, point: Point) -> arb | None:
        """A line's value: each unevaluated derivative first, from its operand's power series."""
        values: dict[str, Fraction | arb] = dict(point)

        def change(part: Node) -> Node:
            if not isinstance(part, Apply) or part.head != "derivative":
                return part
            operand, variable = part.args
            assert isinstance(variable, Symbol)
            name = f"derivative {len(values)}"
            values[name] = comparable(evaluate(operand, values, variable.name, 1))
            return Symbol(name)

        try:
            return comparable(evaluate(rebuild(self.context.names.expand(node), change), values))
        except (Undecided, ZeroDivisionError):
            return None

    def trace(self, before: Line, line: Line, variable: str) -> None:
        """Redo the step from the line before: the same rules, the same derivatives left over."""
        if not line.steps:
            self._rewritten(before, line)
            return
        expected: list[Step] = []
        left: set[Node] = set()
        for operand in _operands(before.tree):
            left |= _operands(advance(operand, variable, self.context, expected))
        foreign = _operands(line.tree) - left
        if foreign:
            raise DerivationError(
                f"d/d{variable}[{plain(foreign.pop())}] does not come from {plain(before.tree)}"
            )
        if {(step.rule, step.operand) for step in line.steps} != {
            (step.rule, step.operand) for step in expected
        }:
            raise DerivationError(f"{', '.join(line.reasons)} is not what gives {plain(line.tree)}")

    def _rewritten(self, before: Line, line: Line) -> None:
        """Without a rule, what is derived may only be written differently."""
        for operand in _operands(line.tree):
            if not any(self.proved(known, operand) for known in _operands(before.tree)):
                raise DerivationError(
                    f"{plain(operand)} is nothing that {plain(before.tree)} derives"
                )

    def text(self, node: Node, by: str = "") -> str:
        """A line's LaTeX for a paper, which is read back as it is for every page.

        It says the same tree, or one proved equal with the same operands.
        """
        names = self.context.names
        printed, wider = (wrapped(node, names, by=by, page=page) for page in (PAPER, SHEET))
        for text in dict.fromkeys((printed, wider)):
            self.readable(text, node)
        return printed

    def readable(self, printed: str, node: Node) -> None:
        try:
            read = read_latex(printed, self.context.names)
        except UnreadableError as error:
            raise DerivationError(f"the LaTeX {printed} cannot be read back: {error}") from error
        read, node = (rebuild(tree, _told_once) for tree in (read, node))
        if read == node:
            return
        if _shape(read) != _shape(node) or not self.proved(read, node):
            raise DerivationError(f"the LaTeX {printed} says {plain(read)}, not {plain(node)}")


def _told_once(node: Node) -> Node:
    """Cases of equal value as one: a wide one is printed for each of its alternatives."""
    return merged(node.args) if isinstance(node, Apply) and node.head == "piecewise" else node


def _vanishes(expression: sympy.Expr) -> bool:
    """Whether an expression is certainly zero."""
    try:
        return Field((expression,)).equal(expression, sympy.S.Zero)
    except (TooComplex, ZeroDivisionError):
        return False


ALGEBRA = frozenset({"add", "mul", "neg", "div", "pow", "exp", "sqrt"})
"""Heads that are kept where every other function becomes a letter."""

_NOWHERE = "nowhere"
"""The value of a piecewise where no case holds: different from every other, and moving."""


def _gaps_marked(node: Node) -> Node:
    """A piecewise without ``otherwise`` has no value where none of its cases holds."""
    if not isinstance(node, Apply) or node.head != "piecewise":
        return node
    *_, last = node.args
    assert isinstance(last, Apply)
    return node if last.args[1] == TRUE else Apply("piecewise", (*node.args, _otherwise(_NOWHERE)))


def _otherwise(name: str) -> Node:
    return Apply("case", (Symbol(name), TRUE))


def _pairs_of_cases(node: Node) -> Iterator[tuple[Node, Node]]:
    """Cases that must not contradict each other: those of a piecewise without ``otherwise``."""
    for part in walk(node):
        if isinstance(part, Apply) and part.head == "piecewise" and _gaps_marked(part) != part:
            yield from combinations(part.args, 2)


def _choice(first: Node, second: Node) -> Node:
    return Apply("piecewise", (first, second, _otherwise(_NOWHERE)))


def _operands(node: Node) -> set[Node]:
    """What every unevaluated derivative of a tree is taken of."""
    return {
        part.args[0] for part in walk(node) if isinstance(part, Apply) and part.head == "derivative"
    }


def _shape(node: Node) -> tuple[int, int]:
    """How many derivatives and cases a tree holds: reading back must not lose any."""
    heads = [part.head for part in walk(node) if isinstance(part, Apply)]
    return heads.count("derivative"), heads.count("case")


def _shown(point: Point) -> str:
    return ", ".join(f"{name} = {value}" for name, value in point.items())
