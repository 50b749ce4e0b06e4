"""A program in; the text of its jitted loops over rows out, one function for each result width.

A row is gone through once for the end that is subtracted, once for every level of reductions that
wait for each other, and once for the results. What is dear to compute and asked for again is kept
in scratch rows between the passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sympy

from symact.source_text import bracketed, fitted
from symact.vector.invariance import CONSTANT, Shift, scaling
from symact.vector.native import (
    Native,
    has_place,
    lone_sum,
    native,
    over_one_denominator,
)
from symact.vector.native_text import (
    Reader,
    loop_lines,
    result_lines,
)
from symact.vector.program import LENGTH, Output, Place, Program
from symact.vector.reductions import Reductions, passes
from symact.vector.text import Value

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class RowLoops:
    """The text of one function over rows, and how many scratch rows it asks for."""

    text: str
    scratch: int
    plan: tuple[str, ...]
    """What joins the values that the steps find out about parts of a row."""
    held: int
    """How many values are held from one step to another."""


def row_loops(
    name: str,
    found: Program,
    shift: Shift | None,
    arguments: Sequence[str],
    *,
    single: bool,
    narrow: bool = False,
) -> RowLoops:
    """The function ``_rows32_NAME`` or ``_rows_NAME`` over C-contiguous rows, flattened.

    It computes in `single` float64s, or in pairs of them; `narrow` pairs are for float32s.
    """
    scale = None if single or shift is not None else scaling(found)
    program = found if scale is None else scale.program
    return _Writer(name, program, shift, tuple(arguments), single, scale, narrow).loops()


@dataclass(slots=True)
class _Writer(Reductions):
    """Adds the loops that write results, and puts all lines together."""

    def loops(self) -> RowLoops:
        width = "32" if self.single or self.narrow else ""
        self.row()
        names = ["_first", "_last", "_few", "_step", "_n", *self.arguments]
        names += ["_copy", "_scratch", "_held", *self.outs]
        head = [
            "@_cached",
            bracketed(f"def _rows{width}_{self.name}(", names, "):"),
            *(f"    _s{index} = _scratch[{index}]" for index in range(self.scratch)),
            "    for _group in range(_first, _last, _few):",
        ]
        body = [fitted(_INDENT * 2 + line) for line in self.steps.text()]
        text = "\n".join((*head, *body))
        return RowLoops(text, self.scratch, self.steps.plan(), len(self.steps.slots()))

    def row(self) -> None:
        derive = self.steps.derive
        self.values[LENGTH] = ("_count", "")
        derive("_count", "_count = float(_n)")
        for symbol in (*self.found.numbers, *self.found.parameters):
            name = f"_p_{symbol.name}"
            derive(name, f"{name} = _vecmath_rows.of_row({symbol.name}, _row)")
            self.values[symbol] = (name, "")
        if self.shift is not None:
            self.end(self.shift)
        if self.scale is not None:
            self.measure(self.scale)
        self.lone = None if self.narrow else lone_sum(self.found, self.shift)
        if not self.single and self.shift is not None and any(self.shift.added):
            # What is added may cancel nearly all of the logarithm: that takes pairs.
            self.lone = None
        if self.single or self.lone is not None:
            self.run(pairs=False)
            return
        self.run(pairs=True)
        self.steps.lines += self.missed()
        self.steps.give("_missed", "max")
        self.steps.end()
        reduced = {stage.symbol for stage in self.found.stages}
        self.values = {key: value for key, value in self.values.items() if key not in reduced}
        self.steps.guard, self.kept, self.again = "_missed > 0.0", {}, True
        self.run(pairs=False)

    def missed(self) -> Iterator[str]:
        """Statements for `_missed`: positive where a result is no number."""
        yield "_missed = 0.0"
        for _, out, output in self.results():
            if output.along:
                yield f"_missed += _vecmath_rows.any_nan({out}, _row, _begin, _stop)"
            else:
                yield f"_missed += 1.0 if {out}[_row] != {out}[_row] else 0.0"

    def run(self, *, pairs: bool) -> None:
        steps = passes(self.found)
        for number, step in enumerate(steps):
            for stage in step.stages:
                if stage.kind == "at":
                    self.pick(stage, pairs)
            if step.is_last:
                self.write_rows(pairs)
            elif self.lone in step.stages:
                self.sum_natively()
            else:
                self.reduce_together(step, steps[number + 1 :], pairs)
        self.row_results(pairs)

    def form_of(self, output: Output, pairs: bool) -> Native | None:
        """The result as native arithmetic computes it, at places that no key names."""
        if self.again or self.narrow or not (self.single or pairs or self.lone):
            return None
        power = self.lone.body if self.lone is not None else None
        return native(self.found.elsewhere(output.expression), self.found, self.shift, power)

    def write_rows(self, pairs: bool) -> None:
        """The results that run along the axis."""
        text = self.text(pairs)
        others: list[tuple[str, Output, sympy.Expr]] = []
        for _, out, output in self.results():
            if not output.along:
                continue
            form = self.form_of(output, pairs)
            if form is not None:
                self.write_natively(out, form, pairs)
                continue
            expression = self.found.elsewhere(output.expression)
            if self.single:
                expression = over_one_denominator(expression, self.found)
            others.append((out, output, expression))
        if others:
            self.load(text, [expression for *_, expression in others])
            for out, output, expression in others:
                keys = self.keys_of(output)
                self.store(text.inside, out, "_row, _i", text.whole(expression), keys)
            self.steps.lines += [*text.before, *loop_lines(text.inside)]
        self.steps.end()
        for _, out, output in self.results():
            if output.along and has_place(output.expression):
                self.write_places(out, output, pairs)
        self.steps.end(once=True)

    def write_natively(self, out: str, form: Native, pairs: bool) -> None:
        own = {self.lone.symbol} if self.lone is not None else set()
        values: dict[sympy.Expr, Value] = {}
        scale = ""
        if self.lone is not None and form.parts[0].element == self.lone.body:
            scale = " * _vecmath_rows.NARROW"
        for value in form.row_values:
            # An infinite argument would be NaN in pairs; a sum of exponentials is finite.
            text = self.text(pairs or (not self.single and value.free_symbols <= own))
            high, low = text.value(value)
            name = f"_m{self.texts}"
            if self.single and low:
                high, low = f"({high} + {low})", ""
            self.steps.lines += [*text.before, f"{name} = {high}{scale}"]
            if low:
                self.steps.lines.append(f"{name}_low = {low}{scale}")
            values[value] = (name, f"{name}_low" if low else "")
            if value.has(sympy.Function):
                # Slow to come: meanwhile another row's can begin.
                for part in filter(None, values[value]):
                    self.steps.give(part, "same")
                self.steps.end()
        scaled = dict(self.scale.units) if self.scale is not None else {}
        reader = Reader(self.shift, scaled, out)
        self.steps.lines += result_lines(form, values, reader, single=self.single)

    def write_places(self, out: str, output: Output, pairs: bool) -> None:
        """The result where a key is: in pairs, for there it may be a small difference."""
        for key in self.keys_of(output):
            self.steps.lines.append(f"_i = int({self.values[key][0]})")
            self.write_place(out, output.expression, pairs=pairs)
            if not pairs and not self.again:
                self.write_place(out, output.expression, pairs=True, anew=True)

    def keys_of(self, output: Output) -> list[sympy.Symbol]:
        """The places at which a result has another formula than elsewhere."""
        return [key for key in self.found.keys if output.expression.has(Place(key))]

    def write_place(
        self, out: str, expression: sympy.Expr, *, pairs: bool, anew: bool = False
    ) -> None:
        """The result at `_i`; `anew`, in place of one that stays where this is no number."""
        text = self.text(pairs, loop=False)
        self.load(text, [expression])
        value = text.whole(expression)
        if anew:
            value = f"_vecmath_rows.kept({value}, {out}[_row, _i])"
        self.store(text.inside, out, "_row, _i", value)
        self.steps.lines += text.inside

    def row_results(self, pairs: bool) -> None:
        """Results of which a row has one, and what a shift adds to them."""
        for number, out, output in self.results():
            if output.along:
                continue
            text = self.text(pairs)
            value = text.value(output.expression)
            added = self.shift.added[number] if self.shift is not None else sympy.S.Zero
            if added != 0:
                text.known[CONSTANT] = ("_end", "")
                text.known[sympy.Symbol("#value")] = value
                single = text.whole(sympy.Add(sympy.Symbol("#value"), added))
            else:
                single = text.whole(output.expression)
            self.store(text.before, out, "_row", single)
            self.steps.lines += text.before
        self.steps.end(once=True)

    def store(
        self, lines: list[str], out: str, at: str, value: str, keys: Sequence[sympy.Symbol] = ()
    ) -> None:
        """A result; in the second run where it is no number yet, but at keys, which come later."""
        if self.again:
            value = f"_vecmath_rows.kept({out}[{at}], {value})"
            later = " or ".join(f"_i == {self.values[key][0]}" for key in keys)
            value = f"{out}[{at}] if {later} else {value}" if later else value
        lines.append(f"{out}[{at}] = {value}")
