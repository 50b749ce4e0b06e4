"""A program in; what the lines about its rows share out: their ends, sizes and elements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import sympy

from symact.vector.invariance import Scaling, Shift
from symact.vector.native_text import frame_line
from symact.vector.program import Output, Program, Stage
from symact.vector.steps import Steps
from symact.vector.text import LoopText, Value


@dataclass(slots=True)
class RowText:
    """The lines of a function over rows, and the names of what they have computed."""

    name: str
    found: Program
    shift: Shift | None
    arguments: tuple[str, ...]
    single: bool
    scale: Scaling | None
    """Of rows whose squares a float64 may not hold: those of float32s it does."""
    narrow: bool = False
    """Whether elements and results are float32s though all between is in pairs of float64s."""
    steps: Steps = field(default_factory=Steps)
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

    def end(self, shift: Shift) -> None:
        """The element that is subtracted from all; an infinite one in the limit."""
        name, steps = shift.array.name, self.steps
        helper = "largest" if shift.end == "max" else "least"
        steps.lines.append(f"_end = _vecmath_rows.{helper}({name}, _row, _begin, _stop)")
        steps.give("_end", shift.end)
        steps.end()
        is_infinite = "abs(_end) == _vecmath_rows.INFINITY"
        steps.guard = is_infinite
        places = f"{name}, _row, _begin, _stop, _end"
        steps.lines.append(f"_vecmath_rows.at_limit({places}, _copy, _spare)")
        steps.end()
        steps.guard = ""
        steps.derive(
            "_x _at _less",
            f"_x, _at, _less = {name}, _row, _end",
            f"if {is_infinite}:",
            "    _x, _at, _less = _copy, _spare, 0.0",
        )
        steps.derive("_end32", "_end32 = _loops.float32(_less)")
        steps.derive("_frame", frame_line(shift))
        if shift.others:
            steps.lines.append(f"_place = _vecmath_rows.place_of({places})")
            steps.give("_place", "min")
            steps.end()
        for other in shift.others:
            level = f"_vecmath_rows.at_place({other.name}, _row, _place)"
            steps.derive(f"_level_{other.name}", f"_level_{other.name} = {level}")

    def measure(self, scale: Scaling) -> None:
        """What brings the elements of rows to about 1."""
        for unit in dict.fromkeys(unit for _, unit in scale.units):
            group = [array.name for array, of in scale.units if of == unit]
            for name in group:
                call = f"_vecmath_rows.size_of({name}, _row, _begin, _stop)"
                self.steps.lines.append(f"_size_{name} = {call}")
                self.steps.give(f"_size_{name}", "max")
            size = f"_size_{group[0]}"
            for name in group[1:]:
                size = f"_vecmath_rows.larger({size}, _size_{name})"
            limit = "MODERATE" if unit in scale.moderate else "LARGEST"
            call = f"_vecmath_rows.unit_of({size}, _vecmath_rows.{limit})"
            for name in group:
                self.steps.derive(f"_unit_{name}", f"_unit_{name} = {call}")
            self.values[unit] = (f"_unit_{group[0]}", "")
        self.steps.end()

    def text(self, pairs: bool, *, loop: bool = True) -> LoopText:
        """A writer of lines; those of a loop or, at one place, one after another."""
        prefix = f"_{'p' if pairs else 'v'}{self.texts}_"
        self.texts += 1
        varies = self.found.is_along if loop else (lambda expression: True)
        splits = self.single and self.shift is None
        falling = (self.shift.array,) if self.shift is not None else self.found.rising
        poles, sums = self.found.poles, (s.symbol for s in self.found.stages if s.kind == "sum")
        ends = frozenset(sums) if poles is not None else frozenset[sympy.Symbol]()
        levels = {stage.symbol for stage in self.found.stages if stage.kind in ("max", "min")}
        levels |= {self.shift.array} if self.shift is not None else set()
        return LoopText(
            pairs, varies, dict(self.values), prefix, plain=not self.single, splits=splits,
            falling=falling, ends=ends, poles=poles or frozenset(),
            levels=frozenset(levels),
        )  # fmt: skip

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
        end = dict(self.found.ends).get(array)
        less = self.values[end][0] if end in self.values else ""
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

    def fresh(self) -> str:
        self.scratch += 1
        return f"_s{self.scratch - 1}"

    def total(self) -> str:
        name = f"_t{self.texts}"
        self.texts += 1
        return name
