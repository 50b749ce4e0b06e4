"""One function or derivative in; the text of its exact path and of its guarded fast path out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import sympy
from sympy.core.function import AppliedUndef

from symact.activation import Activation
from symact.differentiate import differentiate
from symact.fast_bounds import Sizes, is_float
from symact.fast_choice import Candidate, FastLeaf, choose, signs_in
from symact.fast_saturation import with_tails
from symact.fast_tails import Tail, tails
from symact.fast_text import Text
from symact.lower_ball import ZERO, BallWriter, form_lines
from symact.lower_fast import FastForm
from symact.lower_wide import is_exact, may_be_undefined, program
from symact.lowest import times
from symact.meaning import Decision, Leaf, Relation, flatten, to_sympy
from symact.normal_form import unevaluated
from symact.numeric import Point
from symact.source_text import bracketed, fitted
from symact.stabilize import KernelForm, Region, region, stabilize
from symact.ties import side_of_tie, threshold
from symact.zeros import Zero, turned_zero, undecided_zero, with_signed_zero, zero_at_origin

_REACH = 300.0
"""How large an argument of an exponential in a condition may be."""

_TINY = {
    (True, False): -1076.0,
    (True, True): -2102.0,
    (False, False): -151.0,
    (False, True): -280.0,
}
"""Binary logarithms of what is zero: for float64 or not, and times any gradient or not."""

GRADIENT = "grad_output"

SINGLE = "_vecmath32.single({})"

Path = tuple[tuple[Relation, bool], ...]


def jitted(decorator: str, name: str, args: Sequence[str], doc: str, lines: Sequence[str]) -> str:
    """The text of one decorated function."""
    head = bracketed(f"def {name}(", args, "):")
    body = "\n".join(fitted(f"    {line}") for line in lines)
    return f'@_vecmath.{decorator}\n{head}\n    """{doc}"""\n{body}'


def call(name: str, args: Sequence[str]) -> str:
    """The text of a call on one line."""
    return f"{name}({', '.join(args)})"


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
        is_slope: bool = False,
        value: LoweredDerivative | None = None,
    ) -> None:
        self.activation, self.name, self.variables = activation, name, variables
        self.names, self.is_slope = names, is_slope or bool(variables)
        self.text_names = {symbol: text for text, symbol in names.items()}
        self.args, inputs = activation.arguments, activation.inputs
        self.decision = differentiate(activation, variables).decision
        self.everywhere: Region = value.everywhere if value else region((), points, names, inputs)
        open_zero = None
        if len(inputs) == 1:
            variable, probes = names[inputs[0]], self.everywhere.points
            self.decision = with_signed_zero(self.decision, variable, probes)
            open_zero = undecided_zero(self.decision, variable, probes)
        self.forms: dict[Path, KernelForm] = {}
        self.wide: dict[Path, FastLeaf] = {}
        self.narrow: dict[Path, FastLeaf] = {}
        self.tails: dict[tuple[Path, bool], tuple[Tail, ...]] = {}
        shared = value.calls if value else (frozenset(), frozenset())
        for branch in flatten(self.decision):
            where = region(branch.conditions, points, names, inputs)
            form = stabilize(branch.expression, where)
            self.forms[branch.conditions] = form
            both = self._tails(branch.expression, signs_in(where))
            for pairs, some in zip((True, False), both, strict=True):
                self.tails[branch.conditions, pairs] = some
            self.wide[branch.conditions], self.narrow[branch.conditions] = choose(
                branch.expression, form, where, len(variables), both, shared
            )
            if branch.conditions == open_zero:
                # Only the exact path looks beside it for the sign of zero.
                for leaves in (self.wide, self.narrow):
                    leaves[open_zero] = replace(leaves[open_zero], candidate=None)
        self.zeros = self._zeros(names)
        self.along = self._along()
        self.helpers: dict[sympy.Expr, tuple[str, str]] = {}

    def _tails(
        self, expression: sympy.Expr, signs: Mapping[sympy.Symbol, int]
    ) -> tuple[tuple[Tail, ...], tuple[Tail, ...]]:
        """Where a branch saturates, for float64 and for float32 results."""
        if len(self.activation.inputs) != 1:
            return (), ()
        variable = self.names[self.activation.inputs[0]]
        if not expression.has(variable):
            return (), ()
        tiny = [_TINY[pairs, self.is_slope] for pairs in (True, False)]
        wide, narrow = tails(expression, variable, signs, self.everywhere.probe, tiny)
        return wide, narrow

    def _zeros(self, names: Mapping[str, sympy.Symbol]) -> dict[Path, Zero | None]:
        """How each branch vanishes at 0, of functions of one input."""
        if len(self.activation.inputs) != 1:
            return {}
        variable = names[self.activation.inputs[0]]
        probe, probes = self.everywhere.probe, self.everywhere.points
        found = {
            branch.conditions: zero_at_origin(branch.expression, variable, probe)
            for branch in flatten(self.decision)
        }
        return found | turned_zero(self.decision, variable, probes)

    def _along(self) -> str | None:
        """The argument along which a limit is taken where some branch may have no value."""
        expressions = [branch.expression for branch in flatten(self.decision)]
        if not any(map(may_be_undefined, expressions)):
            return None
        if self.variables:
            return self.variables[0]
        return self.activation.inputs[0] if len(self.activation.inputs) == 1 else None

    @property
    def calls(self) -> tuple[frozenset[sympy.Expr], frozenset[sympy.Expr]]:
        """The elementary functions' calls, for float64 and for float32 results."""
        wide, narrow = (
            frozenset(call for leaf in leaves if leaf.candidate for call in leaf.candidate.calls)
            for leaves in (self.wide.values(), self.narrow.values())
        )
        return wide, narrow

    @property
    def is_simple(self) -> bool:
        """Whether float32 results take no elementary function, but arithmetic and selects only."""
        forms = [form for c in self._candidates if c for form in (c.below, c.above)]
        return not any(form.atoms(AppliedUndef) - form.atoms(times) for form in forms)

    @property
    def _candidates(self) -> tuple[Candidate | None, ...]:
        return tuple(leaf.candidate for leaf in self.narrow.values())

    @property
    def unresolved(self) -> tuple[Point, ...]:
        return tuple(point for form in self.forms.values() for point in form.unresolved)

    def source(self) -> str:
        """Branches, decisions, exact path, fast path, as one text."""
        balls = [
            text
            for branch in flatten(self.decision)
            for text in self._ball_functions(branch.conditions, branch.expression)
        ]
        exact = tuple(self._exact_functions())
        signs = (text for _, text in self.helpers.values())
        return "\n\n\n".join((*balls, *signs, *exact, *self._fast_functions())) + "\n"

    # The exact path

    def _ball_name(self, path: Path) -> str:
        if len(self.forms) == 1:
            return f"_{self.name}_ball"
        return f"_{self.name}_ball{list(self.forms).index(path)}"

    def _ball_functions(self, path: Path, expression: sympy.Expr) -> Iterator[str]:
        """A branch in balls, after the expression that its last resort evaluates."""
        name, args = self._ball_name(path), self.args
        resort: tuple[str, ...] = ()
        if not is_exact(expression):
            key = f"{name}_expression"
            yield program(key, args, expression, self.forms[path])
            resort = ("_ball_wide.settled", key, f"({', '.join(args)}{',' * (len(args) == 1)})")
            if self.along is not None:
                place = str(args.index(self.along))
                resort = ("_ball_wide.limit", *resort[1:], place, "_side")
        if self.along is not None:
            args = (*args, "_side")
        lines = (*self._zero_lines(path), *form_lines(self.forms[path], self.text_names, resort))
        yield jitted("jit_scalar", name, args, "In balls.", lines)

    def _ball_call(self, path: Path, side: str) -> str:
        args = self.args if self.along is None else (*self.args, side)
        return call(self._ball_name(path), args)

    def _zero_lines(self, path: Path) -> Iterator[str]:
        """At an exact zero whose image is zero: its sign, which 1 - 1 in some form would lose."""
        zero = self.zeros.get(path)
        if zero is None or zero.sign == 0:
            return
        (name,) = self.activation.inputs
        yield f"if _ball.is_zero({name}):"
        if zero.order % 2 == 1:
            yield f"    return {name}" if zero.sign > 0 else f"    return _ball.neg({name})"
        else:
            yield f"    return ({'' if zero.sign > 0 else '-'}0.0, 0.0, 0.0, 0.0)"

    def _exact_functions(self) -> Iterator[str]:
        """At a point; at a kink, and where there is no value, from both sides of it."""
        side = f"_{self.name}_side"
        lines = [f"{name} = _ball.from_float({name})" for name in self.args]
        floats: list[str] = []
        if self.along is not None and self.variables:
            floats = [f"_float_{name}" for name in self.args]
            lines = [*map("{} = {}".format, floats, self.args), *lines]
        if isinstance(self.decision, Leaf):
            at, below, above = (self._ball_call((), s) for s in ("0.0", "-1.0", "1.0"))
        else:
            doc = "In balls, at a point (0.0) or just below (-1.0) or above (1.0) it."
            body = list(self._side_lines(self.decision, ()))
            yield jitted("jit_scalar", side, (*self.args, "_side"), doc, body)
            at, below, above = (call(side, (*self.args, s)) for s in ("0.0", "-1.0", "1.0"))
        body = list(self._at_lines(at, below, above))
        if any(zero and zero.sign == 0 for zero in self.zeros.values()):
            inner, args = f"_{self.name}_limit", (*self.args, *floats)
            yield jitted("jit_scalar", inner, args, "In balls.", body)
            lines += self._with_signed_zeros(inner, args)
        else:
            lines += body
        doc = "Right everywhere: balls."
        yield jitted("jit_scalar", f"_{self.name}_exact", self.args, doc, lines)

    def _with_signed_zeros(self, inner: str, args: Sequence[str]) -> Iterator[str]:
        """Statements for a function's value, where at zero a zero has the sign of values beside."""
        (name,) = self.activation.inputs
        yield f"_at = {call(inner, args)}"
        yield f"if _ball.is_zero({name}) and _ball.is_zero(_at):"
        yield f"    {name} = _ball.beside({name})"
        yield f"    _at = {call(inner, args)}"
        yield "    _at = _ball.signed_zero(_at)"
        yield "return _at"

    def _at_lines(self, at: str, below: str, above: str) -> Iterator[str]:
        has_kinks = bool(self.variables) and not isinstance(self.decision, Leaf)
        if has_kinks:
            yield from self._rule_lines(f"_{self.name}_side")
            yield from self._tie_lines()
        if self.along is None and not has_kinks:
            yield f"return {at}"
            return
        if self.along is None:
            yield from ("if not _tied:", f"    return {at}")
        else:
            if has_kinks:
                yield "if not _tied:"
            margin = "    " * has_kinks
            yield f"{margin}_at = {at}"
            yield f"{margin}if not _ball.is_nothing(_at):"
            yield f"{margin}    return _at"
        yield from (f"_below = {below}", f"_above = {above}")
        if not self.variables:
            yield "return _ball.agreed(_below, _above)"
            return
        if self.along is not None:
            value = call(f"_{self.activation.name}_exact", [f"_float_{n}" for n in self.args])
            others = [name for name in self.activation.inputs if name != self.variables[0]]
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
        yield f"_order = {self._order(relation)}"
        test = f"_order == {0 if relation.equality else -1}"
        if grows := self._growth_lines(relation):
            yield from grows
            test += " or (_order == 0 and _grows > 0.0)"
        yield f"if {test}:"
        for line in self._side_lines(decision.holds, (*path, (relation, True))):
            yield f"    {line}"
        yield from self._side_lines(decision.fails, (*path, (relation, False)))

    def _tie_lines(self) -> Iterator[str]:
        """Statements for `_tied`: whether a point lies on the border of two branches."""
        relations = dict.fromkeys(relation for path in self.forms for relation, _ in path)
        for number, relation in enumerate(relations):
            start = "_tied = " if number == 0 else "_tied = _tied or "
            yield f"{start}{self._order(relation)} == 0"

    def _rule_lines(self, side: str) -> Iterator[str]:
        variable = self.variables[0]
        if variable not in self.activation.inputs:
            return
        for rule in self.activation.kinks:
            writer = BallWriter(self.text_names)
            at = writer.value(to_sympy(rule.at, self.names))
            if isinstance(rule.choice, str):
                where = "-1.0" if rule.choice == "left" else "1.0"
                chosen = call(side, (*self.args, where))
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

    def _growth_lines(self, relation: Relation) -> tuple[str, ...]:
        """Statements for `_grows`: positive on the side where a relation holds beside its tie.

        The difference grows with its first derivative, or where that is 0 with its second. None
        are needed where neither side holds: the relation does not depend on the variable.
        """
        along = self.variables[0] if self.variables else self.along
        if along is None or relation.equality:
            return ()
        variable = self.names[along]
        slope = sympy.diff(relation.difference, variable)
        if slope == 0:
            return ()
        if slope.is_positive or slope.is_negative:
            return (f"_grows = {'' if slope.is_positive else '-'}_side",)
        first = f"_grows = _side * {self._sign(slope)}"
        curvature = sympy.diff(slope, variable)
        if curvature == 0:
            return (first,)
        second = f"    _grows = abs(_side) * {self._sign(curvature)}"
        return (first, "if _grows == 0.0:", second)

    def _sign(self, expression: sympy.Expr) -> str:
        """A call of a function that gives an expression's sign in balls, written once."""
        if expression not in self.helpers:
            name = f"_{self.name}_sign{len(self.helpers)}"
            form = stabilize(expression, self.everywhere)
            lines = form_lines(form, self.text_names)
            value = jitted("jit_scalar", f"{name}_of", self.args, "In balls.", lines)
            less = (f"_of = {call(f'{name}_of', self.args)}", f"return _ball.less(_of, {ZERO})")
            sign = jitted("jit_scalar", name, self.args, "-1, 0, 1; 2: unknown.", less)
            self.helpers[expression] = name, f"{value}\n\n\n{sign}"
        return call(self.helpers[expression][0], self.args)

    # The fast path

    def _fast_functions(self) -> Iterator[str]:
        yield self._fast_function("", self.args, self.wide, "_vecmath", "")
        yield self._fast_function("32", self.args, self.narrow, "_vecmath32", SINGLE)

    def pullback(self) -> str:
        """The text of a function: a gradient times the slope, for float32 results."""
        args = (GRADIENT, *self.args)
        ending = f"_vecmath32.product({GRADIENT}, {{}})"
        return self._fast_function("_pulled32", args, self.narrow, "_vecmath32", ending)

    def _fast_function(
        self, suffix: str, args: Sequence[str], leaves: Mapping[Path, FastLeaf], module: str,
        ending: str,
    ) -> str:  # fmt: skip
        """The text of one fast path; an `ending` is applied to each branch's value."""
        parameters = frozenset(self.args) - frozenset(self.activation.inputs)
        writer = Text(self.text_names, module, parameters=parameters, ending=ending)
        result, ok = self._fast(writer, self.decision, (), leaves)
        if ok != "True":
            guarded = "_vecmath32.guarded" if ending else "_vecmath.guarded"
            result = writer.assign(f"{guarded}({result}, {ok})")
        for name in self.args:
            if self._hides_nan(name, self.decision, (), leaves):
                result = writer.assign(f"{result} if {name} == {name} else {writer.nan_of(name)}")
        if GRADIENT in args:
            # Infinity times 0, too, is for the exact path.
            ok = f"{result} == {result}"
        width = 32 if ending else 64
        doc = f"For float{width} results: value, and whether it will do."
        lines = [*writer.lines, f"return {result}, {ok}"]
        return jitted("jit_inline", f"_{self.name}_fast{suffix}", args, doc, lines)

    def _hides_nan(
        self, name: str, decision: Decision, path: Path, leaves: Mapping[Path, FastLeaf]
    ) -> bool:
        """Whether a NaN in an argument could come out as a number; no relation holds for it."""
        if isinstance(decision, Leaf):
            return not leaves[path].shows_nan(self.names[name])
        relation = decision.relation
        branches = [(decision.fails, False)]
        if not relation.difference.has(self.names[name]):
            branches.append((decision.holds, True))
        return any(
            self._hides_nan(name, branch, (*path, (relation, truth)), leaves)
            for branch, truth in branches
        )

    def _fast(
        self, writer: Text, decision: Decision, path: Path, leaves: Mapping[Path, FastLeaf]
    ) -> tuple[str, str]:
        """Statements for a decision; returns the names of its value and of its guard."""
        if isinstance(decision, Leaf):
            return self._fast_leaf(writer, leaves[path], path)
        relation = decision.relation
        holds, if_holds = self._fast(writer, decision.holds, (*path, (relation, True)), leaves)
        fails, if_fails = self._fast(writer, decision.fails, (*path, (relation, False)), leaves)
        relation, is_tied = threshold(relation)
        before, writer.conditions = writer.conditions, []
        sides = (relation.left, relation.right)
        form = FastForm(writer, Sizes({}, _REACH), pairs=writer.module == "_vecmath")
        left, right = map(form.value, map(unevaluated, sides))
        if not any(side.has(sympy.Function) for side in sides):
            writer.conditions = []
        less = "<"
        if relation.left.is_number:
            left, right, less = right, left, ">"
        is_float_order = is_float(relation.left) and is_float(relation.right)
        has_tie = is_float_order and self.variables and is_tied and holds != fails
        side = None
        if has_tie and not self.activation.kinks:
            is_zero = (writer.begun.get(holds, holds), if_holds) == ("0.0", "True")
            side = side_of_tie(decision, relation, self.names[self.variables[0]], is_zero)
        less += "=" if side else ""
        test = f"{left} {'==' if relation.equality else less} {right}"
        value = writer.choose(test, holds, fails, if_holds, if_fails)
        if not is_float_order:
            writer.steady_order(left, right)
        elif has_tie and side is None:
            begun = tuple(writer.begun.get(value, value) for value in (holds, fails))
            pairs = tuple(zip(begun, (if_holds, if_fails), strict=True))
            is_zero = ("0.0", "True") in pairs or (if_holds == if_fails and "0.0" in begun)
            smallest = writer.ended("0.0") if is_zero else None
            value = self._at_tie(writer, relation, (left, right), value, (holds, fails), smallest)
            if if_holds != "True" and not is_zero:
                writer.require(f"{if_holds} | ({left} != {right})")
        ok, writer.conditions = writer.all_of(writer.conditions), before
        return value, ok

    def _at_tie(
        self,
        writer: Text,
        relation: Relation,
        operands: tuple[str, str],
        value: str,
        sides: tuple[str, str],
        smallest: str | None,
    ) -> str:
        """At the tie itself the convention decides; where that is not plain, the exact path.

        `smallest` is what it decides for, where that is known without looking at the values.
        """
        left, right = operands
        slope = sympy.diff(relation.difference, self.names[self.variables[0]])
        if self.activation.kinks or not (slope.is_positive or slope.is_negative):
            if slope != 0:
                writer.require(f"{left} != {right}")
            return value
        if smallest is None:
            begun = ", ".join(map(writer.before_end, sides))
            if writer.ending:
                ends = ", ".join((*sides, writer.ended("0.0")))
                smallest = writer.assign(f"_vecmath32.smallest({begun}, {ends})")
            else:
                smallest = writer.assign(f"_vecmath.smallest({begun})")
        elif sides[1] == smallest and not relation.equality:
            return value
        return writer.selected(f"{left} == {right}", smallest, value)

    def _fast_leaf(self, writer: Text, leaf: FastLeaf, path: Path) -> tuple[str, str]:
        before, writer.conditions = writer.conditions, []
        inputs = self.activation.inputs
        zero = self.zeros.get(path)
        zeros = leaf.zeros(zero, inputs, self.names)
        value = leaf.write(writer, inputs[0] if zeros else None, strict=self.is_slope)
        if zero and zeros == "unsigned":
            value = writer.assign(zero.of_one_sign(value))
        value = writer.ended(value)
        beyond = self.tails.get((path, leaf.target.pairs))
        if beyond and not leaf.is_exact and (leaf.target.pairs or not leaf.is_whole):
            value = with_tails(writer, value, beyond, leaf.signs, self.names[inputs[0]])
        ok, writer.conditions = writer.all_of(writer.conditions), before
        return value, ok
