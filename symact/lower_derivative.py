"""One function or derivative in; the text of its exact path and of its guarded fast path out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import sympy

from symact.activation import Activation
from symact.differentiate import differentiate
from symact.fast_choice import FastLeaf, choose
from symact.lower_ball import ZERO, BallWriter, form_lines
from symact.lower_fast import FastForm, Text, is_float
from symact.meaning import Decision, Leaf, Relation, flatten, to_sympy
from symact.numeric import Point
from symact.stabilize import KernelForm, region, stabilize

Path = tuple[tuple[Relation, bool], ...]


def jitted(decorator: str, head: str, doc: str, lines: Sequence[str]) -> str:
    """The text of one decorated function."""
    body = "\n".join(f"    {line}" for line in (f'"""{doc}"""', *lines))
    return f"@_vecmath.{decorator}\ndef {head}:\n{body}"


class LoweredDerivative:
    """The kernel form of one derivative of an activation, branch by branch.

    `unresolved` lists the points where no form was accurate in run-time balls.
    """

    def __init__(
        self,
        activation: Activation,
        name: str,
        variables: tuple[str, ...],
        points: Sequence[Mapping[str, float]],
        names: Mapping[str, sympy.Symbol],
    ) -> None:
        self.activation, self.name, self.variables = activation, name, variables
        self.names = names
        self.text_names = {symbol: text for text, symbol in names.items()}
        self.args = ", ".join(activation.arguments)
        self.decision = differentiate(activation, variables).decision
        self.everywhere = region((), points, names, activation.inputs)
        self.forms: dict[Path, KernelForm] = {}
        self.wide: dict[Path, FastLeaf] = {}
        self.narrow: dict[Path, FastLeaf] = {}
        for branch in flatten(self.decision):
            where = region(branch.conditions, points, names, activation.inputs)
            form = stabilize(branch.expression, where)
            self.forms[branch.conditions] = form
            self.wide[branch.conditions], self.narrow[branch.conditions] = choose(
                branch.expression, form, where, len(variables)
            )
        self.helpers: dict[sympy.Expr, tuple[str, str]] = {}

    @property
    def unresolved(self) -> tuple[Point, ...]:
        return tuple(point for form in self.forms.values() for point in form.unresolved)

    def source(self) -> str:
        """Branches, decisions, exact path, fast path, as one text."""
        balls = [self._ball_function(path) for path in self.forms]
        exact = tuple(self._exact_functions())
        signs = (text for _, text in self.helpers.values())
        return "\n\n\n".join((*balls, *signs, *exact, *self._fast_functions())) + "\n"

    # The exact path

    def _ball_name(self, path: Path) -> str:
        if len(self.forms) == 1:
            return f"_{self.name}_ball"
        return f"_{self.name}_ball{list(self.forms).index(path)}"

    def _ball_function(self, path: Path) -> str:
        lines = form_lines(self.forms[path], self.text_names)
        return jitted("jit_scalar", f"{self._ball_name(path)}({self.args})", "In balls.", lines)

    def _exact_functions(self) -> Iterator[str]:
        head = f"_{self.name}_exact({self.args})"
        lines = [f"{name} = _ball.from_float({name})" for name in self.activation.arguments]
        if isinstance(self.decision, Leaf):
            lines.append(f"return {self._ball_name(())}({self.args})")
        else:
            side = f"_{self.name}_side({self.args}"
            yield jitted(
                "jit_scalar",
                f"{side}, _side)",
                "In balls, at a point (0.0) or just below (-1.0) or above (1.0) it.",
                list(self._side_lines(self.decision, ())),
            )
            if self.variables:
                lines += self._kink_lines(side)
            lines.append(f"return {side}, 0.0)")
        yield jitted("jit_scalar", head, "Right everywhere: balls.", lines)

    def _side_lines(self, decision: Decision, path: Path) -> Iterator[str]:
        if isinstance(decision, Leaf):
            yield f"return {self._ball_name(path)}({self.args})"
            return
        relation = decision.relation
        order = self._order(relation)
        test = f"{order} == {0 if relation.equality else -1}"
        if (slope := self._slope(relation)) is not None:
            test += f" or ({order} == 0 and {slope} > 0.0)"
        yield f"if {test}:"
        for line in self._side_lines(decision.holds, (*path, (relation, True))):
            yield f"    {line}"
        yield from self._side_lines(decision.fails, (*path, (relation, False)))

    def _kink_lines(self, side: str) -> Iterator[str]:
        """At a kink: the spec's own choice, else the one-sided value of smallest magnitude."""
        yield from self._rule_lines(side)
        relations = dict.fromkeys(relation for path in self.forms for relation, _ in path)
        tests = [f"{self._order(relation)} == 0" for relation in relations]
        yield f"if {' or '.join(tests)}:"
        yield f"    return _ball.smallest({side}, -1.0), {side}, 1.0))"

    def _rule_lines(self, side: str) -> Iterator[str]:
        variable = self.variables[0]
        if variable not in self.activation.inputs:
            return
        for rule in self.activation.kinks:
            writer = BallWriter(self.text_names)
            at = writer.value(to_sympy(rule.at, self.names))
            if isinstance(rule.choice, str):
                chosen = f"{side}, {-1.0 if rule.choice == 'left' else 1.0})"
            elif len(self.variables) == 1:
                choice = sympy.Rational(rule.choice.numerator, rule.choice.denominator)
                chosen = writer.value(choice)
            else:
                continue
            yield from writer.lines
            yield f"if _ball.less({variable}, {at}) == 0:"
            yield f"    return {chosen}"

    def _order(self, relation: Relation) -> str:
        """A call that orders a relation's sides: -1 where left is less, 0 where they are equal."""
        gap = sympy.together(relation.left - relation.right)
        top, bottom = sympy.fraction(gap)
        # Without denominators a tie is an exact zero: 3/6 - 1/2 in balls would not be.
        return self._sign(top.primitive()[1] if bottom.is_positive else gap)

    def _slope(self, relation: Relation) -> str | None:
        """Positive on the side where a relation holds beside its tie; None if no side does.

        The difference grows with its first derivative, or where that is 0 with its second.
        """
        if not self.variables or relation.equality:
            return None
        variable = self.names[self.variables[0]]
        slope = sympy.diff(relation.difference, variable)
        if slope == 0:
            return None
        if slope.is_positive or slope.is_negative:
            return "_side" if slope.is_positive else "-_side"
        first = f"_side * {self._sign(slope)}"
        curvature = sympy.diff(slope, variable)
        if curvature == 0:
            return first
        return f"({first} or abs(_side) * {self._sign(curvature)})"

    def _sign(self, expression: sympy.Expr) -> str:
        """A call of a function that gives an expression's sign in balls, written once."""
        if expression not in self.helpers:
            head = f"_{self.name}_sign{len(self.helpers)}"
            form = stabilize(expression, self.everywhere)
            lines = form_lines(form, self.text_names)
            value = jitted("jit_scalar", f"{head}_of({self.args})", "In balls.", lines)
            call = f"return _ball.less({head}_of({self.args}), {ZERO})"
            sign = jitted("jit_scalar", f"{head}({self.args})", "-1, 0, 1; 2: unknown.", [call])
            self.helpers[expression] = head, f"{value}\n\n\n{sign}"
        return f"{self.helpers[expression][0]}({self.args})"

    # The fast path

    def _fast_functions(self) -> Iterator[str]:
        for suffix, module, leaves, doc in (
            ("", "_vecmath", self.wide, "For float64 results: value, and whether it will do."),
            (
                "32",
                "_vecmath32",
                self.narrow,
                "For float32 results: value, and whether it will do.",
            ),
        ):
            writer = Text(self.text_names, module)
            result, ok = self._fast(writer, self.decision, (), leaves)
            present = [f"({name} == {name})" for name in self.activation.arguments]
            guards = " & ".join(part for part in (ok, *present) if part != "True")
            lines = [*writer.lines, f"return {result}, {guards}"]
            yield jitted("jit_inline", f"_{self.name}_fast{suffix}({self.args})", doc, lines)

    def _fast(
        self, writer: Text, decision: Decision, path: Path, leaves: Mapping[Path, FastLeaf]
    ) -> tuple[str, str]:
        """Statements for a decision; returns the names of its value and of its guard."""
        if isinstance(decision, Leaf):
            return self._fast_leaf(writer, leaves[path])
        relation = decision.relation
        holds, if_holds = self._fast(writer, decision.holds, (*path, (relation, True)), leaves)
        fails, if_fails = self._fast(writer, decision.fails, (*path, (relation, False)), leaves)
        before, writer.conditions = writer.conditions, []
        left, right = (
            FastForm(writer, {}, pairs=False).value(side)
            for side in (relation.left, relation.right)
        )
        writer.conditions = []
        test = f"{left} == {right}" if relation.equality else f"{left} < {right}"
        value = writer.choose(test, holds, fails, if_holds, if_fails)
        if not (is_float(relation.left) and is_float(relation.right)):
            writer.conditions.append(
                f"(abs({left} - {right}) * {2.0**30!r} > abs({left}) + abs({right}))"
            )
        elif self.variables and holds != fails:
            value = self._at_tie(writer, relation, f"{left} == {right}", value, (holds, fails))
        ok, writer.conditions = writer.all_of(writer.conditions), before
        return value, ok

    def _at_tie(
        self, writer: Text, relation: Relation, tie: str, value: str, sides: tuple[str, str]
    ) -> str:
        """At the tie itself the convention decides; where that is not plain, the exact path."""
        slope = sympy.diff(relation.difference, self.names[self.variables[0]])
        if self.activation.kinks or not (slope.is_positive or slope.is_negative):
            if slope != 0:
                writer.conditions.append(f"(not ({tie}))")
            return value
        smallest = writer.assign(f"_vecmath.smallest({sides[0]}, {sides[1]})")
        return writer.assign(f"{smallest} if {tie} else {value}")

    def _fast_leaf(self, writer: Text, leaf: FastLeaf) -> tuple[str, str]:
        before, writer.conditions = writer.conditions, []
        value = leaf.write(writer)
        if not leaf.is_exact and leaf.candidate is not None:
            zero = " & ".join(
                ["({0} == 0.0)"] + [f"({name} == 0.0)" for name in self.activation.inputs]
            )
            writer.conditions.append(f"(_vecmath.in_range({value}) | ({zero.format(value)}))")
        ok, writer.conditions = writer.all_of(writer.conditions), before
        return value, ok
