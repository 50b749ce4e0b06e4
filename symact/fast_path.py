"""The fast path of a kernel as text: its branches, selected without a jump, and their guards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import sympy

from symact.branches import Branches, Path
from symact.fast_bounds import Sizes, is_exact_sum, is_float
from symact.fast_leaf import FastLeaf
from symact.fast_saturation import with_tails
from symact.fast_tails import Tail
from symact.fast_text import Text
from symact.lower_fast import FastForm
from symact.meaning import Decision, Leaf, Relation, Split
from symact.normal_form import unevaluated
from symact.source_text import jitted
from symact.ties import side_of_tie, threshold
from symact.zeros import leaf_at_origin

_REACH = 300.0
"""How large an argument of an exponential in a condition may be."""

GRADIENT = "grad_output"

SINGLE = "_vecmath32.single({})"


@dataclass(frozen=True, slots=True)
class FastPath:
    """Writes it from what was chosen for float64 (`wide`) and for float32 (`narrow`) results."""

    of: Branches
    wide: Mapping[Path, FastLeaf]
    narrow: Mapping[Path, FastLeaf]
    tails: Mapping[tuple[Path, bool], tuple[Tail, ...]]
    is_slope: bool

    def functions(self) -> Iterator[str]:
        yield self._fast_function("", self.of.args, self.wide, "_vecmath", "")
        yield self._fast_function("32", self.of.args, self.narrow, "_vecmath32", SINGLE)

    def pullback(self) -> str:
        """The text of a function: a gradient times the slope, for float32 results."""
        args = (GRADIENT, *self.of.args)
        ending = f"_vecmath32.product({GRADIENT}, {{}})"
        return self._fast_function("_pulled32", args, self.narrow, "_vecmath32", ending)

    def _fast_function(
        self, suffix: str, args: Sequence[str], leaves: Mapping[Path, FastLeaf], module: str,
        ending: str,
    ) -> str:  # fmt: skip
        """The text of one fast path; an `ending` is applied to each branch's value."""
        parameters = frozenset(self.of.args) - frozenset(self.of.activation.inputs)
        writer = Text(self.of.text_names, module, parameters=parameters, ending=ending)
        result, ok = self._fast(writer, self.of.decision, (), leaves)
        if ok != "True":
            guarded = "_vecmath32.guarded" if ending else "_vecmath.guarded"
            result = writer.assign(f"{guarded}({result}, {ok})")
        for name in self.of.args:
            if self._hides_nan(name, self.of.decision, (), leaves):
                result = writer.assign(f"{result} if {name} == {name} else {writer.nan_of(name)}")
        if GRADIENT in args:
            # Infinity times 0, too, is for the exact path.
            ok = f"{result} == {result}"
        width = 32 if ending else 64
        doc = f"For float{width} results: value, and whether it will do."
        lines = [*writer.lines, f"return {result}, {ok}"]
        return jitted("jit_inline", f"_{self.of.name}_fast{suffix}", args, doc, lines)

    def _hides_nan(
        self, name: str, decision: Decision, path: Path, leaves: Mapping[Path, FastLeaf]
    ) -> bool:
        """Whether a NaN in an argument could come out as a number; no relation holds for it."""
        if isinstance(decision, Leaf):
            return not leaves[path].shows_nan(self.of.names[name])
        relation = decision.relation
        branches = [(decision.fails, False)]
        if not relation.difference.has(self.of.names[name]):
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
        plain = tuple(map(unevaluated, sides))
        left, right = map(form.value, plain)
        if all(map(_is_polynomial, plain)):
            writer.conditions = []
        less = "<"
        if relation.left.is_number:
            left, right, less = right, left, ">"
        is_float_order = is_float(relation.left) and is_float(relation.right)
        has_tie = is_float_order and self.of.variables and is_tied and holds != fails
        has_tie = (
            has_tie and not _is_signed_zero(decision) and not self._passes_zero(decision, path)
        )
        side = None
        if has_tie and not self.of.activation.kinks:
            is_zero = (writer.begun.get(holds, holds), if_holds) == ("0.0", "True")
            side = side_of_tie(decision, relation, self.of.names[self.of.variables[0]], is_zero)
        less += "=" if side else ""
        test = f"{left} {'==' if relation.equality else less} {right}"
        value = writer.choose(test, holds, fails, if_holds, if_fails)
        if not is_float_order:
            terms = [term for side in plain for term in _terms(side)]
            writer.steady_order(left, right, list(map(form.value, terms)))
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

    def _passes_zero(self, split: Split, path: Path) -> bool:
        """Whether both sides of a border at 0 are zeros there, of signs that are known and alike.

        So is the derivative of ``where(abs(x) < 1, x**2, 1)``: there is no tie to decide.
        """
        border, _ = threshold(split.relation)
        variable = self.of.names[self.of.activation.inputs[0]]
        if {border.left, border.right} not in ({0, variable}, {0, -variable}):
            return False
        if not self.of.everywhere.points:
            return False
        found = set()
        for truth, side in ((True, split.holds), (False, split.fails)):
            rest = leaf_at_origin(side, variable, self.of.everywhere.points)
            if rest is None:
                return False
            zero = self.of.zeros.get((*path, (split.relation, truth), *rest))
            if not zero or not zero.sign:
                return False
            found.add((zero.order % 2, zero.sign))
        return len(found) == 1

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
        slope = sympy.diff(relation.difference, self.of.names[self.of.variables[0]])
        if self.of.activation.kinks or not (slope.is_positive or slope.is_negative):
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
        inputs = self.of.activation.inputs
        zero = self.of.zeros.get(path)
        zeros = leaf.zeros(zero, inputs, self.of.names)
        value = leaf.write(writer, inputs[0] if zeros else None, strict=self.is_slope)
        if zero and zeros == "unsigned":
            value = writer.assign(zero.of_one_sign(value))
        value = writer.ended(value)
        beyond = self.tails.get((path, leaf.target.pairs))
        if beyond and not leaf.is_exact and (leaf.target.pairs or not leaf.is_whole):
            value = with_tails(writer, value, beyond, leaf.signs, self.of.names[inputs[0]])
        for argument in self.of.domains.get(path, ()):
            form = FastForm(writer, Sizes({}, _REACH), pairs=writer.module == "_vecmath")
            writer.require(f"{form.value(unevaluated(argument))} > 0.0")
        ok, writer.conditions = writer.all_of(writer.conditions), before
        return value, ok


def _is_polynomial(side: sympy.Expr) -> bool:
    """Whether a side is a sum of monomials: all that can cancel is the sum itself."""
    return all(
        term.is_Symbol
        or not term.free_symbols
        or all(
            base.is_Symbol and exponent.is_Integer and exponent > 0
            for base, exponent in (
                factor.as_base_exp() for factor in sympy.Mul.make_args(term) if factor.free_symbols
            )
        )
        for term in sympy.Add.make_args(side)
    )


def _terms(side: sympy.Expr) -> tuple[sympy.Expr, ...]:
    """What is added up in a side, where rounding is that of the terms and not of the sum alone."""
    return (side,) if is_exact_sum(side.args) else sympy.Add.make_args(side)


def _is_signed_zero(split: Split) -> bool:
    """Whether a split is there for the sign of a zero alone: ``x`` where ``x == 0``."""
    left = split.relation.left
    return (
        split.relation.equality
        and split.relation.right == 0
        and isinstance(split.holds, Leaf)
        and split.holds.expression in (left, -left)
    )
