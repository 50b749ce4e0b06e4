"""Native results and sums in; the lines of their loops out, in float32 or in float64.

A float32 loop holds a value of the row as two float32s, where these are as good as a float64;
where they are not, near the ends of the range, another loop widens every element.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import sympy

from symact.vector.invariance import Shift
from symact.vector.native import Native, Part
from symact.vector.text import Value

_INDENT = "    "
_OPERATOR = re.compile(r" [-+] ")


def sum_lines(shift: Shift, total: str) -> list[str]:
    """The sum of the scaled exponentials of a row, in float32."""
    power, value = _power(shift, single=True)
    return _plain_sum(total, [power], value, single=True)


def power_lines(shift: Shift, rows: str, row: str, *, single: bool) -> list[str]:
    """The scaled exponentials of a row, into a row of an array."""
    return loop_lines([_power(shift, single=single)[0], f"{rows}[{row}, _i] = _power"])


def kept_sum_lines(total: str, out: str) -> list[str]:
    """The sum of float32 exponentials that `out` holds."""
    return _plain_sum(total, [], f"_loops.float64({out}[_row, _i])", single=True)


def rest_lines(shift: Shift, total: str, *, single: bool) -> list[str]:
    """The number of scaled exponentials of a row that are at its end, and the sum of the rest."""
    power, value = _power(shift, single=single)
    lines = [
        power,
        "_at_end = _loops.float64(_power == _vecmath_rows.SCALE)",
        f"{total}_ends = _vecmath_rows.plus({total}_ends, _at_end)",
    ]
    rest = f"{value} - _vecmath_rows.SCALE * _at_end"
    return [f"{total}_ends = 0.0", *_plain_sum(f"{total}_rest", lines, rest, single=single)]


def frame_line(shift: Shift) -> str:
    """What the exponentials of a row are measured from, in float32."""
    return f"_frame = _vecmath_rows32.frame({'-' * (shift.end == 'min')}_end32)"


def _power(shift: Shift, *, single: bool) -> tuple[str, str]:
    """The line that makes an exponential, and the exponential as a float64."""
    element = "_x[_at, _i]"
    if single:
        sign = "-" * (shift.end == "min")
        line = f"_power = _vecmath_rows32.scaled_exp({sign}{element}, _frame)"
        return line, "_loops.float64(_power)"
    pair = (element, "_less") if shift.end == "max" else ("_less", element)
    return f"_power = _vecmath_rows.scaled_exp({', '.join(pair)})", "_power"


def _plain_sum(total: str, body: list[str], value: str, *, single: bool) -> list[str]:
    if single:
        lines = [*body, f"{total} = _vecmath_rows.plus({total}, {value})"]
        return [f"{total} = 0.0", *loop_lines(lines)]
    lines = [*body, f"_part = _vecmath_rows.plus(_part, {value})"]
    after = [
        f"{total}, _lost = _vecmath_rows.two_sum({total}, _part)",
        f"{total}_low += _lost",
    ]
    loop = block_lines(["_part = 0.0"], lines, after, "_vecmath_rows.FEW")
    return [f"{total}, {total}_low = 0.0, 0.0", *loop]


def loop_lines(body: Sequence[str]) -> list[str]:
    """A loop over a part of a row."""
    lines = [_INDENT + line for line in body]
    return ["for _i in _vecmath_rows.places(_begin, _stop):", *lines]


def block_lines(
    before: Sequence[str], body: Sequence[str], after: Sequence[str], size: str
) -> list[str]:
    """A loop over a row in blocks, so that sums of many elements are sums of few."""
    return [
        f"for _start in _vecmath_rows.blocks(_begin, _stop, {size}):",
        *(_INDENT + line for line in before),
        f"{_INDENT}for _i in _vecmath_rows.block(_start, _stop, {size}):",
        *(_INDENT * 2 + line for line in body),
        *(_INDENT + line for line in after),
    ]


@dataclass(frozen=True, slots=True)
class Reader:
    """How elements are read: less the row's end, or divided by its size, where that is done."""

    shift: Shift | None
    scaled: Collection[sympy.Symbol]
    out: str
    """Where the exponentials are."""

    def element(self, element: sympy.Expr, cast: str, width: str) -> str:
        if not isinstance(element, sympy.Symbol):
            return cast.format(f"{self.out}[_row, _i]")
        if self.shift is not None and element == self.shift.array:
            return f"({cast.format('_x[_at, _i]')} - {'_end32' if width else '_less'})"
        text = cast.format(f"{element.name}[_row, _i]")
        return f"({text} * _unit_{element.name})" if element in self.scaled else text


def result_lines(
    form: Native, values: Mapping[sympy.Expr, Value], reader: Reader, *, single: bool
) -> list[str]:
    """The loop that writes a native result, given the texts of the values of the row."""
    out = reader.out
    if not single:
        return _loop(out, _product(form, values, reader, "{}"))
    wide = {value: (name, "") for value, (name, _) in values.items()}
    widened = _loop(out, _product(form, wide, reader, "_loops.float64({})"))
    if not values:
        return _loop(out, _product(form, {}, reader, "{}", "32"))
    lines, halves, tests = [], {}, []
    for value, (name, _) in values.items():
        halves[value] = (f"{name}_high", f"{name}_low")
        lines.append(f"{name}_high, {name}_low = _vecmath_rows32.halves({name})")
        tests.append(f"_vecmath_rows32.is_handy({name})")
    narrow = _loop(out, _product(form, halves, reader, "{}", "32"))
    return [
        *lines,
        f"if {' and '.join(tests)}:",
        *(_INDENT + line for line in narrow),
        "else:",
        *(_INDENT + line for line in widened),
    ]


def _loop(out: str, value: str) -> list[str]:
    return loop_lines([f"{out}[_row, _i] = {value}"])


def _product(
    form: Native, values: Mapping[sympy.Expr, Value], reader: Reader, cast: str, width: str = ""
) -> str:
    """The right side of the assignment of a native result."""
    texts = [_part(part, values, reader.element(part.element, cast, width)) for part in form.parts]
    if len(texts) == 1 and form.factor == 1:
        return texts[0]
    product = " * ".join(f"({text})" if _OPERATOR.search(text) else text for text in texts)
    if form.factor == 1:
        return product
    if form.factor == -1:
        return f"-({product})"
    high, low = values[form.factor]
    if not low:
        return f"{product} * {high}"
    return f"_vecmath_rows{width}.scaled({product}, {high}, {low})"


def _part(part: Part, values: Mapping[sympy.Expr, Value], element: str) -> str:
    if part.rest == 0:
        return f"-{element}" if part.sign == -1 else element
    high, low = values[part.rest]
    text = f"{element} + {high}" if part.sign == 1 else f"{high} - {element}"
    return f"({text}) + {low}" if low else text
