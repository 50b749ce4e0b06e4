"""A program in; the text of its jitted loops over rows out, one function for each result width.

A row is gone through once for the end that is subtracted, once for every level of reductions that
wait for each other, and once for the results. What is dear to compute and asked for again is kept
in scratch rows between the passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import sympy

from symact.source_text import bracketed, fitted
from symact.vector.invariance import CONSTANT, Scaling, Shift, scaling
from symact.vector.native import (
    Native,
    has_place,
    lone_sum,
    native,
    over_one_denominator,
    peaks,
)
from symact.vector.native_text import Reader, block_lines, result_lines, sum_lines
from symact.vector.program import LENGTH, Output, Place, Program, Stage
from symact.vector.text import LoopText, Value

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class RowLoops:
    """The text of one function over rows, and how many scratch rows it asks for."""

    text: str
    scratch: int


@dataclass(frozen=True, slots=True)
class Pass:
    """Reductions that are made together; the last pass has none, and writes the results."""

    stages: tuple[Stage, ...]
    is_last: bool


def row_loops(
    name: str, found: Program, shift: Shift | None, arguments: Sequence[str], *, single: bool
) -> RowLoops:
    """The function ``_rows32_NAME`` or ``_rows_NAME`` over C-contiguous rows, flattened."""
    scale = None if single or shift is not None else scaling(found)
    program = found if scale is None else scale.program
    return _Writer(name, program, shift, tuple(arguments), single, scale).loops()


def passes(found: Program) -> tuple[Pass, ...]:
    """Reductions by level: each waits only for those of earlier levels."""
    levels: dict[sympy.Symbol, int] = {}
    for stage in found.stages:
        waits = [levels[s] for s in stage.body.free_symbols if s in levels]
        levels[stage.symbol] = 1 + max(waits, default=-1)
    count = 1 + max(levels.values(), default=-1)
    groups = [tuple(s for s in found.stages if levels[s.symbol] == at) for at in range(count)]
    return (*(Pass(group, False) for group in groups), Pass((), True))


def _dear(node: sympy.Expr, found: Program) -> Iterator[sympy.Expr]:
    """The parts of a body that are worth keeping: functions of what varies."""
    for part in sympy.preorder_traversal(node):
        is_dear = isinstance(part, sympy.Function) and not isinstance(
            part, (sympy.Piecewise, Place)
        )
        if is_dear and found.is_along(part):
            yield part


@dataclass(slots=True)
class _Writer:
    name: str
    found: Program
    shift: Shift | None
    arguments: tuple[str, ...]
    single: bool
    scale: Scaling | None
    """Of rows whose squares a float64 may not hold: those of float32s it does."""
    lines: list[str] = field(default_factory=list)
    values: dict[sympy.Expr, Value] = field(default_factory=dict)
    kept: dict[sympy.Expr, tuple[str, str]] = field(default_factory=dict)
    """Scratch rows of high and of low parts."""
    scratch: int = 0
    texts: int = 0
    lone: Stage | None = None
    """The only sum, where the arithmetic of the result's own precision will do."""
    again: bool = False
    """Whether rows that came out as NaN are computed a second time, without pairs."""

    @property
    def outs(self) -> list[str]:
        count = len(self.found.outputs)
        return ["_out"] if count == 1 else [f"_out{index}" for index in range(count)]

    def results(self) -> Iterator[tuple[int, str, Output]]:
        return (
            (number, out, output)
            for number, (out, output) in enumerate(zip(self.outs, self.found.outputs, strict=True))
        )

    def loops(self) -> RowLoops:
        width = "32" if self.single else ""
        self.row()
        names = ["_first", "_last", "_n", *self.arguments, "_copy", "_scratch", *self.outs]
        head = [
            "@_cached",
            bracketed(f"def _rows{width}_{self.name}(", names, "):"),
            *(f"    _s{index} = _scratch[{index}]" for index in range(self.scratch)),
            "    for _row in range(_first, _last):",
        ]
        body = [fitted(_INDENT * 2 + line) for line in self.lines]
        return RowLoops("\n".join((*head, *body)), self.scratch)

    def row(self) -> None:
        add = self.lines.append
        self.values[LENGTH] = ("_count", "")
        add("_count = float(_n)")
        for symbol in (*self.found.numbers, *self.found.parameters):
            add(f"_p_{symbol.name} = _vecmath_rows.of_row({symbol.name}, _row)")
            self.values[symbol] = (f"_p_{symbol.name}", "")
        if self.shift is not None:
            self.end()
        if self.scale is not None:
            self.measure(self.scale)
        self.lone = lone_sum(self.found, self.shift)
        if self.single or self.lone is not None:
            self.run(pairs=False)
            return
        self.run(pairs=True)
        add(f"if {self.missed()}:")
        reduced = {stage.symbol for stage in self.found.stages}
        self.values = {key: value for key, value in self.values.items() if key not in reduced}
        start, self.lines, self.kept, self.again = self.lines, [], {}, True
        self.run(pairs=False)
        self.lines = [*start, *(_INDENT + line for line in self.lines)]

    def end(self) -> None:
        """The element that is subtracted from all; an infinite one in the limit."""
        assert self.shift is not None
        name = self.shift.array.name
        helper = "largest" if self.shift.end == "max" else "least"
        self.lines += [
            f"_end = _vecmath_rows.{helper}({name}, _row)",
            f"_x, _at, _less = {name}, _row, _end",
            "if abs(_end) == _vecmath_rows.INFINITY:",
            f"    _vecmath_rows.at_limit({name}, _row, _end, _copy)",
            "    _x, _at, _less = _copy, 0, 0.0",
        ]
        if self.shift.others:
            self.lines.append(f"_place = _vecmath_rows.place_of({name}, _row, _end)")
        for other in self.shift.others:
            level = f"_loops.float64({other.name}[_row, _place])"
            self.lines.append(f"_level_{other.name} = {level}")

    def measure(self, scale: Scaling) -> None:
        """What brings the elements of rows to about 1."""
        for array, unit in scale.units:
            limit = "MODERATE" if unit in scale.moderate else "LARGEST"
            call = f"_vecmath_rows.unit_of({array.name}, _row, _vecmath_rows.{limit})"
            self.lines.append(f"_unit_{array.name} = {call}")
            self.values[unit] = (f"_unit_{array.name}", "")

    def missed(self) -> str:
        parts = []
        for _, out, output in self.results():
            if output.along:
                parts.append(f"_vecmath_rows.any_nan({out}, _row)")
            else:
                parts.append(f"{out}[_row] != {out}[_row]")
        return " or ".join(parts)

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

    def text(self, pairs: bool, *, loop: bool = True) -> LoopText:
        """A writer of lines; those of a loop or, at one place, one after another."""
        prefix = f"_{'p' if pairs else 'v'}{self.texts}_"
        self.texts += 1
        varies = self.found.is_along if loop else (lambda expression: True)
        splits = self.single and self.shift is None
        return LoopText(pairs, varies, dict(self.values), prefix,
                        plain=not self.single, splits=splits)  # fmt: skip

    def load(self, text: LoopText, bodies: Sequence[sympy.Expr]) -> None:
        """The elements that a pass asks for: what was kept, then inputs."""
        covered = {part: sympy.Dummy() for part in self.kept}
        for part, (high, low) in self.kept.items():
            if any(body.has(part) for body in bodies):
                name = f"_k{high}"
                text.inside.append(f"{name} = {high}[_i]")
                if low:
                    text.inside.append(f"{name}_low = {low}[_i]")
                text.known[part] = (name, f"{name}_low" if low else "")
        for array in self.found.arrays:
            if any(body.xreplace(covered).has(array) for body in bodies):
                text.known[array] = self.element(text, array)

    def element(self, text: LoopText, array: sympy.Symbol) -> Value:
        """An element at the place, less the row's end where that is subtracted."""
        local, element = f"_e_{array.name}", f"_loops.float64({array.name}[_row, _i])"
        less = ""
        if self.scale is not None and array in dict(self.scale.units):
            element += f" * _unit_{array.name}"
        if self.shift is not None and array in self.shift.others:
            less = f"_level_{array.name}"
        elif self.shift is not None and array == self.shift.array:
            element, less = "_loops.float64(_x[_at, _i])", "_less"
        if not less:
            text.inside.append(f"{local} = {element}")
        elif text.pairs:
            difference = f"_vecmath_rows.difference({element}, {less})"
            text.inside.append(f"{local}, {local}_low = {difference}")
            return local, f"{local}_low"
        else:
            text.inside.append(f"{local} = {element} - {less}")
        return local, ""

    def pick(self, stage: Stage, pairs: bool) -> None:
        """What a body is at the place that a key names."""
        assert stage.key is not None
        text = self.text(pairs, loop=False)
        self.load(text, [stage.body])
        high, low = text.value(stage.body)
        self.lines += [f"_i = int({self.values[stage.key][0]})", *text.inside]
        total = self.total()
        self.lines.append(f"{total} = {high}")
        if low:
            self.lines.append(f"{total}_low = {low}")
        self.values[stage.symbol] = (total, f"{total}_low" if low else "")

    def narrow_end(self) -> None:
        line = "_end32 = _loops.float32(_less)"
        if self.single and line not in self.lines:
            self.lines.append(line)

    def sum_natively(self) -> None:
        assert self.lone is not None
        assert self.shift is not None
        self.narrow_end()
        keeping = [out for _, out, output in self.results()
                   if self.found.elsewhere(output.expression).has(self.lone.body)]  # fmt: skip
        parted = self.is_parted(self.lone)
        name = f"_t{self.texts}"
        self.texts += 1
        out = keeping[0] if keeping else ""
        self.lines += sum_lines(self.shift, name, out, single=self.single, parted=parted)
        has_low = parted or not self.single
        self.values[self.lone.symbol] = (name, f"{name}_low" if has_low else "")

    def reduce_together(self, step: Pass, later: Sequence[Pass], pairs: bool) -> None:
        """One loop for the reductions of a level, in blocks where they are made of pairs."""
        stages = [stage for stage in step.stages if stage.kind != "at"]
        if not stages:
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
                self.add_floats(text, stage, starts, ends)
        for part in [*text.known]:
            if part in wanted and part not in self.kept and self.found.is_along(part):
                self.keep(text, part)
        self.lines += [*starts, *text.before]
        if pairs:
            self.lines += block_lines([], text.inside, ends, "_vecmath_rows.MANY")
        else:
            self.lines += ["for _i in range(_n):", *(_INDENT + line for line in text.inside), *ends]

    def later_bodies(self, later: Sequence[Pass]) -> Iterator[sympy.Expr]:
        for step in later:
            yield from (stage.body for stage in step.stages)
        yield from (output.expression for output in self.found.outputs if output.along)

    def keep(self, text: LoopText, part: sympy.Expr) -> None:
        high, low = text.known[part]
        rows = self.kept[part] = (self.fresh(), self.fresh() if text.pairs else "")
        text.inside.append(f"{rows[0]}[_i] = {high}")
        if text.pairs:
            text.inside.append(f"{rows[1]}[_i] = {low or '0.0'}")

    def fresh(self) -> str:
        self.scratch += 1
        return f"_s{self.scratch - 1}"

    def total(self) -> str:
        name = f"_t{self.texts}"
        self.texts += 1
        return name

    def reach(self, text: LoopText, stage: Stage, starts: list[str]) -> None:
        """The largest or smallest value of a body."""
        total = self.total()
        helper, first = ("larger", "-") if stage.kind == "max" else ("smaller", "")
        value = text.single(stage.body)
        starts.append(f"{total} = {first}_vecmath_rows.INFINITY")
        text.inside.append(f"{total} = _vecmath_rows.{helper}({total}, {value})")
        self.values[stage.symbol] = (total, "")

    def add_pairs(
        self, text: LoopText, stage: Stage, starts: list[str], ends: list[str], *, keep: bool
    ) -> None:
        """A sum of pairs, by blocks that lie in scratch rows."""
        total = self.total()
        high, low = text.value(stage.body)
        if keep:
            if stage.body not in self.kept:
                self.keep(text, stage.body)
            rows, start = self.kept[stage.body], "_start"
        else:
            rows, start = (self.fresh(), self.fresh()), "0"
            text.inside += [
                f"{rows[0]}[_i - _start] = {high}",
                f"{rows[1]}[_i - _start] = {low or '0.0'}",
            ]
        starts.append(f"{total}, {total}_low = 0.0, 0.0")
        ends += [
            "_size = _vecmath_rows.block_size(_start, _n, _vecmath_rows.MANY)",
            f"_part, _part_low = _vecmath_lanes.pair_total({', '.join(rows)}, {start}, _size)",
            f"{total}, {total}_low = _vecmath.pair_sum({total}, {total}_low, _part, _part_low)",
        ]
        self.values[stage.symbol] = (total, f"{total}_low")

    def add_floats(self, text: LoopText, stage: Stage, starts: list[str], ends: list[str]) -> None:
        total, value = self.total(), text.single(stage.body)
        starts.append(f"{total} = 0.0")
        if not self.is_parted(stage):
            text.inside.append(f"{total} = _vecmath_rows.plus({total}, {value})")
            self.values[stage.symbol] = (total, "")
            return
        starts.append(f"{total}_ends = 0.0")
        for name, chosen in ((f"{total}_ends", f"{value} if {value} == 1.0 else 0.0"),
                             (total, f"0.0 if {value} == 1.0 else {value}")):  # fmt: skip
            text.inside.append(f"{name} = _vecmath_rows.plus({name}, {chosen})")
        ends.append(f"{total}, {total}_low = _vecmath_rows.two_sum({total}_ends, {total})")
        self.values[stage.symbol] = (total, f"{total}_low")

    def is_parted(self, stage: Stage) -> bool:
        """Whether it matters how far a sum of powers is from the largest, 1: logarithms and
        differences see it."""
        if not peaks(stage, self.shift):
            return False
        results = [output.expression for output in self.found.outputs]
        bodies = [*results, *(other.body for other in self.found.stages)]
        in_logarithm = any(
            atom.has(stage.symbol) for body in bodies for atom in body.atoms(sympy.log)
        )
        return in_logarithm or any(
            has_place(one) or over_one_denominator(one, self.found) != one for one in results
        )

    def form_of(self, output: Output, pairs: bool) -> Native | None:
        """The result as native arithmetic computes it, at places that no key names."""
        if self.again or not (self.single or pairs or self.lone):
            return None
        power = self.lone.body if self.lone is not None else None
        return native(self.found.elsewhere(output.expression), self.found, self.shift, power)

    def write_rows(self, pairs: bool) -> None:
        """The results that run along the axis."""
        text = self.text(pairs)
        others: list[tuple[str, sympy.Expr]] = []
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
            others.append((out, expression))
        if others:
            self.load(text, [expression for _, expression in others])
            for out, expression in others:
                self.store(text.inside, out, "_row, _i", text.whole(expression))
            self.lines += text.before
            self.lines += ["for _i in range(_n):", *(_INDENT + line for line in text.inside)]
        for _, out, output in self.results():
            if output.along and has_place(output.expression):
                self.write_places(out, output, pairs)

    def write_natively(self, out: str, form: Native, pairs: bool) -> None:
        own = {self.lone.symbol} if self.lone is not None else set()
        values: dict[sympy.Expr, Value] = {}
        if self.shift is not None and self.shift.array in {part.element for part in form.parts}:
            self.narrow_end()
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
            self.lines += [*text.before, f"{name} = {high}{scale}"]
            if low:
                self.lines.append(f"{name}_low = {low}{scale}")
            values[value] = (name, f"{name}_low" if low else "")
        scaled = dict(self.scale.units) if self.scale is not None else {}
        reader = Reader(self.shift, scaled, out)
        self.lines += result_lines(form, values, reader, single=self.single)

    def write_places(self, out: str, output: Output, pairs: bool) -> None:
        """The result where a key is: in pairs, for there it may be a small difference."""
        for key in self.found.keys:
            if not output.expression.has(Place(key)):
                continue
            self.lines.append(f"_i = int({self.values[key][0]})")
            self.write_place(out, output.expression, pairs)
            if not pairs and not self.again:
                self.write_place(out, output.expression, True)

    def write_place(self, out: str, expression: sympy.Expr, pairs: bool) -> None:
        text = self.text(pairs, loop=False)
        self.load(text, [expression])
        value = text.whole(expression)
        if pairs:
            value = f"_vecmath_rows.kept({value}, {out}[_row, _i])"
        self.store(text.inside, out, "_row, _i", value)
        self.lines += text.inside

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
            self.lines += text.before

    def store(self, lines: list[str], out: str, at: str, value: str) -> None:
        kept = f"_vecmath_rows.kept({out}[{at}], {value})"
        lines.append(f"{out}[{at}] = {kept if self.again else value}")
