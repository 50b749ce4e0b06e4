"""The reductions of a program in; the lines of their loops over a row out.

What is dear to compute and asked for again is kept in scratch rows between the loops.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sympy

from symact.vector.native import is_parted
from symact.vector.native_text import (
    block_lines,
    kept_sum_lines,
    loop_lines,
    power_lines,
    rest_lines,
    sum_lines,
)
from symact.vector.program import Place, Program, Stage, Taken
from symact.vector.row_text import RowText
from symact.vector.steps import Join
from symact.vector.text import LoopText


@dataclass(frozen=True, slots=True)
class Pass:
    """Reductions that are made together; the last pass has none, and writes the results."""

    stages: tuple[Stage, ...]
    is_last: bool


def passes(found: Program) -> tuple[Pass, ...]:
    """Reductions by level: each waits only for those of earlier levels."""
    levels: dict[sympy.Symbol, int] = {}
    for stage in found.stages:
        waits = [levels[symbol] for symbol in found.needs(stage)]
        levels[stage.symbol] = 1 + max(waits, default=-1)
    count = 1 + max(levels.values(), default=-1)
    groups = [tuple(s for s in found.stages if levels[s.symbol] == at) for at in range(count)]
    return (*(Pass(group, False) for group in groups), Pass((), True))


def _dear(node: sympy.Expr, found: Program) -> Iterator[sympy.Expr]:
    """The parts of a body that are worth keeping: functions of what varies."""
    for part in sympy.preorder_traversal(node):
        is_dear = isinstance(part, sympy.Function) and not isinstance(
            part, (sympy.Piecewise, Place, Taken)
        )
        if is_dear and found.is_along(part):
            yield part


@dataclass(slots=True)
class Reductions(RowText):
    """Adds the loops of reductions to the lines about rows."""

    def pick(self, stage: Stage, pairs: bool) -> None:
        """What a body is at the place that a key names."""
        assert stage.key is not None
        text = self.text(pairs, loop=False)
        self.load(text, [stage.body])
        high, low = text.value(stage.body)
        self.steps.lines += [f"_i = int({self.values[stage.key][0]})", *text.inside]
        total = self.total()
        self.steps.lines.append(f"{total} = {high}")
        self.steps.give(total, "same")
        if low:
            self.steps.lines.append(f"{total}_low = {low}")
            self.steps.give(f"{total}_low", "same")
        self.values[stage.symbol] = (total, f"{total}_low" if low else "")

    def sum_natively(self) -> None:
        """The sum of scaled exponentials. Where it matters what it is more than 1, and it is
        little, that is summed again, apart from the powers at the row's end."""
        assert self.lone is not None
        assert self.shift is not None
        along = [(out, output.expression) for _, out, output in self.results() if output.along]
        keeping = [out for out, expression in along
                   if self.found.elsewhere(expression).has(self.lone.body)]  # fmt: skip
        keeping += [out for out, _ in along]
        total, raw, steps = self.total(), f"_sum{self.texts}", self.steps
        join: Join = "sum" if self.single else "pair"
        low = f"{total}_low"
        if not self.single:
            rows = (keeping[0], "_row") if keeping else ("_scratch", self.fresh()[2:])
            steps.lines += power_lines(self.shift, *rows, single=False)
            steps.end()
            call = f"_vecmath_lanes.total({', '.join(rows)}, _begin, _stop)"
            steps.lines.append(f"{raw}, {raw}_low = {call}")
        elif keeping:
            # Loops of float32s and of float64s, each in whole vectors of its own.
            steps.lines += power_lines(self.shift, keeping[0], "_row", single=True)
            steps.end()
            steps.lines += kept_sum_lines(raw, keeping[0])
        else:
            steps.lines += sum_lines(self.shift, raw)
        steps.give(raw, join)
        steps.end()
        if is_parted(self.lone, self.found, self.shift):
            steps.guard = f"{raw} < _vecmath_rows{'32' * self.single}.NEAR"
            steps.lines += rest_lines(self.shift, raw, single=self.single)
            steps.give(f"{raw}_ends", "sum")
            steps.give(f"{raw}_rest", join)
            steps.end()
            steps.guard = ""
            parts = f"{raw}, {raw}_ends, {raw}_rest" if self.single else (
                f"{raw}, {raw}_low, {raw}_ends, {raw}_rest + {raw}_rest_low")  # fmt: skip
            call = f"_vecmath_rows{'32' * self.single}.parted({parts})"
            steps.derive(f"{total} {low}", f"{total}, {low} = {call}")
        else:
            steps.derive(total, f"{total} = {raw} * _vecmath_rows.NARROW")
            low = "" if self.single else low
            if low:
                steps.derive(low, f"{low} = {raw}_low * _vecmath_rows.NARROW")
        self.values[self.lone.symbol] = (total, low)

    def reduce_together(self, step: Pass, later: Sequence[Pass], pairs: bool) -> None:
        """One loop for the reductions of a level, in blocks where they are made of pairs."""
        stages = [stage for stage in step.stages if stage.kind != "at"]
        if pairs:
            stages = [stage for stage in stages if not self.add_elements(stage)]
        if not stages:
            self.steps.end()
            return
        text = self.text(pairs)
        self.load(text, [stage.body for stage in stages])
        wanted = {part for body in self.later_bodies(later) for part in _dear(body, self.found)}
        starts: list[str] = []
        ends: list[str] = []
        for stage in stages:
            if stage.kind != "sum":
                self.reach(text, stage, starts)
            elif pairs:
                self.add_pairs(text, stage, starts, ends, keep=stage.body in wanted)
            else:
                self.add_floats(text, stage, starts)
        for part in [*text.known]:
            if part in wanted and part not in self.kept and self.found.is_along(part):
                self.keep(text, part)
        self.steps.lines += [*starts, *text.before]
        if pairs:
            self.steps.lines += block_lines([], text.inside, ends, "_vecmath_rows.MANY")
        else:
            self.steps.lines += loop_lines(text.inside)
        self.steps.end()

    def later_bodies(self, later: Sequence[Pass]) -> Iterator[sympy.Expr]:
        for step in later:
            yield from (stage.body for stage in step.stages)
        yield from (output.expression for output in self.found.outputs if output.along)

    def keep(self, text: LoopText, part: sympy.Expr) -> None:
        high, low = text.known[part]
        rows = self.kept[part] = (self.fresh(), self.fresh() if text.pairs else "")
        whole = f"{high} + {low}" if low and not text.pairs else high
        text.inside.append(f"{rows[0]}[_i] = {whole}")
        if text.pairs:
            text.inside.append(f"{rows[1]}[_i] = {low or '0.0'}")

    def reach(self, text: LoopText, stage: Stage, starts: list[str]) -> None:
        """The largest or smallest value of a body."""
        total = self.total()
        helper, first = ("larger", "-") if stage.kind == "max" else ("smaller", "")
        value = text.single(stage.body)
        starts.append(f"{total} = {first}_vecmath_rows.INFINITY")
        text.inside.append(f"{total} = _vecmath_rows.{helper}({total}, {value})")
        self.steps.give(total, "max" if stage.kind == "max" else "min")
        self.values[stage.symbol] = (total, "")

    def add_elements(self, stage: Stage) -> bool:
        """A sum in pairs of elements as they were read, or of products of two: no scratch rows."""
        factors = sympy.Mul.make_args(stage.body)
        if self.narrow:
            return False
        if stage.kind != "sum" or not all(map(self.is_as_read, factors)) or len(factors) > 2:
            return False
        helper = "product_total" if len(factors) == 2 else "total"
        names = sorted(str(factor) for factor in factors)
        total = self.total()
        call = f"_vecmath_lanes.{helper}({', '.join(names)}, _row, _begin, _stop)"
        self.steps.lines.append(f"{total}, {total}_low = {call}")
        self.steps.give(total, "pair")
        self.values[stage.symbol] = (total, f"{total}_low")
        return True

    def is_as_read(self, factor: sympy.Expr) -> bool:
        """Whether a factor is an element that is neither shifted nor scaled."""
        moved = {array for array, _ in self.found.ends}
        moved |= {self.shift.array, *self.shift.others} if self.shift is not None else set()
        scaled = dict(self.scale.units) if self.scale is not None else {}
        return factor in self.found.arrays and factor not in moved and factor not in scaled

    def add_pairs(
        self, text: LoopText, stage: Stage, starts: list[str], ends: list[str], *, keep: bool
    ) -> None:
        """A sum of pairs, by blocks that lie in scratch rows."""
        total = self.total()
        high, low = text.value(stage.body)
        if keep:
            if stage.body not in self.kept:
                self.keep(text, stage.body)
            rows = self.kept[stage.body]
        else:
            rows = (self.fresh(), self.fresh())
            text.inside += [f"{rows[0]}[_i] = {high}", f"{rows[1]}[_i] = {low or '0.0'}"]
        starts.append(f"{total}, {total}_low = 0.0, 0.0")
        ends += [
            "_size = _vecmath_rows.block_size(_start, _stop, _vecmath_rows.MANY)",
            f"_part, _part_low = _vecmath_lanes.pair_total({', '.join(rows)}, _start, _size)",
            f"{total}, {total}_low = _vecmath.pair_sum({total}, {total}_low, _part, _part_low)",
        ]
        self.steps.give(total, "pair")
        self.values[stage.symbol] = (total, f"{total}_low")

    def add_floats(self, text: LoopText, stage: Stage, starts: list[str]) -> None:
        total = self.total()
        if not is_parted(stage, self.found, self.shift):
            factors = stage.body.args if stage.body.is_Mul else ()
            is_product = len(factors) == 2 and text.known.keys() >= {*factors}
            is_product = is_product and not text.vanishing(stage.body)
            terms = factors if is_product else (stage.body,)
            operands = ", ".join((total, *(text.single(term) for term in terms)))
            helper = "plus_product" if is_product else "plus"
            starts.append(f"{total} = 0.0")
            text.inside.append(f"{total} = _vecmath_rows.{helper}({operands})")
            self.steps.give(total, "sum")
            self.values[stage.symbol] = (total, "")
            return
        value = text.single(stage.body)
        ends, rest = f"{total}_ends", f"{total}_rest"
        for name, chosen in ((ends, f"{value} if {value} == 1.0 else 0.0"),
                             (rest, f"0.0 if {value} == 1.0 else {value}")):  # fmt: skip
            starts.append(f"{name} = 0.0")
            text.inside.append(f"{name} = _vecmath_rows.plus({name}, {chosen})")
            self.steps.give(name, "sum")
        low = f"{total}_low"
        call = f"_vecmath_rows.two_sum({ends}, {rest})"
        self.steps.derive(f"{total} {low}", f"{total}, {low} = {call}")
        self.values[stage.symbol] = (total, low)
