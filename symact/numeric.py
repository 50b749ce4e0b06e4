"""From a SymPy expression and points to balls: how well a form evaluates at a given precision.

An expression is compiled once, into operations whose operands are the results of those before
them; what does not depend on the point is computed once for each precision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, lru_cache, partial
from typing import TypeAlias

import sympy
from flint import arb, ctx

from symact.scaled import BINARY, FOLD, UNARY, Scaled, constant, exact, unscaled

Point = Mapping[sympy.Symbol, float | Fraction | arb]

_Value: TypeAlias = arb | Scaled
"""A plain ball, or where that will not do one with an exponent of its own."""

_NAN, _ONE = arb("nan"), arb(1)


def ball(expression: sympy.Expr, point: Point, modest: bool = False) -> arb:
    """The value of an expression in symbols, rationals, pi and functions, at the current precision.

    Functions are looked up by name, so unevaluated forms (``Function("log1p")(x)``) work as well as
    SymPy's own. ``series(x, k, c0, c1, …)`` is ``x**k * (c0 + c1*x + …)``, its last terms taken as
    the size of what was left out. NaN where the arithmetic breaks down and, if `modest`, where an
    exponential outgrows every float, so that nothing can depend on the quotient of two such.
    """
    try:
        value = _program(expression).run(point, modest)
    except (ZeroDivisionError, ValueError, OverflowError):
        return _NAN
    return _unscaled(value)


@dataclass(frozen=True, slots=True)
class _Step:
    """An operation, and where its operands are among the values before it."""

    operation: Callable[..., _Value]
    operands: tuple[int, ...]
    first: int
    second: int | None
    """The operands where there are two: most steps are sums and products."""
    is_function: bool


@dataclass(frozen=True, slots=True)
class _Program:
    """Steps without and with a part of the point in them; values are numbered in this order."""

    fixed: tuple[_Step, ...]
    symbols: tuple[sympy.Symbol, ...]
    moving: tuple[_Step, ...]
    result: int
    known: dict[tuple[int, bool], list[_Value]] = field(default_factory=dict)

    def run(self, point: Point, modest: bool) -> _Value:
        key = (ctx.prec, modest)
        if key not in self.known:
            self.known[key] = _computed(self.fixed, [], modest)
        values = [*self.known[key], *(exact(point[symbol]) for symbol in self.symbols)]
        return _computed(self.moving, values, modest)[self.result]


def _computed(steps: Sequence[_Step], values: list[_Value], modest: bool) -> list[_Value]:
    for step in steps:
        if step.second is not None:
            value = step.operation(values[step.first], values[step.second])
        else:
            value = step.operation(*[values[place] for place in step.operands])
        if modest and step.is_function and isinstance(value, Scaled) and value.scale > 0:
            raise OverflowError("an exponential outgrows every float")
        values.append(value)
    return values


@lru_cache(maxsize=512)
def _program(expression: sympy.Expr) -> _Program:
    nodes: dict[sympy.Basic, bool] = {}

    def visit(node: sympy.Basic) -> bool:
        """Number a node's operands, then the node; whether it is free of symbols."""
        if node not in nodes:
            is_fixed = not node.is_Symbol
            for arg in node.args:
                is_fixed &= visit(arg)
            nodes[node] = is_fixed
        return nodes[node]

    visit(expression)
    symbols = tuple(node for node in nodes if node.is_Symbol)
    places: dict[sympy.Basic, int] = {}
    fixed = _steps([node for node, is_fixed in nodes.items() if is_fixed], places, 0)
    places.update({symbol: len(fixed) + place for place, symbol in enumerate(symbols)})
    rest = [node for node, is_fixed in nodes.items() if not (is_fixed or node.is_Symbol)]
    moving = _steps(rest, places, len(fixed) + len(symbols))
    return _Program(fixed, symbols, moving, places[expression])


def _steps(
    nodes: Iterable[sympy.Basic], places: dict[sympy.Basic, int], start: int
) -> tuple[_Step, ...]:
    """The steps that compute nodes, the first at place `start`; notes where their values are."""
    steps: list[_Step] = []

    def step(operation: Callable[..., _Value], operands: Sequence[int], is_function: bool) -> int:
        first, second = operands if len(operands) == 2 else (0, None)
        steps.append(_Step(operation, tuple(operands), first, second, is_function))
        return start + len(steps) - 1

    for node in nodes:
        operation, operands = _operation(node), [places[arg] for arg in node.args]
        while (node.is_Add or node.is_Mul) and len(operands) > 2:
            operands[:2] = [step(operation, operands[:2], False)]
        places[node] = step(operation, operands, _is_function(node))
    return tuple(steps)


def _is_function(node: sympy.Basic) -> bool:
    return bool(node.is_Function) and node.func.__name__ in UNARY


