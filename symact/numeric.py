"""From a SymPy expression and a point to a ball: how well a form evaluates at a given precision."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import sympy
from flint import arb, arb_series

from symact.scaled import BINARY, UNARY, Scaled, add, constant, exact, multiply, unscaled

Point = Mapping[sympy.Symbol, float | Fraction | arb]


def evaluate_form(expression: sympy.Expr, point: Point, modest: bool = False) -> Scaled:
    """The value of an expression in symbols, rationals, pi and functions, at the current precision.

    Functions are looked up by name, so unevaluated forms (``Function("log1p")(x)``) work as well as
    SymPy's own. ``series(x, k, c0, c1, …)`` is ``x**k * (c0 + c1*x + …)``, its last terms taken as
    the size of what was left out. Raises OverflowError where `modest` and an exponential outgrows
    every float, so that nothing can depend on the quotient of two such.
    """
    done: dict[sympy.Basic, Scaled] = {}

    def value(node: sympy.Basic) -> Scaled:
        if node not in done:
            done[node] = compute(node)
        return done[node]

    def compute(node: sympy.Basic) -> Scaled:
        if node.is_Symbol:
            return constant(exact(point[node]))
        if node.is_Rational:
            return constant(exact(Fraction(int(node.p), int(node.q))))
        if node is sympy.pi:
            return constant(arb.pi())
        if node is sympy.E:
            return constant(arb.const_e())
        if node.is_Add or node.is_Mul:
            head = "add" if node.is_Add else "mul"
            result, *rest = (value(arg) for arg in node.args)
            for other in rest:
                result = BINARY[head](result, other)
            return result
        if node.is_Pow:
            return BINARY["pow"](value(node.base), value(node.exp))
        name = node.func.__name__
        if name == "series":
            return _series(value, node.args)
        if name == "where_positive":
            form, *conditions = (value(arg) for arg in node.args)
            return form if all(c.head > 0 for c in conditions) else constant(arb("nan"))
        if name in ("pow_", "times"):
            operation = BINARY["mul" if name == "times" else "pow"]
            return operation(value(node.args[0]), value(node.args[1]))
        result = UNARY[name](value(node.args[0]))
        result = _vague(result) if name == "exp" else result
        if modest and result.scale > 0:
            raise OverflowError(f"{node} outgrows every float")
        return result

    return value(expression)


def _vague(number: Scaled) -> Scaled:
    """Give an exponent of its own the error it has at run time, where it is a float64."""
    if number.scale.is_zero():
        return number
    return Scaled(number.series, number.scale * arb(1, arb(2) ** -50))


def _series(value, args) -> Scaled:  # type: ignore[no-untyped-def]
    variable, first, *coefficients = args
    terms = [value(coefficient) for coefficient in coefficients]
    x = value(variable)
    total, power = constant(arb(0)), BINARY["pow"](x, constant(arb(int(first))))
    size = arb(0)
    for position, term in enumerate(terms):
        part = multiply(term, power)
        total = add(total, part)
        power = multiply(power, x)
        if position >= len(terms) - 3:
            size += abs(unscaled(part)[0])
    remainder = arb(0, float(size.upper()) if size.is_finite() else 1.0)
    if size.is_finite() and not size.is_zero():
        remainder = arb(0, 1) * size.upper() * 4
    return add(total, Scaled(arb_series([remainder]), arb(0)))


def ball(expression: sympy.Expr, point: Point, modest: bool = False) -> arb:
    """The plain ball of `evaluate_form`; NaN where the arithmetic breaks down."""
    try:
        return unscaled(evaluate_form(expression, point, modest))[0]
    except (ZeroDivisionError, ValueError, OverflowError):
        return arb("nan")
