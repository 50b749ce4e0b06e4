"""A program in; what adding a constant to an input, or scaling it, does to every result, out.

``exp(x + c) = exp(c)*exp(x)``, so a sum of exponentials is multiplied by ``exp(c)``, and softmax
does not change: each step is an identity between rational functions of algebraic generators,
proved by `symact.field` for a row of any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import sympy

from symact.field import Field
from symact.lattice import TooComplex
from symact.vector.program import LENGTH, Program, Stage, substituted

CONSTANT = sympy.Symbol("#c", real=True)
_LIKELY = (sympy.S.Zero, CONSTANT, -CONSTANT)

Direction = Literal["max", "min"]


@dataclass(frozen=True, slots=True)
class Shift:
    """``f(x + c) = f(x) + added(c)``, and which end of the row keeps exponentials from growing."""

    array: sympy.Symbol
    added: tuple[sympy.Expr, ...]
    """What each result grows by, in `CONSTANT`: 0 where it does not change."""
    end: Direction
    others: tuple[sympy.Symbol, ...] = ()
    """Arrays to which a constant can be added to no effect: zero is where the end is."""


@dataclass(frozen=True, slots=True)
class Scaling:
    """A program for rows that are divided by their sizes: what it squares does not overflow."""

    units: tuple[tuple[sympy.Symbol, sympy.Symbol], ...]
    """Arrays, and the symbol of the power of two that brings their largest element to about 1."""
    moderate: frozenset[sympy.Symbol]
    """Units that are squared beside something absolute: they must not grow too large."""
    program: Program


def shift(found: Program) -> Shift | None:
    """The shift that keeps the exponentials of a program from overflowing, if it allows one."""
    for array in found.arrays:
        slope = _slope(found, array)
        if slope is None:
            continue
        added = _moved(found, array, array + CONSTANT)
        if added is not None and all(not one.has(LENGTH) for one in added):
            return Shift(array, added, "max" if slope > 0 else "min")
    return None


def scaling(found: Program) -> Scaling | None:
    """The scales of a row that its reductions allow, where one of them holds a square or more.

    ``sum((s*x)**2) = s**2*sum(x**2)``: what is left of s in the results is a factor, or makes
    small what they add, as in ``x/sqrt(R + eps/s**2)``.
    """
    units: list[tuple[sympy.Symbol, sympy.Symbol]] = []
    moderate: set[sympy.Symbol] = set()
    groups = [(array,) for array in found.arrays]
    # ``(a - b)**2`` follows a size only if it is that of both.
    for group in (*groups, found.arrays) if len(groups) > 1 else groups:
        if any(array in dict(units) for array in group):
            continue
        name = "_".join(array.name for array in group)
        unit = sympy.Symbol(f"#unit_{name}", positive=True)
        size = sympy.Symbol(f"#size_{name}", positive=True)
        factors = _factors(found, group, size)
        if factors is None or all(_degree(factor, size) in (0, 1) for factor in factors.values()):
            continue
        values: dict[sympy.Symbol, sympy.Expr] = {array: size * array for array in group}
        values |= {symbol: factor * symbol for symbol, factor in factors.items()}
        moved = (output.expression.subs(values, simultaneous=True) for output in found.outputs)
        try:
            parts = [pulled(expression, size) for expression in moved]
        except TypeError:
            # Which of two powers is the larger a parameter decides.
            continue
        # A result that is a square itself overflows with the squares that it is made of.
        if any(not degree.is_number or abs(degree) > 1 for degree, _ in parts):
            continue
        if any(rest.has(size) for _, rest in parts):
            moderate.add(unit)
        outputs = (
            replace(output, expression=(size**degree * rest).subs(size, 1 / unit))
            for output, (degree, rest) in zip(found.outputs, parts, strict=True)
        )
        found = replace(found, outputs=tuple(outputs))
        units += [(array, unit) for array in group]
    return Scaling(tuple(units), frozenset(moderate), found) if units else None


def _factors(
    found: Program, group: Sequence[sympy.Symbol], size: sympy.Symbol
) -> dict[sympy.Symbol, sympy.Expr] | None:
    """The powers of a size of arrays that reductions are multiplied by, where each is by one."""
    # No power of a size is a factor of what grows exponentially with it.
    if any(power.has(*group) for stage in found.stages for power in stage.body.atoms(sympy.exp)):
        return None
    values: dict[sympy.Symbol, sympy.Expr] = {array: size * array for array in group}
    names = (*found.arrays, *(stage.symbol for stage in found.stages))
    for stage in found.stages:
        after = stage.body.xreplace(values)
        degree, rest = pulled(after, size)
        factor = size**degree if rest == stage.body else _ratio(stage.body, after, names)
        if factor is None or factor.free_symbols - {size, *found.parameters}:
            return None
        values[stage.symbol] = factor * stage.symbol
    return {stage.symbol: values[stage.symbol] / stage.symbol for stage in found.stages}


def _degree(factor: sympy.Expr, size: sympy.Symbol) -> sympy.Expr:
    return factor.as_coeff_exponent(size)[1]


def pulled(expression: sympy.Expr, size: sympy.Symbol) -> tuple[sympy.Expr, sympy.Expr]:
    """``sqrt(s**2*R + eps)`` => 1, ``sqrt(R + eps/s**2)``: a power of s, and what it multiplies."""
    if expression == size:
        return sympy.S.One, sympy.S.One
    if expression.is_Mul:
        parts = [pulled(factor, size) for factor in expression.args]
        degree = sympy.expand(sympy.Add(*(d for d, _ in parts)))
        return degree, sympy.Mul(*(rest for _, rest in parts))
    if expression.is_Pow and not expression.exp.has(size):
        degree, rest = pulled(expression.base, size)
        return sympy.expand(degree * expression.exp), rest**expression.exp
    if expression.is_Add:
        most, terms = _leveled(expression.args, size)
        return most, sympy.Add(*terms)
    if isinstance(expression, sympy.Piecewise):
        most, values = _leveled([value for value, _ in expression.args], size)
        conditions = [_compared(condition, size) for _, condition in expression.args]
        return most, sympy.Piecewise(*zip(values, conditions, strict=True), evaluate=False)
    return sympy.S.Zero, expression


def _leveled(
    parts: Sequence[sympy.Expr], size: sympy.Symbol
) -> tuple[sympy.Expr, list[sympy.Expr]]:
    """The largest power of s in several expressions, and each of them divided by it."""
    pairs = [pulled(part, size) for part in parts]
    most = max((degree for degree, rest in pairs if rest != 0), default=sympy.S.Zero)
    return most, [size ** (degree - most) * rest for degree, rest in pairs]


def _compared(condition: sympy.Basic, size: sympy.Symbol) -> sympy.Basic:
    """A comparison with both sides divided by a power of s, which is positive."""
    if not isinstance(condition, sympy.Rel):
        return condition
    _, sides = _leveled(condition.args, size)
    return condition.func(*sides, evaluate=False)


def without_free_ends(found: Program) -> Program:
    """Leaves out a largest or smallest element that a definition subtracts to no effect.

    ``exp(x - M)/sum(exp(x - M))`` => ``exp(x)/sum(exp(x))``, where no result depends on M.
    """
    for stage in found.stages:
        if stage.kind in ("max", "min") and _is_free(found, stage):
            rest = tuple(other for other in found.stages if other is not stage)
            return without_free_ends(
                substituted(replace(found, stages=rest), {stage.symbol: sympy.S.Zero})
            )
    return found


def _is_free(found: Program, stage: Stage) -> bool:
    others = replace(found, stages=tuple(s for s in found.stages if s is not stage))
    moved = _moved(others, stage.symbol, stage.symbol + CONSTANT)
    return moved is not None and not any(moved)


def _slope(found: Program, array: sympy.Symbol) -> int | None:
    """The sign that an input has in every exponential of the reductions, if it has one."""
    signs = set()
    for stage in found.stages:
        for power in stage.body.atoms(sympy.exp):
            slope = sympy.diff(power.args[0], array)
            if slope == 0:
                continue
            signs.add(1 if slope.is_positive else -1 if slope.is_negative else 0)
    return signs.pop() if len(signs) == 1 and 0 not in signs else None


def _moved(
    found: Program, symbol: sympy.Symbol, value: sympy.Expr
) -> tuple[sympy.Expr, ...] | None:
    """What each result grows by when `value` takes the place of a symbol; None if not proved."""
    values = {symbol: value}
    names = (*found.arrays, *(stage.symbol for stage in found.stages), symbol)
    for stage in found.stages:
        after = stage.body.subs(values, simultaneous=True)
        factor = _ratio(stage.body, after, names)
        if factor is not None and (stage.kind == "sum" or factor.is_positive):
            values[stage.symbol] = factor * stage.symbol
            continue
        growth = _difference(stage.body, after, names)
        if growth is not None:
            growth *= LENGTH if stage.kind == "sum" else 1
        elif stage.kind == "sum":
            growth = _multiple(found, stage, after - stage.body)
        if growth is None:
            return None
        values[stage.symbol] = stage.symbol + growth
    return _growths(found, values, names)


def _multiple(found: Program, stage: Stage, growth: sympy.Expr) -> sympy.Expr | None:
    """The sum of a growth that is a multiple of an earlier body: ``c*exp(x)/R`` => ``c``."""
    growth = sympy.factor_terms(sympy.expand_mul(growth))
    for earlier in found.stages:
        if earlier is stage:
            break
        # SymPy leaves exp(u + v)*exp(-u - v) as it is.
        factor = sympy.powsimp(growth / earlier.body, combine="exp")
        if earlier.kind == "sum" and not found.is_along(factor):
            return factor * earlier.symbol
    return None


def level(found: Program, shift: Shift, candidates: tuple[sympy.Symbol, ...]) -> Shift:
    """A shift with the arrays that a program sees only the differences of.

    In ``y*(g - sum(g*y))`` a constant can be added to g; measured from g where the row's end is,
    the difference keeps its digits where y is nearly 1.
    """
    return replace(shift, others=free(found, candidates))


def free(found: Program, candidates: Iterable[sympy.Symbol]) -> tuple[sympy.Symbol, ...]:
    """The arrays that a constant can be added to without effect."""
    return tuple(
        array for array in candidates
        if array in found.arrays and (moved := _moved(found, array, array + CONSTANT)) is not None
        and not any(moved)
    )  # fmt: skip


def _growths(
    found: Program, values: dict[sympy.Symbol, sympy.Expr], names: tuple[sympy.Symbol, ...]
) -> tuple[sympy.Expr, ...] | None:
    growths = []
    for output in found.outputs:
        after = output.expression.subs(values, simultaneous=True)
        growth = _difference(output.expression, after, names)
        if growth is None:
            return None
        growths.append(growth)
    return tuple(growths)


def _ratio(
    before: sympy.Expr, after: sympy.Expr, names: tuple[sympy.Symbol, ...]
) -> sympy.Expr | None:
    """``exp(x), exp(x + c)`` => ``exp(c)``, proved."""
    try:
        at = _sample(names)
        factor = _simplified(after.subs(at) / before.subs(at))
        return factor if factor is not None and is_equal(after, factor * before) else None
    except (ValueError, ZeroDivisionError):
        return None


def _difference(
    before: sympy.Expr, after: sympy.Expr, names: tuple[sympy.Symbol, ...]
) -> sympy.Expr | None:
    try:
        at = _sample(names)
        growth = _simplified(sympy.expand_log(after.subs(at) - before.subs(at)))
        # Of logarithms of sums a sample's difference may not be seen to be the simple one it is.
        likely = _LIKELY if growth is not None and growth.has(sympy.log) else ()
        return next((g for g in (*likely, growth) if g is not None and is_equal(after, g + before)),
                    None)  # fmt: skip
    except (ValueError, ZeroDivisionError):
        return None


def _simplified(value: sympy.Expr) -> sympy.Expr | None:
    """A value in its simplest form; None where it is none, as of log(x) at the root of another."""
    if value.has(sympy.nan, sympy.zoo) or value.is_finite is False:
        return None
    found = sympy.simplify(value)
    return None if found.is_finite is False or found.has(sympy.nan, sympy.zoo) else found


def _sample(names: tuple[sympy.Symbol, ...]) -> dict[sympy.Symbol, sympy.Expr]:
    """Different values, so that no difference of them vanishes."""
    return {name: sympy.Integer(value) for value, name in enumerate(dict.fromkeys(names), 1)}


def is_equal(left: sympy.Expr, right: sympy.Expr) -> bool:
    """Whether two bodies are proved to be equal."""
    if left == right:
        return True
    try:
        return bool(Field((left, right)).equal(left, right))
    except (TooComplex, ZeroDivisionError, ValueError, TypeError):
        return False
