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
from symact.vector.invariance import CONSTANT, Shift
from symact.vector.program import LENGTH, Place, Program, Stage
from symact.vector.text import LoopText, Value

_INDENT = "    "
_STORED = sympy.Symbol("#stored", real=True)
"""What a pass over float32 exponentials left in the place of a result."""
_SCALE = sympy.Symbol("#scale", positive=True)
"""What it is to be multiplied by."""


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
    return _Writer(name, found, shift, tuple(arguments), single).loops()


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
    lines: list[str] = field(default_factory=list)
    values: dict[sympy.Expr, Value] = field(default_factory=dict)
    kept: dict[sympy.Expr, int] = field(default_factory=dict)
    scratch: int = 0

    @property
    def outs(self) -> list[str]:
        count = len(self.found.outputs)
        return ["_out"] if count == 1 else [f"_out{index}" for index in range(count)]

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
        if self.single:
            self.run(pairs=False)
            return
        self.run(pairs=True)
        known = dict(self.values)
        add(f"if {self.missed()}:")
        start, self.lines = self.lines, []
        self.kept, self.values = {}, {
            key: value for key, value in known.items()
            if key not in {stage.symbol for stage in self.found.stages}
        }  # fmt: skip
        self.run(pairs=False)
        self.lines = [*start, *(_INDENT + line for line in self.lines)]

    def narrow(self) -> sympy.Expr | None:
        """The exponential of a difference that float32 arithmetic may compute, if there is one.

        Its relative error, of a rounding, is that of a sum of such, and of what is a multiple of
        it. Nothing else may see it: a difference would magnify the error.
        """
        if not self.single or self.shift is None or len(self.found.stages) != 1:
            return None
        (stage,), (output, *others) = self.found.stages, self.found.outputs
        sign = 1 if self.shift.end == "max" else -1
        power = sympy.exp(sign * self.shift.array)
        if others or stage.kind != "sum" or stage.body != power:
            return None
        rest = output.expression / power
        is_multiple = output.along and not self.found.is_along(rest)
        is_logarithm = not output.expression.has(power) and not output.expression.subs(
            sympy.log(stage.symbol), 1
        ).has(stage.symbol)
        return power if is_multiple or is_logarithm else None

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

    def varies(self, expression: sympy.Expr) -> bool:
        return self.found.is_along(expression) or expression.has(_STORED)

    def missed(self) -> str:
        parts = []
        for out, output in zip(self.outs, self.found.outputs, strict=True):
            if output.along:
                parts.append(f"_vecmath_rows.any_nan({out}, _row)")
            else:
                parts.append(f"{out}[_row] != {out}[_row]")
        return " or ".join(parts)

    def run(self, *, pairs: bool) -> None:
        steps = passes(self.found)
        for number, step in enumerate(steps):
            later = steps[number + 1 :]
            self.step(number, step, later, pairs)

    def bodies(self, step: Pass) -> list[sympy.Expr]:
        if step.is_last:
            return [one.expression for one in self.found.outputs if one.along]
        return [stage.body for stage in step.stages]

    def step(self, number: int, step: Pass, later: Sequence[Pass], pairs: bool) -> None:
        wanted = {part for one in later for body in self.bodies(one)
                  for part in _dear(body, self.found)}  # fmt: skip
        prefix = f"_{'p' if pairs else 'v'}{number}_"
        text = LoopText(pairs, self.varies, dict(self.values), prefix, plain=not self.single)
        self.load(text, self.bodies(step), pairs)
        starts: list[str] = []
        ends: list[str] = []
        if step.is_last:
            self.results(text, pairs)
        else:
            for place, stage in enumerate(step.stages):
                self.reduce(text, stage, f"{number}_{place}", pairs, starts, ends)
        for part in [*text.known]:
            if part == self.narrow():
                continue
            if part in wanted and part not in self.kept and self.found.is_along(part):
                self.keep(text, part, pairs)
        self.lines += starts
        self.lines += text.before
        if text.inside:
            self.lines.append("for _i in range(_n):")
            self.lines += [_INDENT + line for line in text.inside]
        self.lines += ends
        if step.is_last:
            self.row_results(pairs)

    def load(self, text: LoopText, bodies: Sequence[sympy.Expr], pairs: bool) -> None:
        """The elements that a pass asks for: what was kept, then inputs."""
        kept = [part for part in self.kept if any(body.has(part) for body in bodies)]
        covered = {part: sympy.Dummy() for part in kept}
        for part in kept:
            place = self.kept[part]
            high = f"_s{place}[_i]"
            name = f"_k{place}"
            text.inside.append(f"{name} = {high}")
            if pairs:
                text.inside.append(f"{name}_low = _s{place + 1}[_i]")
            text.known[part] = (name, f"{name}_low" if pairs else "")
        for array in self.found.arrays:
            if not any(body.xreplace(covered).has(array) for body in bodies):
                continue
            local = f"_e_{array.name}"
            if self.shift is not None and array in self.shift.others:
                element = f"_loops.float64({array.name}[_row, _i])"
                level = f"_level_{array.name}"
                if pairs:
                    text.inside.append(
                        f"{local}, {local}_low = _vecmath_rows.difference({element}, {level})"
                    )
                else:
                    text.inside.append(f"{local} = {element} - {level}")
                text.known[array] = (local, f"{local}_low" if pairs else "")
            elif self.shift is None or array != self.shift.array:
                text.inside.append(f"{local} = _loops.float64({array.name}[_row, _i])")
                text.known[array] = (local, "")
            elif pairs:
                text.inside.append(
                    f"{local}, {local}_low = _vecmath_rows.difference("
                    f"_loops.float64(_x[_at, _i]), _less)"
                )
                text.known[array] = (local, f"{local}_low")
            else:
                text.inside.append(f"{local} = _loops.float64(_x[_at, _i]) - _less")
                text.known[array] = (local, "")

    def keep(self, text: LoopText, part: sympy.Expr, pairs: bool) -> None:
        place = self.fresh(2 if pairs else 1)
        self.kept[part] = place
        high, low = text.known[part]
        text.inside.append(f"_s{place}[_i] = {high}")
        if pairs:
            text.inside.append(f"_s{place + 1}[_i] = {low or '0.0'}")

    def fresh(self, count: int) -> int:
        self.scratch += count
        return self.scratch - count

    def reduce(
        self,
        text: LoopText,
        stage: Stage,
        number: str,
        pairs: bool,
        starts: list[str],
        ends: list[str],
    ) -> None:
        total = f"_t{'p' if pairs else 'v'}{number}"
        if stage.kind in ("max", "min"):
            helper, first = ("larger", "-") if stage.kind == "max" else ("smaller", "")
            value = text.single(stage.body)
            starts.append(f"{total} = {first}_vecmath_rows.INFINITY")
            text.inside.append(f"{total} = _vecmath_rows.{helper}({total}, {value})")
            self.values[stage.symbol] = (total, "")
            return
        if stage.body == self.narrow():
            self.reduce_narrow(text, stage, total, starts, ends)
            return
        high, low = text.value(stage.body)
        if stage.kind == "at":
            key = self.values[stage.key][0]
            test = f"if _i == {key} else 0.0"
            text.inside.append(f"_at{number} = {high} {test}")
            if low:
                text.inside.append(f"_at{number}_low = {low} {test}")
            high, low = f"_at{number}", f"_at{number}_low" if low else ""
        if pairs:
            place = self.fresh(2)
            text.inside += [
                f"_s{place}[_i] = {high}",
                f"_s{place + 1}[_i] = {low or '0.0'}",
            ]
            ends.append(
                f"{total}, {total}_low = _vecmath_rows.pair_total(_s{place}, _s{place + 1})"
            )
            self.values[stage.symbol] = (total, f"{total}_low")
            return
        starts.append(f"{total} = 0.0")
        if not self.is_fine(stage):
            text.inside.append(f"{total} = _vecmath_rows.plus({total}, {high})")
            self.values[stage.symbol] = (total, "")
            return
        starts.append(f"{total}_low = 0.0")
        grain = "_vecmath_rows.GRAIN"
        text.inside += [
            f"_g{number} = ({high} + {grain}) - {grain}",
            f"{total} = _vecmath_rows.plus({total}, _g{number})",
            f"{total}_low = _vecmath_rows.plus({total}_low, {high} - _g{number})",
        ]
        ends.append(f"{total}, {total}_low = _vecmath_rows.two_sum({total}, {total}_low)")
        self.values[stage.symbol] = (total, f"{total}_low")

    def reduce_narrow(
        self, text: LoopText, stage: Stage, total: str, starts: list[str], ends: list[str]
    ) -> None:
        """A sum of exponentials that float32 arithmetic computes; the results keep them."""
        assert self.shift is not None
        starts += ["_end32 = _loops.float32(_less)", f"{total} = 0.0"]
        arguments = "_x[_at, _i], _end32" if self.shift.end == "max" else "_end32, _x[_at, _i]"
        lines = [
            f"_narrow = _vecmath_rows.exp_narrow({arguments})",
            "_wide = _loops.float64(_narrow)",
        ]
        if any(one.expression.has(stage.body) for one in self.found.outputs):
            lines.append(f"{self.outs[0]}[_row, _i] = _narrow")
        low = ""
        if self.is_fine(stage):
            low = f"{total}_low"
            starts.append(f"{low} = 0.0")
            grain = "_vecmath_rows.NARROW_GRAIN"
            lines += [
                f"_grains = (_wide + {grain}) - {grain}",
                f"{total} = _vecmath_rows.plus({total}, _grains)",
                f"{low} = _vecmath_rows.plus({low}, _wide - _grains)",
            ]
            ends += [
                f"{total}, {low} = _vecmath_rows.two_sum({total}, {low})",
                f"{total} *= _vecmath_rows.NARROW",
                f"{low} *= _vecmath_rows.NARROW",
            ]
        else:
            lines.append(f"{total} = _vecmath_rows.plus({total}, _wide)")
            ends.append(f"{total} *= _vecmath_rows.NARROW")
        text.inside[:] = lines
        self.values[stage.symbol] = (total, low)

    def is_fine(self, stage: Stage) -> bool:
        """Whether a sum's distance from 1 matters: of numbers up to 1, inside a logarithm."""
        logs = [one.expression for one in self.found.outputs] + [
            other.body for other in self.found.stages
        ]
        inside = any(atom.has(stage.symbol) for body in logs for atom in body.atoms(sympy.log))
        return inside and self.shift is not None and isinstance(stage.body, sympy.exp)

    def results(self, text: LoopText, pairs: bool) -> None:
        for out, output in zip(self.outs, self.found.outputs, strict=True):
            if output.along:
                expression, power = output.expression, self.narrow()
                if power is not None and expression.has(power):
                    expression = expression.subs(power, _STORED * _SCALE)
                    text.inside[:] = [f"_wide = _loops.float64({out}[_row, _i])"]
                    text.known[_STORED] = ("_wide", "")
                    text.known[_SCALE] = ("_vecmath_rows.NARROW", "")
                value = text.whole(expression)
                self.store(text.inside, out, "_row, _i", value, pairs)

    def row_results(self, pairs: bool) -> None:
        """Results of which a row has one, and what a shift adds to them."""
        for number, (out, output) in enumerate(zip(self.outs, self.found.outputs, strict=True)):
            if output.along:
                continue
            text = LoopText(pairs, self.found.is_along, dict(self.values), f"_r{number}_",
                            plain=not self.single)  # fmt: skip
            value = text.value(output.expression)
            added = self.shift.added[number] if self.shift is not None else sympy.S.Zero
            if added != 0:
                text.known[CONSTANT] = ("_end", "")
                text.known[sympy.Symbol("#value")] = value
                total = sympy.Add(sympy.Symbol("#value"), added)
                single = text.whole(total)
            else:
                single = text.whole(output.expression)
            self.store(text.before, out, "_row", single, pairs)
            self.lines += text.before

    def store(self, lines: list[str], out: str, at: str, value: str, pairs: bool) -> None:
        if pairs or self.single:
            lines.append(f"{out}[{at}] = {value}")
        else:
            lines.append(f"{out}[{at}] = _vecmath_rows.kept({out}[{at}], {value})")