def _operation(node: sympy.Basic) -> Callable[..., _Value]:
    if node.is_Rational:
        return partial(exact, Fraction(int(node.p), int(node.q)))
    if node is sympy.pi:
        return arb.pi
    if node is sympy.E:
        return arb.const_e
    if node.is_Add or node.is_Mul or node.is_Pow:
        return _OPERATORS["add" if node.is_Add else "mul" if node.is_Mul else "pow"]
    name = node.func.__name__
    return _OPERATORS[name] if name in _OPERATORS else _function(name)


def _lifted(value: _Value) -> Scaled:
    return value if isinstance(value, Scaled) else constant(value)


def _unscaled(value: _Value) -> arb:
    return unscaled(value)[0] if isinstance(value, Scaled) else value


def _lowered(number: Scaled) -> _Value:
    plain = number.scale.is_zero() and number.series.length() <= 1
    return number.head if plain else number


def _add(a: _Value, b: _Value) -> _Value:
    if isinstance(a, Scaled) or isinstance(b, Scaled):
        return _lowered(BINARY["add"](_lifted(a), _lifted(b)))
    return a + b


def _multiply(a: _Value, b: _Value) -> _Value:
    if isinstance(a, Scaled) or isinstance(b, Scaled):
        return _lowered(BINARY["mul"](_lifted(a), _lifted(b)))
    return a * b


def _power(a: _Value, b: _Value) -> _Value:
    if not (isinstance(a, Scaled) or isinstance(b, Scaled)):
        value = _plain_power(a, b)
        if value is not None:
            return value
    return _lowered(BINARY["pow"](_lifted(a), _lifted(b)))


def _plain_power(base: arb, exponent: arb) -> arb | None:
    if not (exponent.is_integer() and abs(exponent) <= 64):
        return None
    times = int(exponent.unique_fmpz())
    result = _ONE
    for _ in range(abs(times)):
        result = result * base
    if times >= 0:
        return result
    return _NAN if result.contains(0) else _ONE / result


def _series(x: _Value, first: _Value, *terms: _Value) -> _Value:
    total: _Value = arb(0)
    power, size = _power(x, first), arb(0)
    for position, term in enumerate(terms):
        part = _multiply(term, power)
        total, power = _add(total, part), _multiply(power, x)
        if position >= len(terms) - 3:
            size += abs(_unscaled(part))
    remainder = arb(0, 1)
    if size.is_finite():
        remainder = remainder * size.upper() * 4
    return _add(total, remainder)


def _where_positive(form: _Value, *conditions: _Value) -> _Value:
    return form if all(_lifted(c).head > 0 for c in conditions) else _NAN


_OPERATORS: Mapping[str, Callable[..., _Value]] = {
    "add": _add,
    "mul": _multiply,
    "times": _multiply,
    "pow": _power,
    "pow_": _power,
    "series": _series,
    "where_positive": _where_positive,
}


@cache
def _function(name: str) -> Callable[[_Value], _Value]:
    """A function of one value: of a plain ball directly, where the result is a plain ball."""
    general, plain = UNARY[name], _PLAIN.get(name)

    def operation(value: _Value) -> _Value:
        if plain is not None and not isinstance(value, Scaled):
            result = plain(value)
            if result is not None:
                return result
        number = general(_lifted(value))
        return _lowered(_vague(number) if name == "exp" else number)

    return operation


def _vague(number: Scaled) -> Scaled:
    """Give an exponent of its own the error it has at run time, where it is a float64."""
    if number.scale.is_zero():
        return number
    return Scaled(number.series, number.scale * arb(1, arb(2) ** -50))


def _moderate(function: Callable[[arb], arb]) -> Callable[[arb], arb | None]:
    """A function that is a plain ball where no exponential in it needs its own exponent."""
    return lambda u: function(u) if abs(u) < FOLD else None


def _tanh(u: arb) -> arb:
    decay = (-2 * abs(u)).exp()
    value = (1 - decay) / (1 + decay)
    return -value if u < 0 else value


_PLAIN: Mapping[str, Callable[[arb], arb | None]] = {
    "exp": _moderate(arb.exp),
    "expm1": _moderate(lambda u: u.expm1() if abs(u) < 1 else u.exp() - 1),
    "log": lambda u: u.log() if u > 0 else _NAN,
    "log1p": lambda u: u.log1p() if abs(u) < 1 else (1 + u).log() if 1 + u > 0 else _NAN,
    "sqrt": lambda u: u if u.is_zero() else u.sqrt() if u > 0 else _NAN,
    "sin": arb.sin,
    "cos": arb.cos,
    "tan": arb.tan,
    "sinh": _moderate(lambda u: arb(0.5) * (u.exp() - (-u).exp())),
    "cosh": _moderate(lambda u: arb(0.5) * (u.exp() + (-u).exp())),
    "tanh": _moderate(_tanh),
    "atan": arb.atan,
    "erf": arb.erf,
    "erfc": arb.erfc,
}
