"""A branch's value and guard in; the same with its tails selected, out: balls need not see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import sympy
from flint import ctx

from symact.fast_bounds import LARGEST_INPUT, Sizes, is_float
from symact.fast_tails import Tail
from symact.fast_text import Text, Within
from symact.lower_fast import FastForm
from symact.numeric import ball
from symact.source_text import literal

_ROOM = 2.0**1000
"""Below it a product with a rounded constant does not overflow."""


def with_tails(
    writer: Text,
    value: str,
    tails: Sequence[Tail],
    signs: Mapping[sympy.Symbol, int],
    variable: sympy.Symbol,
) -> str:
    """Statements that take a tail's value where it holds; returns the value's name.

    The writer's conditions become one: that they hold, or a tail does.
    """
    tests = []
    for test, tail in _tests(writer, tails):
        beyond = writer.ended(_value(writer, tail))
        if beyond != value:
            value = writer.selected(test, beyond, value)
        tests.append(_with_room(writer, test, tail, variable))
    outer = _assumed(writer, tails, signs, variable)
    inner = [condition for condition in writer.conditions if condition not in outer]
    if (kept := _without_reach(writer, inner, tails, signs, variable)) is not None:
        name, inner = writer.names[variable], kept
        value = writer.selected(f"{name} == {name}", value, writer.nan_of(name))
    base = writer.all_of(inner)
    if base != "True":
        base, *rest = [*([] if base == "False" else [base]), *tests]
        for test in rest:
            base = writer.assign(f"{base} | {test}")
    writer.conditions = [*outer, *([] if base == "True" else [base])]
    return value


def _tests(writer: Text, tails: Sequence[Tail]) -> Iterator[tuple[str, Tail]]:
    """Comparisons for tails; one for both where only the sign of the argument is different."""
    if len(tails) == 2 and _are_alike(*tails):
        size = writer.size(_argument(writer, tails[0]))
        largest = max(tail.threshold for tail in tails)
        yield writer.assign(f"{size} > {literal(largest)}"), tails[0]
        return
    for tail in tails:
        test = f"> {literal(tail.threshold)}" if tail.side > 0 else f"< -{literal(tail.threshold)}"
        yield writer.assign(f"{_argument(writer, tail)} {test}"), tail


def _are_alike(one: Tail, other: Tail) -> bool:
    return one.form == other.form and one.is_negative_zero == other.is_negative_zero


def _argument(writer: Text, tail: Tail) -> str:
    name: str = FastForm(writer, Sizes({}, 1.0), pairs=False).value(tail.argument)
    return name


def _value(writer: Text, tail: Tail) -> str:
    if tail.form == 0:
        return "-0.0" if tail.is_negative_zero else "0.0"
    if tail.form.is_number:
        with ctx.workprec(200):
            return literal(float(ball(tail.form, {}).mid()))
    name: str = FastForm(writer, Sizes({}, 1.0), pairs=False).value(tail.form)
    return name


def _with_room(writer: Text, test: str, tail: Tail, variable: sympy.Symbol) -> str:
    """A test, and room for a product with a rounded constant: it may overflow too early."""
    coefficient, rest = tail.form.as_coeff_Mul()
    if rest != variable or is_float(abs(coefficient)):
        return test
    size = writer.size(writer.names[variable])
    return writer.assign(f"{test} & ({size} < {literal(_ROOM)})")


def _assumed(
    writer: Text,
    tails: Sequence[Tail],
    signs: Mapping[sympy.Symbol, int],
    variable: sympy.Symbol,
) -> list[str | Within]:
    """Conditions that the proof of a tail takes for granted: parameters' sizes and signs."""
    kept: list[str | Within] = []
    for symbol, name in writer.names.items():
        if symbol == variable and all(tail.argument == variable for tail in tails):
            continue
        kept.append(Within(writer.size(name), 2.0**LARGEST_INPUT))
        if symbol != variable and symbol in signs:
            kept.append(writer.assign(f"{name} {'>' if signs[symbol] > 0 else '<'} 0.0"))
    return kept


def _without_reach(
    writer: Text,
    conditions: list[str | Within],
    tails: Sequence[Tail],
    signs: Mapping[sympy.Symbol, int],
    variable: sympy.Symbol,
) -> list[str | Within] | None:
    """Conditions without limits of an argument beyond which there are tails only.

    None if nothing can be left out; otherwise nothing that is left sees a NaN.
    """
    known = signs.get(variable)
    sides = {tail.side for tail in tails if tail.argument == variable}
    if not {1, -1} - ({-known} if known else set()) <= sides:
        return None
    size = writer.size(writer.names[variable])
    reached = max(tail.threshold for tail in tails)
    limits = [_limit(writer, condition, size) for condition in conditions]
    if not any(limit >= reached for limit in limits) or any(0 < lim < reached for lim in limits):
        return None
    return [c for c, limit in zip(conditions, limits, strict=True) if limit == 0.0]


def _limit(writer: Text, condition: str | Within, size: str) -> float:
    """What a condition allows a size up to, or 0 if it says something else."""
    if isinstance(condition, Within):
        return condition.limit if condition.size == size else 0.0
    start = f"{size} < "
    text = writer.texts.get(condition, "")
    return float(text.removeprefix(start)) if text.startswith(start) else 0.0
