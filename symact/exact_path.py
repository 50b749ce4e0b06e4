"""The exact path of a kernel as text: its branches in run-time balls, at a point or beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import sympy

from symact.branches import Branches, Path
from symact.lower_ball import ZERO, BallWriter, form_lines
from symact.lower_wide import is_exact, is_short_sum, may_be_undefined, program
from symact.meaning import Decision, Leaf, Relation, flatten, to_sympy
from symact.source_text import call, jitted
from symact.stabilize import stabilize


@dataclass(slots=True)
class ExactPath:
    """Writes it; functions for the signs that conditions ask for are written once."""

    of: Branches
    helpers: dict[tuple[sympy.Expr, str | None], tuple[str, str]] = field(default_factory=dict)

    def functions(self) -> tuple[str, ...]:
        """The texts of all functions, `_NAME_exact` last."""
        balls = [
            text
            for branch in flatten(self.of.decision)
            for text in self._ball_functions(branch.conditions, branch.expression)
        ]
        exact = tuple(self._exact_functions())
        signs = (text for _, text in self.helpers.values())
        return (*balls, *signs, *exact)

    def _ball_name(self, path: Path) -> str:
        if len(self.of.forms) == 1:
            return f"_{self.of.name}_ball"
        return f"_{self.of.name}_ball{list(self.of.forms).index(path)}"

    def _ball_functions(self, path: Path, expression: sympy.Expr) -> Iterator[str]:
        """A branch in balls, after the expression that its last resort evaluates."""
        name, args = self._ball_name(path), self.of.args
        resort: tuple[str, ...] = ()
        if not is_exact(expression):
            key = f"{name}_expression"
            yield program(key, args, expression, self.of.forms[path])
            resort = ("_ball_wide.settled", key, self._arguments)
            if self.of.along is not None:
                place = str(args.index(self.of.along))
                resort = ("_ball_wide.limit", *resort[1:], place, "_side")
        if self.of.along is not None:
            args = (*args, "_side")
        form = form_lines(self.of.forms[path], self.of.text_names, resort)
        lines = (*self._zero_lines(path), *self._domain_lines(path), *form)
        yield jitted("jit_scalar", name, args, "In balls.", lines)

    def _ball_call(self, path: Path, side: str) -> str:
        args = self.of.args if self.of.along is None else (*self.of.args, side)
        return call(self._ball_name(path), args)

    def _zero_lines(self, path: Path) -> Iterator[str]:
        """At an exact zero whose image is zero: its sign, which 1 - 1 in some form would lose."""
        zero = self.of.zeros.get(path)
        if zero is None or zero.sign == 0:
            return
        (name,) = self.of.activation.inputs
        yield f"if _ball.is_zero({name}):"
        if zero.order % 2 == 1:
            yield f"    return {name}" if zero.sign > 0 else f"    return _ball.neg({name})"
        else:
            yield f"    return ({'' if zero.sign > 0 else '-'}0.0, 0.0, 0.0, 0.0)"

    def _domain_lines(self, path: Path) -> Iterator[str]:
        """Where the function itself has no value, neither has a derivative."""
        for argument in self.of.domains.get(path, ()):
            # Where the argument stays zero there is no side on which it is positive.
            relation = Relation(argument, sympy.S.Zero)
            at_tie = "" if self.of.along is None else "_grows != -1.0"
            yield from self._relation_lines(relation, at_tie)
            yield "    return _ball.NOTHING"

    def _exact_functions(self) -> Iterator[str]:
        """At a point; at a kink, and where there is no value, from both sides of it."""
        side = f"_{self.of.name}_side"
        lines = [f"{name} = _ball.from_float({name})" for name in self.of.args]
        floats: list[str] = []
        if self.of.along is not None and self.of.variables:
            floats = [f"_float_{name}" for name in self.of.args]
            lines = [*map("{} = {}".format, floats, self.of.args), *lines]
        if isinstance(self.of.decision, Leaf):
            at, below, above = (self._ball_call((), s) for s in ("0.0", "-1.0", "1.0"))
        else:
            doc = "In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."
            body = list(self._side_lines(self.of.decision, ()))
            yield jitted("jit_scalar", side, (*self.of.args, "_side"), doc, body)
            at, below, above = (call(side, (*self.of.args, s)) for s in ("0.0", "-1.0", "1.0"))
        body = list(self._at_lines(at, below, above))
        if any(zero and zero.sign == 0 for zero in self.of.zeros.values()):
            inner, args = f"_{self.of.name}_limit", (*self.of.args, *floats)
            yield jitted("jit_scalar", inner, args, "In balls.", body)
            lines += self._with_signed_zeros(inner, args)
        else:
            lines += body
        doc = "Right everywhere: balls."
        yield jitted("jit_scalar", f"_{self.of.name}_exact", self.of.args, doc, lines)

    def _with_signed_zeros(self, inner: str, args: Sequence[str]) -> Iterator[str]:
        """Statements for a function's value, where at zero a zero has the sign of values beside."""
        (name,) = self.of.activation.inputs
        yield f"_at = {call(inner, args)}"
        yield f"if _ball.is_zero({name}) and _ball.is_zero(_at):"
        yield f"    {name} = _ball.beside({name})"
        yield f"    _at = {call(inner, args)}"
        yield "    _at = _ball.signed_zero(_at)"
        yield "return _at"

    def _at_lines(self, at: str, below: str, above: str) -> Iterator[str]:
        has_kinks = bool(self.of.variables) and not isinstance(self.of.decision, Leaf)
        if has_kinks:
            yield from self._rule_lines(f"_{self.of.name}_side")
            yield from self._tie_lines()
        if self.of.along is None and not has_kinks:
            yield f"return {at}"
            return
        if self.of.along is None:
            yield from ("if not _tied:", f"    return {at}")
        else:
            if has_kinks:
                yield "if not _tied:"
            margin = "    " * has_kinks
            yield f"{margin}_at = {at}"
            yield f"{margin}if not _ball.is_nothing(_at):"
            yield f"{margin}    return _at"
        yield from (f"_below = {below}", f"_above = {above}")
        if not self.of.variables:
            yield "return _ball.agreed(_below, _above)"
            return
        if self.of.along is not None:
            value = call(f"_{self.of.activation.name}_exact", [f"_float_{n}" for n in self.of.args])
            others = [name for name in self.of.activation.inputs if name != self.of.variables[0]]
            # Far out along another input, slopes that are the same all the way have them as limit.
            tests = ["_ball.are_opposed(_below, _above)"]
            tests += [f"_ball.is_finite({name})" for name in others]
            yield f"if {' and '.join(tests)}:"
            yield f"    _value = {value}"
            yield "    if not _ball.is_finite(_value):"
            yield "        return _ball.NOTHING"
        yield "return _ball.smallest(_below, _above)"

    def _side_lines(self, decision: Decision, path: Path) -> Iterator[str]:
        if isinstance(decision, Leaf):
            yield f"return {self._ball_call(path, '_side')}"
            return
        relation = decision.relation
        yield from self._relation_lines(relation, "_grows == 1.0")
        for line in self._side_lines(decision.holds, (*path, (relation, True))):
            yield f"    {line}"
        yield from self._side_lines(decision.fails, (*path, (relation, False)))

    def _relation_lines(self, relation: Relation, at_tie: str) -> Iterator[str]:
        """Statements up to an `if` that asks for a relation, at a point or on one `_side` of it.

        Without an `at_tie` it is asked for at points only.
        """
        yield f"_order = {self._order(relation)}"
        if relation.difference.has(sympy.sin, sympy.cos, sympy.tan):
            # At infinity it holds again and again: there is no limit.
            yield "if _order == 2:"
            yield "    return _ball.NOTHING"
        test = f"_order == {0 if relation.equality else -1}"
        if at_tie and (grows := self._growth_lines(relation)):
            yield from grows
            test += f" or (_order == 0 and {at_tie})"
        yield f"if {test}:"

    def _tie_lines(self) -> Iterator[str]:
        """Statements for `_tied`: whether a point lies on the border of two branches."""
        relations = dict.fromkeys(relation for path in self.of.forms for relation, _ in path)
        for number, relation in enumerate(relations):
            start = "_tied = " if number == 0 else "_tied = _tied or "
            yield f"{start}{self._order(relation)} == 0"

    def _rule_lines(self, side: str) -> Iterator[str]:
        variable = self.of.variables[0]
        if variable not in self.of.activation.inputs:
            return
        for rule in self.of.activation.kinks:
            writer = BallWriter(self.of.text_names)
            at = writer.value(to_sympy(rule.at, self.of.names))
            if isinstance(rule.choice, str):
                where = "-1.0" if rule.choice == "left" else "1.0"
                chosen = call(side, (*self.of.args, where))
            elif len(self.of.variables) == 1:
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

    def _growth_lines(self, relation: Relation) -> tuple[str, ...]:
        """Statements for `_grows`: 1.0 on the side where a relation holds beside its tie.

        The difference grows with its first derivative, or where that is 0 with its second, and
        these may have limits only, as of ``x**2 < sqrt(x)``; with one of unknown sign it is taken
        not to. None are needed where neither side holds: the relation does not depend on the
        variable.
        """
        along = self.of.variables[0] if self.of.variables else self.of.along
        if along is None or relation.equality:
            return ()
        variable = self.of.names[along]
        slope = sympy.diff(relation.difference, variable)
        if slope == 0:
            return ()
        if slope.is_positive or slope.is_negative:
            return (f"_grows = {'' if slope.is_positive else '-'}_side",)
        first = f"_grows = _side * {self._sign(slope, along)}"
        curvature = sympy.diff(slope, variable)
        if curvature == 0:
            return (first,)
        second = f"    _grows = abs(_side) * {self._sign(curvature, along)}"
        return (first, "if _grows == 0.0:", second)

    def _sign(self, expression: sympy.Expr, along: str | None = None) -> str:
        """A call of a function that gives an expression's sign, written once.

        With `along`, where it may have no value, the sign of its limit on one `_side`.
        """
        if not may_be_undefined(expression):
            along = None
        if (expression, along) not in self.helpers:
            name = f"_{self.of.name}_sign{len(self.helpers)}"
            functions = self._sign_functions(name, expression, along)
            self.helpers[expression, along] = name, "\n\n\n".join(functions)
        args = self.of.args if along is None else (*self.of.args, "_side")
        return call(self.helpers[expression, along][0], args)

    def _sign_functions(
        self, name: str, expression: sympy.Expr, along: str | None
    ) -> Iterator[str]:
        form, args = stabilize(expression, self.of.everywhere), self.of.args
        evaluated, sign = call(f"{name}_of", args), f"_ball.less(_of, {ZERO})"
        lines = form_lines(form, self.of.text_names)
        of = jitted("jit_scalar", f"{name}_of", args, "In balls.", lines)
        if not (is_exact(expression) or is_short_sum(expression)):
            key = f"{name}_expression"
            yield program(key, args, expression, form)
            if along is None:
                sign = f"_ball_wide.ordered(_of, {key}, {self._arguments})"
            else:
                rest = f"{key}, {self._arguments}, {args.index(along)}, _side"
                evaluated, args = f"_ball_wide.limit({evaluated}, {rest})", (*args, "_side")
        yield of
        lines = (f"_of = {evaluated}", f"return {sign}")
        yield jitted("jit_scalar", name, args, "-1, 0, 1; 2: unknown.", lines)

    @property
    def _arguments(self) -> str:
        """All arguments as a tuple."""
        return f"({', '.join(self.of.args)}{',' * (len(self.of.args) == 1)})"
